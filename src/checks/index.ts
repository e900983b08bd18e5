/** Written by scripts/write-indexes.mjs: every check. They are used together. */
import { absentSpeaker } from './absent-speaker.js';
import { brokenLogLine } from './broken-log-line.js';
import { circularDefinition } from './circular-definition.js';
import { codeOfOneCoder } from './code-of-one-coder.js';
import { codebookNotValid } from './codebook-not-valid.js';
import type { Check } from './contract.js';
import { copiedDefinition } from './copied-definition.js';
import { coverageTooLow } from './coverage-too-low.js';
import { definitionChangedSince } from './definition-changed-since.js';
import { definitionsInACircle } from './definitions-in-a-circle.js';
import { duplicateCodeId } from './duplicate-code-id.js';
import { duplicateName } from './duplicate-name.js';
import { duplicateOrdinal } from './duplicate-ordinal.js';
import { emptyTheme } from './empty-theme.js';
import { exampleLineNotValid } from './example-line-not-valid.js';
import { exampleNotFound } from './example-not-found.js';
import { exampleWithoutSource } from './example-without-source.js';
import { exceptionCancelsKeyword } from './exception-cancels-keyword.js';
import { heirOfActiveCode } from './heir-of-active-code.js';
import { heirsInACircle } from './heirs-in-a-circle.js';
import { ignoreWithoutReason } from './ignore-without-reason.js';
import { keywordClaimedTwice } from './keyword-claimed-twice.js';
import { keywordFoundEverywhere } from './keyword-found-everywhere.js';
import { keywordIsCodeName } from './keyword-is-code-name.js';
import { keywordIsFunctionWord } from './keyword-is-function-word.js';
import { keywordNeverFound } from './keyword-never-found.js';
import { keywordNotValid } from './keyword-not-valid.js';
import { keywordRepeated } from './keyword-repeated.js';
import { languageDiffers } from './language-differs.js';
import { longName } from './long-name.js';
import { meaningFitsAnother } from './meaning-fits-another.js';
import { mentionsRetiredCode } from './mentions-retired-code.js';
import { missingDefinition } from './missing-definition.js';
import { missingExample } from './missing-example.js';
import { missingExclude } from './missing-exclude.js';
import { missingKeywords } from './missing-keywords.js';
import { missingMeaning } from './missing-meaning.js';
import { nearDuplicateName } from './near-duplicate-name.js';
import { nearDuplicateStudyField } from './near-duplicate-study-field.js';
import { orphanedCoding } from './orphaned-coding.js';
import { overlappingCodings } from './overlapping-codings.js';
import { patternNotLinear } from './pattern-not-linear.js';
import { prefixSwallowsKeyword } from './prefix-swallows-keyword.js';
import { retiredCodeUsed } from './retired-code-used.js';
import { rosterArithmetic } from './roster-arithmetic.js';
import { rosterNameInTalk } from './roster-name-in-talk.js';
import { sessionWithoutTranscript } from './session-without-transcript.js';
import { shortDefinition } from './short-definition.js';
import { shortKeyword } from './short-keyword.js';
import { silentCorrection } from './silent-correction.js';
import { singleStudyCode } from './single-study-code.js';
import { speakerNotListed } from './speaker-not-listed.js';
import { stemClaimedTwice } from './stem-claimed-twice.js';
import { studiesNotValid } from './studies-not-valid.js';
import { studyFieldMissing } from './study-field-missing.js';
import { testLineFails } from './test-line-fails.js';
import { themeWithOneCode } from './theme-with-one-code.js';
import { themesTooDeep } from './themes-too-deep.js';
import { transcriptInTwoSessions } from './transcript-in-two-sessions.js';
import { transcriptMismatch } from './transcript-mismatch.js';
import { unknownCode } from './unknown-code.js';
import { unknownCodeOfStudy } from './unknown-code-of-study.js';
import { unknownCoder } from './unknown-coder.js';
import { unknownConsensus } from './unknown-consensus.js';
import { unknownHeir } from './unknown-heir.js';
import { unknownRule } from './unknown-rule.js';
import { unknownStudy } from './unknown-study.js';
import { unusedCode } from './unused-code.js';
import { unusedIgnore } from './unused-ignore.js';
import { unusedStudy } from './unused-study.js';
import { withdrawnWordsPresent } from './withdrawn-words-present.js';

