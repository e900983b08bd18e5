/** Written by scripts/write-indexes.mjs: every check, loaded when used. */
import type { Check } from './contract.js';

export const checks = {
  'broken-log-line': async () => (await import('./broken-log-line.js')).brokenLogLine,
  'codebook-not-valid': async () => (await import('./codebook-not-valid.js')).codebookNotValid,
  'definition-changed-since': async () =>
    (await import('./definition-changed-since.js')).definitionChangedSince,
  'duplicate-code-id': async () => (await import('./duplicate-code-id.js')).duplicateCodeId,
  'duplicate-name': async () => (await import('./duplicate-name.js')).duplicateName,
  'ignore-without-reason': async () =>
    (await import('./ignore-without-reason.js')).ignoreWithoutReason,
  'keyword-claimed-twice': async () =>
    (await import('./keyword-claimed-twice.js')).keywordClaimedTwice,
  'keyword-not-valid': async () => (await import('./keyword-not-valid.js')).keywordNotValid,
  'missing-definition': async () => (await import('./missing-definition.js')).missingDefinition,
  'orphaned-coding': async () => (await import('./orphaned-coding.js')).orphanedCoding,
  'retired-code-used': async () => (await import('./retired-code-used.js')).retiredCodeUsed,
  'roster-name-in-talk': async () => (await import('./roster-name-in-talk.js')).rosterNameInTalk,
  'studies-not-valid': async () => (await import('./studies-not-valid.js')).studiesNotValid,
  'test-line-fails': async () => (await import('./test-line-fails.js')).testLineFails,
  'transcript-mismatch': async () => (await import('./transcript-mismatch.js')).transcriptMismatch,
  'unknown-code': async () => (await import('./unknown-code.js')).unknownCode,
  'unknown-coder': async () => (await import('./unknown-coder.js')).unknownCoder,
  'unknown-rule': async () => (await import('./unknown-rule.js')).unknownRule,
  'unused-ignore': async () => (await import('./unused-ignore.js')).unusedIgnore,
  'withdrawn-words-present': async () =>
    (await import('./withdrawn-words-present.js')).withdrawnWordsPresent,
} as const satisfies Readonly<Record<string, () => Promise<Check>>>;
