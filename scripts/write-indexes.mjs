/**
 * Writes the index of each room of plug-ins: a map from an id to a lazy import, or to the plug-in itself where
 * all of a room are used at once. Nothing scans folders at run time. With --check it writes nothing and fails
 * when an index is stale.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOrCheck } from './written.mjs';

const rooms = [
  { room: 'formats', map: 'formats', type: 'Format', what: 'transcript format' },
  { room: 'checks', map: 'checks', type: 'Check', what: 'check', isEager: true },
  { room: 'matrices', map: 'tables', type: 'Table', what: 'table' },
  { room: 'agreement', map: 'measures', type: 'Measure', what: 'measure of agreement' },
  {
    room: 'exports',
    map: 'tableExports',
    type: 'TableExport',
    kinds: '(Text|Packed)Export',
    what: 'output format for tables',
  },
  { room: 'reports', map: 'reportFormats', type: 'ReportFormat', what: 'format for findings' },
];

/** `theme-by-study` is exported as `themeByStudy`. */
const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** A plug-in is a file that exports a constant of the room's type under its own name. */
function plugIns({ room, type, kinds = type }) {
  const folder = join('src', room);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .filter((name) => {
      const text = readFileSync(join(folder, `${name}.ts`), 'utf8');
      const constant = new RegExp(`^export const ${camelCase(name)}\\b`, 'm');
      const contract = new RegExp(
        `^import type \\{[^}]*\\b${kinds}\\b[^}]*\\} from '[.]/contract[.]js'`,
        'm',
      );
      return constant.test(text) && contract.test(text);
    })
    .sort();
}

function lazyText(room, names) {
  const lines = names.map((name) => {
    const key = keyOf(name);
    const load = `(await import('./${name}.js')).${camelCase(name)},`;
    const line = `  ${key}: async () => ${load}`;
    return line.length > 100 ? `  ${key}: async () =>\n    ${load}\n` : `${line}\n`;
  });
  return [
    `/** Written by scripts/write-indexes.mjs: every ${room.what}, loaded when used. */\n`,
    `import type { ${room.type} } from './contract.js';\n\n`,
    `export const ${room.map} = {\n`,
    ...lines,
    `} as const satisfies Readonly<Record<string, () => Promise<${room.type}>>>;\n`,
  ].join('');
}

/** One file to open instead of one for each. */
function eagerText(room, names) {
  const imports = ['contract', ...names].sort().map((name) => {
    const what = name === 'contract' ? `type { ${room.type} }` : `{ ${camelCase(name)} }`;
    return `import ${what} from './${name}.js';\n`;
  });
  return [
    `/** Written by scripts/write-indexes.mjs: every ${room.what}. They are used together. */\n`,
    ...imports,
    `\nexport const ${room.map} = {\n`,
    ...names.map((name) => `  ${keyOf(name)}: ${camelCase(name)},\n`),
    `} as const satisfies Readonly<Record<string, ${room.type}>>;\n`,
  ].join('');
}

const keyOf = (name) => (/^[a-z]+$/.test(name) ? name : `'${name}'`);

for (const room of rooms) {
  const text = (room.isEager ? eagerText : lazyText)(room, plugIns(room));
  writeOrCheck(join('src', room.room, 'index.ts'), text);
}
