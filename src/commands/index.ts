/** The verbs, in the order of a researcher's work; `--help` lists them so. */
import { apply } from './apply.js';
import { check } from './check.js';
import { codebook } from './codebook.js';
import { demo } from './demo.js';
import { exportVerb } from './export.js';
import { find } from './find.js';
import { importVerb } from './import.js';
import { init } from './init.js';
import { matrix } from './matrix.js';
import { read } from './read.js';
import { redo } from './redo.js';
import { remove } from './remove.js';
import { review } from './review.js';
import { seen } from './seen.js';
import { status } from './status.js';
import { suggest } from './suggest.js';
import { undo } from './undo.js';
import type { Verb } from './verb.js';

export const verbs: readonly Verb[] = [
  init,
  importVerb,
  read,
  codebook,
  apply,
  remove,
  undo,
  redo,
  seen,
  suggest,
  review,
  find,
  matrix,
  exportVerb,
  check,
  status,
  demo,
];