export const checks = {
  'absent-speaker': absentSpeaker,
  'broken-log-line': brokenLogLine,
  'circular-definition': circularDefinition,
  'code-of-one-coder': codeOfOneCoder,
  'codebook-not-valid': codebookNotValid,
  'copied-definition': copiedDefinition,
  'coverage-too-low': coverageTooLow,
  'definition-changed-since': definitionChangedSince,
  'definitions-in-a-circle': definitionsInACircle,
  'duplicate-code-id': duplicateCodeId,
  'duplicate-name': duplicateName,
  'duplicate-ordinal': duplicateOrdinal,
  'empty-theme': emptyTheme,
  'example-line-not-valid': exampleLineNotValid,
  'example-not-found': exampleNotFound,
  'example-without-source': exampleWithoutSource,
  'exception-cancels-keyword': exceptionCancelsKeyword,
  'heir-of-active-code': heirOfActiveCode,
  'heirs-in-a-circle': heirsInACircle,
  'ignore-without-reason': ignoreWithoutReason,
  'keyword-claimed-twice': keywordClaimedTwice,
  'keyword-found-everywhere': keywordFoundEverywhere,
  'keyword-is-code-name': keywordIsCodeName,
  'keyword-is-function-word': keywordIsFunctionWord,
  'keyword-never-found': keywordNeverFound,
  'keyword-not-valid': keywordNotValid,
  'keyword-repeated': keywordRepeated,
  'language-differs': languageDiffers,
  'long-name': longName,
  'meaning-fits-another': meaningFitsAnother,
  'mentions-retired-code': mentionsRetiredCode,
  'missing-definition': missingDefinition,
  'missing-example': missingExample,
  'missing-exclude': missingExclude,
  'missing-keywords': missingKeywords,
  'missing-meaning': missingMeaning,
  'near-duplicate-name': nearDuplicateName,
  'near-duplicate-study-field': nearDuplicateStudyField,
  'orphaned-coding': orphanedCoding,
  'overlapping-codings': overlappingCodings,
  'pattern-not-linear': patternNotLinear,
  'prefix-swallows-keyword': prefixSwallowsKeyword,
  'retired-code-used': retiredCodeUsed,
  'roster-arithmetic': rosterArithmetic,
  'roster-name-in-talk': rosterNameInTalk,
  'session-without-transcript': sessionWithoutTranscript,
  'short-definition': shortDefinition,
  'short-keyword': shortKeyword,
  'silent-correction': silentCorrection,
  'single-study-code': singleStudyCode,
  'speaker-not-listed': speakerNotListed,
  'stem-claimed-twice': stemClaimedTwice,
  'studies-not-valid': studiesNotValid,
  'study-field-missing': studyFieldMissing,
  'test-line-fails': testLineFails,
  'theme-with-one-code': themeWithOneCode,
  'themes-too-deep': themesTooDeep,
  'transcript-in-two-sessions': transcriptInTwoSessions,
  'transcript-mismatch': transcriptMismatch,
  'unknown-code': unknownCode,
  'unknown-code-of-study': unknownCodeOfStudy,
  'unknown-coder': unknownCoder,
  'unknown-consensus': unknownConsensus,
  'unknown-heir': unknownHeir,
  'unknown-rule': unknownRule,
  'unknown-study': unknownStudy,
  'unused-code': unusedCode,
  'unused-ignore': unusedIgnore,
  'unused-study': unusedStudy,
  'withdrawn-words-present': withdrawnWordsPresent,
} as const satisfies Readonly<Record<string, Check>>;
