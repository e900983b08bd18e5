/** The verbs, in the order of a researcher's work; `--help` lists them so. */
import { agree } from './agree.js';
import { agreeSample } from './agree-sample.js';
import { anchors } from './anchors.js';
import { apply } from './apply.js';
import { check } from './check.js';
import { code } from './code.js';
import { codebook } from './codebook.js';
import { codebookAdd } from './codebook-add.js';
import { codebookDiff } from './codebook-diff.js';
import { codebookExport } from './codebook-export.js';
import { codebookImport } from './codebook-import.js';
import { codebookLineage } from './codebook-lineage.js';
import { codebookMerge } from './codebook-merge.js';
import { codebookMove } from './codebook-move.js';
import { codebookNew } from './codebook-new.js';
import { codebookRename } from './codebook-rename.js';
import { codebookRetire } from './codebook-retire.js';
import { coder } from './coder.js';
import { compare } from './compare.js';
import { completion } from './completion.js';
import { demo } from './demo.js';
import { exportVerb } from './export.js';
import { find } from './find.js';
import { hook } from './hook.js';
import { importVerb } from './import.js';
import { init } from './init.js';
import { keywordsAudit } from './keywords-audit.js';
import { keywordsEvaluate } from './keywords-evaluate.js';
import { keywordsPropose } from './keywords-propose.js';
import { keywordsTest } from './keywords-test.js';
import { matrix } from './matrix.js';
import { memo } from './memo.js';
import { participant } from './participant.js';
import { participantWithdraw } from './participant-withdraw.js';
import { pseudonymise } from './pseudonymise.js';
import { read } from './read.js';
import { recode } from './recode.js';
import { recodeList } from './recode-list.js';
import { redo } from './redo.js';
import { remove } from './remove.js';
import { review } from './review.js';
import { seen } from './seen.js';
import { session } from './session.js';
import { status } from './status.js';
import { suggest } from './suggest.js';
import { summary } from './summary.js';
import { transcript } from './transcript.js';
import { transcriptEdit } from './transcript-edit.js';
import { undo } from './undo.js';
import type { Verb } from './verb.js';
import { verify } from './verify.js';

/** By the word they begin with: a command that names one of them has no use for the others. */
export const verbs: Readonly<Record<string, readonly Verb[]>> = {
  init: [init],
  coder: [coder],
  participant: [participant, participantWithdraw],
  session: [session],
  import: [importVerb],
  transcript: [transcript, transcriptEdit],
  read: [read],
  codebook: [
    codebook,
    codebookNew,
    codebookAdd,
    codebookRename,
    codebookMove,
    codebookMerge,
    codebookRetire,
    codebookLineage,
    codebookDiff,
    codebookExport,
    codebookImport,
  ],
  code: [code],
  apply: [apply],
  remove: [remove],
  undo: [undo],
  redo: [redo],
  seen: [seen],
  anchors: [anchors],
  recode: [recode, recodeList],
  suggest: [suggest],
  review: [review],
  keywords: [keywordsAudit, keywordsPropose, keywordsEvaluate, keywordsTest],
  find: [find],
  memo: [memo],
  matrix: [matrix],
  summary: [summary],
  agree: [agree, agreeSample],
  compare: [compare],
  verify: [verify],
  export: [exportVerb],
  check: [check],
  hook: [hook],
  pseudonymise: [pseudonymise],
  status: [status],
  demo: [demo],
  completion: [completion],
};
