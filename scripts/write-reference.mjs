/**
 * Writes docs/reference/: a page for each room of plug-ins, from what the plug-ins say of themselves, and a
 * page of commands, from their own help. With --check it writes nothing and fails when a page is stale.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { bundled } from './bundled.mjs';
import { writeOrCheck } from './written.mjs';

const rooms = await bundled(`
  export { formats } from './src/formats/index.ts';
  export { checks } from './src/checks/index.ts';
  export { tables } from './src/matrices/index.ts';
  export { tableExports } from './src/exports/index.ts';
  export { reportFormats } from './src/reports/index.ts';
  export { measures } from './src/agreement/index.ts';
  export { verbs } from './src/commands/index.ts';
`);

/** What a measure is of, by its scale or, without one, by its kind. */
const takes = {
  nominal: 'categories',
  ordinal: 'ordered categories',
  interval: 'numbers',
  ratio: 'numbers with a true zero',
  binary: 'one code, given or not',
  sets: 'sets of codes',
  continuum: 'marked stretches of text',
  code: 'marked stretches of text, one code at a time',
};

const pages = {
  formats: [
    '# Transcript formats',
    'What `alongside import` reads. A format is recognised by what is in the file; `--format ID` decides instead.',
    ...(await all(rooms.formats)).map(formatSection),
  ],
  checks: [
    '# Checks',
    'What `alongside check` looks at. The settings of a study (`checks:` in alongside.yaml) make a rule an error, a warning or off, by its id. A comment in the codebook or the settings leaves one line alone: `# alongside-ignore RULE: why`, at the end of that line or above it. An error makes the exit code 1.',
    ...Object.values(rooms.checks).map(checkSection),
  ],
  tables: [
    '# Tables',
    'What `alongside matrix KIND` builds.',
    ...(await all(rooms.tables)).map(tableSection),
  ],
  exports: [
    '# Output formats',
    'What `alongside matrix KIND --format ID` writes.',
    ...(await all(rooms.tableExports)).map(exportSection),
  ],
  findings: [
    '# Formats of findings',
    'What `alongside check --format ID` writes; without it, text for people. All of them are the same for the same study, byte for byte.',
    ...(await all(rooms.reportFormats)).map(reportSection),
  ],
  measures: [
    '# Measures of agreement',
    'The figures for agreement between coders that `alongside agree` prints. Which to report when: [agreement between coders](../explanation/agreement.md).',
    ...(await all(rooms.measures)).map(measureSection),
  ],
  commands: [
    '# Commands',
    'What the program says of itself: `alongside --help`, and `alongside VERB --help` for each verb.',
    ...commandNames(rooms.verbs).map(commandSection),
  ],
};

const folder = join('docs', 'reference');
const mark =
  '<!-- Written by scripts/write-reference.mjs. Change the source, then: npm run fix -->';
mkdirSync(folder, { recursive: true });
for (const [name, [title, ...parts]] of Object.entries(pages)) {
  writeOrCheck(join(folder, `${name}.md`), `${[title, mark, ...parts].join('\n\n')}\n`);
}

/** The plug-ins of a room, in the order of its index. */
function all(loaders) {
  return Promise.all(Object.values(loaders).map((load) => load()));
}

function formatSection({ id, title, extensions, description, example }) {
  const turns = example.turns.map(([speaker, text], index) => [index + 1, speaker ?? '', text]);
  return section(id, [
    `${title}: ${extensions.map(code).join(', ')}`,
    prose(description),
    `For example, ${code(example.name)}${example.pack ? ', in which stands' : ''}`,
    fence(example.source),
    'gives these turns:',
    table(['turn', 'speaker', 'text'], turns),
    example.exception && prose(example.exception),
  ]);
}

function checkSection({ id, title, severity, why, mend, bad }) {
  return section(id, [
    `${prose(title)}: ${severity}.`,
    `Why it matters: ${prose(why)}`,
    `How to mend it: ${prose(mend)}`,
    `For example, found at ${bad.found.map(code).join(' and ')}:`,
    ...exampleFiles(bad.study),
  ]);
}

