/** Words that tell a speaker's label from other words before a colon, in the languages we have met. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What people are called in place of a name, and what stands beside it. */
export const roleWords = words(`
  interviewer interviewee interviewers moderator moderators facilitator facilitators participant
  participants respondent respondents informant informants speaker speakers researcher host guest
  narrator observer assistant patient client therapist nurse doctor teacher student mother father
  woman man male female voice voices audience all everyone several multiple group both unknown
  spk unidentified unnamed other first second third
  moderatorin interviewerin befragter befragte befragten sprecher sprecherin teilnehmer teilnehmerin
  forscher forscherin alle unbekannt
  intervjuer informanten deltaker deltakeren deltager deltagare forsker forskare taler alle alla ukjent okänd
  enquêteur enquêtrice enquêté enquêtée animateur animatrice intervenant intervenante tous
  entrevistador entrevistadora entrevistado entrevistada moderadora moderador participante todos
  intervistatore intervistatrice intervistato intervistata onderzoeker deelnemer
`);

/** Headings of remarks on the recording, which nobody says: the line is a note. */
export const noteWords = words(`
  note notes nb break pause date time location place venue present attendees participants source
  sources duration length recording recorded transcript transcription transcriber project file title
  topic topics agenda abstract summary keywords key legend comment comments music intro outro end
  start link links url website email phone copyright background description setting context tags
  datum ort dauer teilnehmer teilnehmende anmerkung anmerkungen hinweis quelle thema
  dato sted deltakere deltagere varighet merknad notat plats deltagare anteckning
  lieu durée remarque fecha lugar participantes nota duración luogo durata opmerking plaats
`);

/** Longer headings of remarks. */
export const notePhrases: ReadonlySet<string> = new Set([
  ...['more info', 'transcribed by', 'recorded by', 'interview date', 'date of interview'],
  ...['start time', 'end time', 'file name', 'audio file', 'list of participants'],
]);

/** Words that begin a sentence and are nobody's name. */
export const sentenceWords = words(`
  about actually after again also although always and another anyway are as ask asked at basically
  because before besides but by can come consider could did do does example examples fact finally for from
  further furthermore go good great had has have he her here hers hi his hello how however i'm if in indeed is
  it its just know last lastly later let like listen look mainly maybe me means mind more most my
  namely never next no nor not now of oh ok okay on once one only or otherwise our people perhaps
  please plus problem question answer quote quotes really reason remember result right say says said
  secondly firstly thirdly see she should so some something sometimes still such sure tell thanks
  that the their them then there therefore these they thing things think this those though thus to
  today tomorrow two three us very was we well were what when where whereas whether which while who
  why will wish with without would yeah yes yesterday yet you your http https ftp mailto
  aber also auch dann das dass denn die doch es genau ich ja jedenfalls nein nun oder und weil wenn wir zum
  altså at da det eller hvis ja men nei og så vi att det eftersom eller jag men nej och
  donc et mais non oui parce puis alors pero porque sí entonces ma perché sì quindi maar want dus nee
`);

/** Small words inside names: `Ursula von der Leyen`, `P1 and P3`. */
export const nameParticles = words(`
  af al and at av bin bint da de del della den der des di do dos du e el en et ibn la le og och of
  or ten ter the til und van vom von y zu zum
`);

/** `Question 3.`, `Part 2:`, `Topic A – help`: a heading of the interview guide, with its number. */
export const guideHeading = new RegExp(
  `^(?:${[
    ...['question', 'part', 'section', 'topic', 'theme', 'chapter', 'session', 'exercise', 'task'],
    ...['frage', 'teil', 'abschnitt', 'thema', 'kapitel', 'spørsmål', 'spörsmål', 'del', 'tema'],
    ...['fråga', 'avsnitt', 'partie', 'thème', 'pregunta', 'parte', 'sección', 'domanda', 'vraag'],
    ...['deel'],
  ].join(
    '|',
  )})\\s{1,3}(?:\\d{1,3}|[ivx]{1,5}|[a-h])(?:\\s{0,3}(?:[.:)–—]|-\\s)|\\s{0,3}$)|^q\\d{1,3}[.)]`,
  'i',
);
