/** Where a study does not want coders to agree. */
import { Problem } from '../model/problem.js';
import type { Settings } from '../model/settings.js';

/** @throws Problem when the study's approach is reflexive, unless it is asked for all the same */
export function refuseReflexive({ approach }: Pick<Settings, 'approach'>, anyway: boolean): void {
  if (approach !== 'reflexive' || anyway) return;
  throw new Problem({
    what: 'This study is reflexive: its coders are not meant to agree, and a coefficient would say nothing of its quality (Braun & Clarke 2021).',
    next: 'See what each of you gave, side by side: alongside compare. For figures all the same: alongside agree --anyway',
  });
}
