/** Reads how an Excel workbook shows numbers: a time and a date are numbers like others, shown otherwise. */
import { printSeconds } from './times.js';
import { walkXml } from './xml.js';

export type CellStyle = 'plain' | 'date' | 'time' | 'date and time';

/** What the format of each cell style shows, in the order of the file. */
export async function xlsxStyles(xml: string | undefined, file: string): Promise<CellStyle[]> {
  const own = new Map<string, CellStyle>();
  const styles: CellStyle[] = [];
  let inCells = false;
  const steps = {
    open: (name: string, attributes: Readonly<Record<string, string>>) => {
      const { numFmtId: id = '', formatCode: code = '' } = attributes;
      if (name === 'numFmt') own.set(id, styleOf(code));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(own.get(id) ?? builtIn.get(id) ?? 'plain');
    },
    close: (name: string) => {
      if (name === 'cellXfs') inCells = false;
    },
  };
  if (xml !== undefined) await walkXml(xml, steps, { file, part: 'xl/styles.xml' });
  return styles;
}

/** Formats that every workbook has: ECMA-376, part 1, 18.8.30. */
const builtIn: ReadonlyMap<string, CellStyle> = new Map([
  ...['14', '15', '16', '17'].map((id) => [id, 'date'] as const),
  ...['18', '19', '20', '21', '45', '46', '47'].map((id) => [id, 'time'] as const),
  ['22', 'date and time'],
]);

/** `[h]:mm:ss`, `yyyy-mm-dd`. Words in quotation marks, colours and languages in brackets say nothing. */
function styleOf(code: string): CellStyle {
  const bare = code.replace(/"[^"]*"|\\./g, '').replace(/\[(?![hms]{1,2}\])[^\]]*\]/gi, '');
  const isTime = /[hs]/i.test(bare);
  const isDate = /[yd]/i.test(bare);
  if (isTime) return isDate ? 'date and time' : 'time';
  return isDate ? 'date' : 'plain';
}

/** A day is 1, and the first day of 1900 is 1; Excel counts a 29 February in that year. */
export function shownNumber(value: string, style: CellStyle): string {
  const number = Number(value);
  if (style === 'plain' || !Number.isFinite(number)) return value;
  if (style === 'time') return printSeconds(number * 86_400);
  const day = new Date(Date.UTC(1899, 11, 30) + Math.round(number * 86_400) * 1000);
  if (Number.isNaN(day.getTime())) return value;
  const [date = '', time = ''] = day.toISOString().split('T');
  return style === 'date' ? date : `${date} ${time.slice(0, 8)}`;
}