function tableSection({ id, title, meaning, source, sums, example }) {
  const rows = example.rows.map((row, index) => [row, ...example.cells[index]]);
  return section(id, [
    `${prose(title)}: ${code(`alongside matrix ${id}`)}`,
    prose(meaning),
    sums && 'Rows and columns have totals, which add up to the cells.',
    source && `Source: ${prose(source)}.`,
    'For example, from',
    ...exampleFiles(example.study),
    'comes',
    table(['', ...example.columns], rows),
  ]);
}

function exportSection({ id, title, extension, description, example }) {
  return section(id, [
    `${prose(title)}: ${code(extension)}`,
    prose(description),
    'For example:',
    example.holds ? table(example.holds[0], example.holds.slice(1)) : fence(example.gives),
  ]);
}

function reportSection({ id, title, description, example }) {
  return section(id, [prose(title), prose(description), 'For example:', fence(example.gives)]);
}

function measureSection({ id, name, title, formula, source, missing, coders, of, scale, example }) {
  const figure = example.value.toFixed(example.digits);
  return section(id, [
    `${prose(title)}, for ${coders} coders; of ${takes[scale ?? of]}. In JSON: ${code(name)}.`,
    prose(formula),
    `Source: ${prose(source)}.`,
    `Missing ratings: ${prose(missing)}`,
    `For example (${prose(example.from)}): ${figure}.`,
  ]);
}

/** The program, then every verb, each group followed by its verbs. */
function commandNames(verbs) {
  const program = new Command('alongside');
  for (const verb of Object.values(verbs).flat()) verb(program);
  const below = (command, names) =>
    command.commands.flatMap((one) => {
      const path = [...names, one.name()];
      return [path, ...below(one, path)];
    });
  return [[], ...below(program, [])];
}

/** What a verb says of itself, from the built program, as a pipe sees it: 80 columns, no colour. */
function commandSection(names) {
  const argv = ['bin/alongside.js', ...names, '--help'];
  const env = { PATH: process.env.PATH, NO_COLOR: '1' };
  const help = execFileSync(process.execPath, argv, { encoding: 'utf8', env });
  return section(['alongside', ...names].join(' '), [fence(help)]);
}

/** The files that an example study has of its own; codings as they are applied. */
function exampleFiles({ settings, codebook, transcripts = {}, codings = [], overwrite = {} }) {
  const files = [
    ['alongside.yaml', settings],
    ['codebook.yaml', codebook],
    ...Object.entries(transcripts).map(([id, text]) => [`${id}.txt`, text]),
    ['the codings (coder, code, citation)', codings.join('\n')],
    ...Object.entries(overwrite),
  ];
  return files
    .filter(([, text]) => text)
    .map(([name, text]) => `${name}\n\n${fence(shortened(text))}`);
}

/** Some examples need an hour of talk: a reader sees how it begins. */
function shortened(text) {
  return text.replace(/^(.{200}).{200,}$/gm, '$1 … and so on');
}

/** A heading and its paragraphs; those that a plug-in has nothing to say for are left out. */
function section(title, parts) {
  return [`## ${title}`, ...parts.filter(Boolean)].join('\n\n');
}

/** Words as they stand, though Markdown has a use for some of their signs. */
function prose(text) {
  return text.replace(/[\\*_<[\]|]/g, '\\$&');
}

function code(text) {
  return `\`${text}\``;
}

/** A block that keeps its text as it is, whatever fences stand in it. */
function fence(text) {
  const longest = Math.max(2, ...[...text.matchAll(/^`+/gm)].map(([marks]) => marks.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}\n${text.trimEnd()}\n${marks}`;
}

function table(headings, rows) {
  const line = (cells) => `| ${cells.map(cellText).join(' | ')} |`;
  return [line(headings), `|${'---|'.repeat(headings.length)}`, ...rows.map(line)].join('\n');
}

function cellText(cell) {
  return prose(String(cell)).replaceAll('\n', '<br>');
}
