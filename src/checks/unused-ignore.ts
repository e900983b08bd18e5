/** A comment asks the checks to leave something alone that they do not find. */
import { ignores } from '../model/ignore.js';
import type { Check } from './contract.js';

export const unusedIgnore: Check = {
  id: 'unused-ignore',
  title: 'A comment silences a check that finds nothing there',
  severity: 'warning',
  on: 'checking',
  why: 'What it once excused is mended. Left there, the comment will excuse the next fault on that line, which nobody has looked at.',
  mend: 'Take the comment away, or that rule out of it.',
  bad: {
    study: {
      codebook: [
        'codebook: care',
        'themes:',
        '  - id: being-met',
        '    name: Being met',
        '    codes:',
        '      # alongside-ignore missing-definition: we define it together on Monday',
        '      - {id: trust, name: Trust, definition: Somebody relies on somebody.}',
      ].join('\n'),
    },
    found: ['codebook.yaml:6'],
  },
  good: {},
  find: (study, done) =>
    study.ignores.flatMap((ignore) => {
      const { file, line, column, rules, covers } = ignore;
      const finds = (rule: string) =>
        done?.findings.some((one) => one.rule === rule && ignores(ignore, one)) ?? false;
      const unused = rules.filter((rule) => (done?.ran.includes(rule) ?? true) && !finds(rule));
      const messages = unused.map(
        (rule) => `"${rule}" finds nothing on line ${covers}, so there is nothing to silence.`,
      );
      if (rules.length === 0) messages.push('This comment names no rule, so it silences none.');
      const isAll = rules.length > 0 && unused.length === rules.length;
      return messages.map((message) => ({
        ...{ file, line, column, message },
        hint: 'Take the comment away, or name in it what it is about: # alongside-ignore RULE: why',
        ...(isAll && { fix: { takes: 'the comment' } }),
      }));
    }),
};
