/** Written by scripts/write-indexes.mjs: every check, loaded when used. */
import type { Check } from './contract.js';

export const checks = {
  'absent-speaker': async () => (await import('./absent-speaker.js')).absentSpeaker,
  'broken-log-line': async () => (await import('./broken-log-line.js')).brokenLogLine,
  'circular-definition': async () => (await import('./circular-definition.js')).circularDefinition,
  'code-of-one-coder': async () => (await import('./code-of-one-coder.js')).codeOfOneCoder,
  'codebook-not-valid': async () => (await import('./codebook-not-valid.js')).codebookNotValid,
  'copied-definition': async () => (await import('./copied-definition.js')).copiedDefinition,
  'coverage-too-low': async () => (await import('./coverage-too-low.js')).coverageTooLow,
  'definition-changed-since': async () =>
    (await import('./definition-changed-since.js')).definitionChangedSince,
  'duplicate-code-id': async () => (await import('./duplicate-code-id.js')).duplicateCodeId,
  'duplicate-name': async () => (await import('./duplicate-name.js')).duplicateName,
  'duplicate-ordinal': async () => (await import('./duplicate-ordinal.js')).duplicateOrdinal,
  'empty-theme': async () => (await import('./empty-theme.js')).emptyTheme,
  'example-not-found': async () => (await import('./example-not-found.js')).exampleNotFound,
  'example-without-source': async () =>
    (await import('./example-without-source.js')).exampleWithoutSource,
  'exception-cancels-keyword': async () =>
    (await import('./exception-cancels-keyword.js')).exceptionCancelsKeyword,
  'heir-of-active-code': async () => (await import('./heir-of-active-code.js')).heirOfActiveCode,
  'heirs-in-a-circle': async () => (await import('./heirs-in-a-circle.js')).heirsInACircle,
  'ignore-without-reason': async () =>
    (await import('./ignore-without-reason.js')).ignoreWithoutReason,
  'keyword-claimed-twice': async () =>
    (await import('./keyword-claimed-twice.js')).keywordClaimedTwice,
  'keyword-found-everywhere': async () =>
    (await import('./keyword-found-everywhere.js')).keywordFoundEverywhere,
  'keyword-is-code-name': async () => (await import('./keyword-is-code-name.js')).keywordIsCodeName,
  'keyword-is-function-word': async () =>
    (await import('./keyword-is-function-word.js')).keywordIsFunctionWord,
  'keyword-never-found': async () => (await import('./keyword-never-found.js')).keywordNeverFound,
  'keyword-not-valid': async () => (await import('./keyword-not-valid.js')).keywordNotValid,
  'keyword-repeated': async () => (await import('./keyword-repeated.js')).keywordRepeated,
  'language-differs': async () => (await import('./language-differs.js')).languageDiffers,
  'long-name': async () => (await import('./long-name.js')).longName,
  'meaning-fits-another': async () =>
    (await import('./meaning-fits-another.js')).meaningFitsAnother,
  'mentions-retired-code': async () =>
    (await import('./mentions-retired-code.js')).mentionsRetiredCode,
  'missing-definition': async () => (await import('./missing-definition.js')).missingDefinition,
  'missing-example': async () => (await import('./missing-example.js')).missingExample,
  'missing-exclude': async () => (await import('./missing-exclude.js')).missingExclude,
  'missing-keywords': async () => (await import('./missing-keywords.js')).missingKeywords,
  'missing-meaning': async () => (await import('./missing-meaning.js')).missingMeaning,
  'near-duplicate-name': async () => (await import('./near-duplicate-name.js')).nearDuplicateName,
  'near-duplicate-study-field': async () =>
    (await import('./near-duplicate-study-field.js')).nearDuplicateStudyField,
  'orphaned-coding': async () => (await import('./orphaned-coding.js')).orphanedCoding,
  'overlapping-codings': async () => (await import('./overlapping-codings.js')).overlappingCodings,
  'pattern-not-linear': async () => (await import('./pattern-not-linear.js')).patternNotLinear,
  'prefix-swallows-keyword': async () =>
    (await import('./prefix-swallows-keyword.js')).prefixSwallowsKeyword,
  'retired-code-used': async () => (await import('./retired-code-used.js')).retiredCodeUsed,
  'roster-arithmetic': async () => (await import('./roster-arithmetic.js')).rosterArithmetic,
  'roster-name-in-talk': async () => (await import('./roster-name-in-talk.js')).rosterNameInTalk,
  'session-without-transcript': async () =>
    (await import('./session-without-transcript.js')).sessionWithoutTranscript,
  'short-definition': async () => (await import('./short-definition.js')).shortDefinition,
  'short-keyword': async () => (await import('./short-keyword.js')).shortKeyword,
  'silent-correction': async () => (await import('./silent-correction.js')).silentCorrection,
  'single-study-code': async () => (await import('./single-study-code.js')).singleStudyCode,
  'speaker-not-listed': async () => (await import('./speaker-not-listed.js')).speakerNotListed,
  'stem-claimed-twice': async () => (await import('./stem-claimed-twice.js')).stemClaimedTwice,
  'studies-not-valid': async () => (await import('./studies-not-valid.js')).studiesNotValid,
  'study-field-missing': async () => (await import('./study-field-missing.js')).studyFieldMissing,
  'test-line-fails': async () => (await import('./test-line-fails.js')).testLineFails,
  'theme-with-one-code': async () => (await import('./theme-with-one-code.js')).themeWithOneCode,
  'themes-too-deep': async () => (await import('./themes-too-deep.js')).themesTooDeep,
  'transcript-in-two-sessions': async () =>
    (await import('./transcript-in-two-sessions.js')).transcriptInTwoSessions,
  'transcript-mismatch': async () => (await import('./transcript-mismatch.js')).transcriptMismatch,
  'unknown-code': async () => (await import('./unknown-code.js')).unknownCode,
  'unknown-code-of-study': async () =>
    (await import('./unknown-code-of-study.js')).unknownCodeOfStudy,
  'unknown-coder': async () => (await import('./unknown-coder.js')).unknownCoder,
  'unknown-consensus': async () => (await import('./unknown-consensus.js')).unknownConsensus,
  'unknown-heir': async () => (await import('./unknown-heir.js')).unknownHeir,
  'unknown-rule': async () => (await import('./unknown-rule.js')).unknownRule,
  'unknown-study': async () => (await import('./unknown-study.js')).unknownStudy,
  'unused-code': async () => (await import('./unused-code.js')).unusedCode,
  'unused-ignore': async () => (await import('./unused-ignore.js')).unusedIgnore,
  'unused-study': async () => (await import('./unused-study.js')).unusedStudy,
  'withdrawn-words-present': async () =>
    (await import('./withdrawn-words-present.js')).withdrawnWordsPresent,
} as const satisfies Readonly<Record<string, () => Promise<Check>>>;
