/**
 * Writes the index of each room of plug-ins: a map from an id to a lazy import. Nothing scans folders at
 * run time. With --check it writes nothing and fails when an index is stale.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOrCheck } from './written.mjs';

const rooms = [
  { room: 'formats', map: 'formats', type: 'Format', what: 'transcript format' },
  { room: 'checks', map: 'checks', type: 'Check', what: 'check' },
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

function indexText(room) {
  const lines = plugIns(room).map((name) => {
    const key = /^[a-z]+$/.test(name) ? name : `'${name}'`;
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

for (const room of rooms) writeOrCheck(join('src', room.room, 'index.ts'), indexText(room));
