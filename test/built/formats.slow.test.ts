/** Every transcript format with the built program: libraries that are bundled answer there in their own way. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { everyFormat } from '../formats/every-format.js';
import { alongside } from '../support/example-session.js';
import { folderFrom, temporaryFolder } from '../support/example-study.js';

it.each(everyFormat)('imports the example of $id', async ({ id, format, bytes }) => {
  const study = await folderFrom({ transcripts: {} });
  const { name, turns } = format.example;
  const file = join(temporaryFolder(), name);
  writeFileSync(file, bytes);
  const { stderr, code } = alongside(['import', file, '--format', id], study);
  expect(code, stderr).toBe(0);
  const listed = JSON.parse(alongside(['transcript', 'list', '--json'], study).stdout);
  expect(listed).toHaveLength(1);
  expect(listed[0].turns).toBe(turns.length);
});
