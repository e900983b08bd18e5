/** English forms that share no stem by their endings: irregular ones, and spellings of two countries. Our own lists. */

/** The base, then its forms. Those that are as often another word (left, ground, bore) are left out. */
const englishForms = `
  arise arose arisen, bear borne, beat beaten, become became, begin began begun, bend bent, bite bitten,
  blow blew blown, break broke broken, bring brought, build built, burn burnt, buy bought, catch caught,
  choose chose chosen, cling clung, come came, creep crept, deal dealt, dig dug, draw drew drawn, dream dreamt,
  drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought,
  find found, flee fled, fly flew flown, forbid forbade forbidden, forget forgot forgotten,
  forgive forgave forgiven, freeze froze frozen, get got gotten, give gave given, go went gone, grow grew grown,
  hang hung, hear heard, hide hid hidden, hold held, keep kept, kneel knelt, know knew known, lead led, lean leant,
  leap leapt, learn learnt, lend lent, lose lost, make made, mean meant, meet met, mistake mistook mistaken,
  overcome overcame, pay paid, prove proven, ride rode ridden, ring rang rung, rise risen, run ran, say said,
  see saw seen, seek sought, sell sold, send sent, shake shook shaken, shine shone, shoot shot, show shown,
  shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, speak spoke spoken,
  spell spelt, spend spent, spoil spoilt, stand stood, steal stole stolen, stick stuck, strike struck,
  swear swore sworn, sweep swept, swim swam swum, swing swung, take took taken, teach taught, tear tore torn,
  tell told, think thought, throw threw thrown, understand understood, wake woke woken, wear wore worn, weep wept,
  win won, withdraw withdrew withdrawn, write wrote written,
  child children, man men, woman women, foot feet, tooth teeth, wife wives, half halves, self selves,
  try tries tried, die dies died dying, lie lies lied lying, tie ties tied tying`;

/** The spelling whose other endings are regular, then the other. Endings in -ise and -our are seen to below. */
const englishSpellings = `
  centre center, centred centered, centring centering, counsellor counselor, program programme,
  judgement judgment, judgemental judgmental, practise practice, practising practicing, practised practiced,
  license licence, defence defense, offence offense, enrol enroll, enrolment enrollment, fulfil fulfill,
  fulfilment fulfillment, skilful skillful, grey gray, mum mom, mummy mommy, manoeuvre maneuver, paediatric pediatric,
  paediatrician pediatrician, ageing aging, sceptic skeptic, sceptical skeptical`;

const english: ReadonlyMap<string, string> = new Map(
  `${englishForms},${englishSpellings}`.split(',').flatMap((family) => {
    const [base = '', ...forms] = family.trim().split(/\s+/);
    return forms.map((form) => [form, base] as const);
  }),
);

/** `organize` is `organise`, `analyzed` is `analysed`; both sides change alike, so that `size` and `seize` lose nothing by it. */
const inZ = /([iy])z(e|ed|es|er|ers|ing|ation|ations|ational)$/;

/** `neighborhood` is `neighbourhood`. */
const inOr = /^((?:misbe|be)havi|fav|hon|hum|lab|neighb|col|rum|harb|endeav|vig|sav)or/;

/** A folded word as its stem is taken of: `kept` is `keep`, `neighborhoods` are `neighbourhoods`. */
export function conflated(word: string): string {
  return english.get(word) ?? plural(word) ?? word.replace(inZ, '$1s$2').replace(inOr, '$1our');
}

/** `counselors`: the ending stays for the stemmer. */
function plural(word: string): string | undefined {
  const base = word.endsWith('s') ? english.get(word.slice(0, -1)) : undefined;
  return base && `${base}s`;
}
