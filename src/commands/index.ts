/** The verbs, in the order of a researcher's work; `--help` lists them so. */
import { anchors } from './anchors.js';
import { apply } from './apply.js';
import { check } from './check.js';
import { codebook } from './codebook.js';
import { codebookAdd } from './codebook-add.js';
import { coder } from './coder.js';
import { completion } from './completion.js';
import { demo } from './demo.js';
import { exportVerb } from './export.js';
import { find } from './find.js';
import { importVerb } from './import.js';
import { init } from './init.js';
import { matrix } from './matrix.js';
import { memo } from './memo.js';
import { participant } from './participant.js';
import { participantWithdraw } from './participant-withdraw.js';
import { read } from './read.js';
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

export const verbs: readonly Verb[] = [
  init,
  coder,
  participant,
  session,
  importVerb,
  transcript,
  transcriptEdit,
  read,
  codebook,
  codebookAdd,
  apply,
  remove,
  undo,
  redo,
  seen,
  anchors,
  suggest,
  review,
  find,
  memo,
  matrix,
  summary,
  verify,
  exportVerb,
  check,
  participantWithdraw,
  status,
  demo,
  completion,
];
