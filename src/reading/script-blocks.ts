/** Gathers the lines of a written-out transcript into pieces: a turn runs on until another begins. */
import { type Block, pieceOf } from './block.js';
import { plainOf, type SourceLine } from './label.js';
import type { Piece } from './piece.js';
import type { ScriptLine } from './script-line.js';
import { type TimeMark, timeAtStart } from './times.js';

export interface Layout {
  /** Lines of the header, which are preamble whatever stands in them. */
  readonly header: number;
  /** False where nobody is named: then every paragraph is a turn. */
  readonly labelled: boolean;
  /** True where blank lines part the paragraphs; otherwise every line is one. */
  readonly airy: boolean;
  /** The label of whoever asks the questions that stand without one. */
  readonly moderator: string;
}

/** Where the gathering stands. */
interface Gathering {
  readonly blocks: Block[];
  readonly layout: Layout;
  open?: Block | undefined;
  /** Who speaks on after a note. After a heading nobody can tell. */
  speaker?: string | undefined;
  /** True behind the preamble. */
  begun: boolean;
  /** A time on a line of its own, for the turn that follows. */
  time?: TimeMark | undefined;
}

export function gatherPieces(
  lines: readonly SourceLine[],
  kinds: readonly ScriptLine[],
  layout: Layout,
): Piece[] {
  const gathering: Gathering = { blocks: [], layout, begun: false };
  lines.forEach((line, index) => {
    if (index >= layout.header && !layout.labelled) gathering.begun = true;
    add(gathering, line, kinds[index] ?? { as: 'blank' }, kinds[index + 1]);
  });
  return gathering.blocks.map(pieceOf);
}

function add(
  gathering: Gathering,
  line: SourceLine,
  kind: ScriptLine,
  next: ScriptLine | undefined,
): void {
  const { as } = kind;
  if (as === 'turn') {
    const { label, time = gathering.time, at } = kind.mark;
    const text = [plainOf(line).slice(at)];
    startTurn(gathering, { kind: 'speech', label, time, line: line.number, text });
  } else if (as === 'question') {
    const asked = { label: gathering.layout.moderator, role: 'moderator', unlabelled: true };
    startTurn(gathering, { kind: 'speech', ...asked, line: line.number, text: [line.text] });
  } else if (as === 'heading' || as === 'note') startAside(gathering, kind, line);
  else if (as === 'blank') addBlank(gathering);
  else if (as === 'time') addTime(gathering, line, next);
  else addText(gathering, line);
}

function startTurn(gathering: Gathering, block: Block): void {
  gathering.open = block;
  gathering.speaker = block.label;
  gathering.begun = true;
  gathering.time = undefined;
  gathering.blocks.push(block);
}

function startAside(
  gathering: Gathering,
  { as, byWords }: Extract<ScriptLine, { as: 'heading' | 'note' }>,
  line: SourceLine,
): void {
  const block: Block = { kind: as, line: line.number, text: [plainOf(line)] };
  gathering.blocks.push(block);
  // What markup sets off ends with its line; words can be wrapped.
  gathering.open = byWords && gathering.layout.airy ? block : undefined;
  if (as === 'heading') gathering.speaker = undefined;
}

/** A blank line ends every piece but a speaker's turn, which may have several paragraphs. */
function addBlank(gathering: Gathering): void {
  const { open, layout } = gathering;
  if (open?.kind === 'speech' && layout.labelled) open.text.push('');
  else gathering.open = undefined;
}

/** Right under a name, or right above a labelled line, a time is that turn's; elsewhere it is text. */
function addTime(gathering: Gathering, line: SourceLine, next: ScriptLine | undefined): void {
  const { open } = gathering;
  const time = timeAtStart(line.text);
  const timeless = open?.kind === 'speech' && !open.time;
  if (timeless && open.text.every((text) => text.trim() === '')) open.time = time;
  else if (next?.as === 'turn') gathering.time = time;
  else addText(gathering, line);
}

function addText(gathering: Gathering, line: SourceLine): void {
  const { open, begun, layout, speaker } = gathering;
  if (open) {
    open.text.push(line.text);
    return;
  }
  const kind = begun ? 'speech' : 'preamble';
  const block: Block = {
    kind,
    ...(begun && { label: speaker }),
    line: line.number,
    text: [line.text],
  };
  gathering.blocks.push(block);
  const isParagraph = begun && !layout.labelled && !layout.airy;
  gathering.open = isParagraph ? undefined : block;
}
