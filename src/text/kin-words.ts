/** What people are called by kinship or part: many answer to such a word, so it tells nobody's name. Our own list. */

const words = `
  mother mum mummy mom mommy mam mama ma father dad daddy papa pa parent parents stepmother stepmum
  stepmom stepfather stepdad grandmother grandma granny gran nan nana grandfather grandpa grandad
  granddad sister sis brother bro sibling son daughter child kid baby twin aunt auntie aunty uncle
  cousin niece nephew wife husband partner boyfriend girlfriend family boy girl man woman lady
  nurse doctor therapist psychologist psychiatrist psychotherapist counsellor counselor teacher
  carer caregiver worker manager leader coach mentor student pupil client patient user peer friend
  neighbour neighbor colleague researcher interviewer interviewee moderator facilitator participant
  respondent informant observer speaker host guest chair practitioner professional volunteer social
  mor mamma far pappa forelder foreldre mormor farmor morfar farfar besteforeldre bestemor bestefar
  søster bror sønn datter barn tante onkel kone mann kvinne gutt jente sykepleier lege terapeut
  psykolog lærer elev pasient bruker kollega forsker intervjuer deltaker syster son dotter moster
  faster morbror farbror sjuksköterska läkare lärare patient brukare søn sygeplejerske læge deltager
  mutter mutti mami vater vati papi eltern oma opa schwester bruder sohn tochter kind tante onkel
  frau herr mann junge mädchen ärztin arzt therapeutin therapeut lehrerin lehrer patientin klientin
  klient pflegerin pfleger forscherin forscher teilnehmerin teilnehmer
`;

/** Folded. */
export const kinWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
