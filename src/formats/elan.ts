/** ELAN: annotations of a recording on tiers, one for each who speaks (.eaf). */
import { canonical } from '../reading/canonical.js';
import { decodeMarkup } from '../reading/decode-markup.js';
import { draft } from '../reading/draft.js';
import { finish } from '../reading/finish.js';
import { opening } from '../reading/opening.js';
import { type Annotation, piecesOfTiers, type Tier } from '../reading/timed-tiers.js';
import { walkXml } from '../reading/xml.js';
import type { Format } from './contract.js';

export const elan: Format = {
  id: 'elan',
  title: 'ELAN',
  version: 1,
  extensions: ['.eaf'],
  description:
    'Each annotation is a turn, in the order of time. The participant of its tier speaks, or the tier itself where none is named. Tiers that depend on another (glosses, translations) are left out and listed; --tier takes the tiers it names instead, whatever they are. An annotation without a time of its own has that of the one it refers to.',
  looksLike: (bytes) => (/<ANNOTATION_DOCUMENT[\s>]/.test(opening(bytes)) ? 1 : 0),
  read: async (bytes, options) => {
    const decoded = await decodeMarkup(bytes, options);
    const tiers = await readTiers(decoded.text, options.name);
    return finish([draft(piecesOfTiers(tiers, options), options)], decoded, options.name);
  },
  example: {
    name: 'walk.eaf',
    source: `<?xml version="1.0" encoding="UTF-8"?>
<ANNOTATION_DOCUMENT>
  <TIME_ORDER>
    <TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="1200"/>
    <TIME_SLOT TIME_SLOT_ID="ts2" TIME_VALUE="2500"/>
    <TIME_SLOT TIME_SLOT_ID="ts3" TIME_VALUE="2600"/>
    <TIME_SLOT TIME_SLOT_ID="ts4" TIME_VALUE="3100"/>
  </TIME_ORDER>
  <TIER TIER_ID="bo">
    <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a2" TIME_SLOT_REF1="ts3" TIME_SLOT_REF2="ts4">
      <ANNOTATION_VALUE>He knew.</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
  </TIER>
  <TIER TIER_ID="anna" PARTICIPANT="Anna">
    <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2">
      <ANNOTATION_VALUE>We kept ringing him.</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
  </TIER>
</ANNOTATION_DOCUMENT>
`,
    turns: [
      ['Anna', 'We kept ringing him.'],
      ['bo', 'He knew.'],
    ],
    exception: 'Tiers stand one behind the other in the file; turns stand in the order of time.',
  },
};

type Attributes = Readonly<Record<string, string>>;

/** An annotation as the file has it: between two time slots, or at another annotation. */
interface Written {
  readonly id: string;
  readonly attributes: Attributes;
  text: string;
}

async function readTiers(xml: string, file: string): Promise<Tier[]> {
  const slots = new Map<string, number>();
  const tiers: { readonly attributes: Attributes; readonly annotations: Written[] }[] = [];
  let isValue = false;
  const steps = {
    open: (name: string, attributes: Attributes) => {
      const { TIME_SLOT_ID: slot = '', TIME_VALUE: time } = attributes;
      if (name === 'TIME_SLOT' && /^\d{1,12}$/.test(time ?? ''))
        slots.set(slot, Number(time) / 1000);
      if (name === 'TIER') tiers.push({ attributes, annotations: [] });
      if (/^(?:ALIGNABLE|REF)_ANNOTATION$/.test(name)) {
        const id = attributes['ANNOTATION_ID'] ?? '';
        tiers.at(-1)?.annotations.push({ id, attributes, text: '' });
      }
      isValue = name === 'ANNOTATION_VALUE';
    },
    close: () => {
      isValue = false;
    },
    text: (text: string) => {
      const annotation = tiers.at(-1)?.annotations.at(-1);
      if (isValue && annotation) annotation.text += text;
    },
  };
  await walkXml(xml, steps, { file });
  const written = new Map(
    tiers.flatMap(({ annotations }) => annotations.map((one) => [one.id, one] as const)),
  );
  return tiers.map(({ attributes, annotations }) => ({
    name: attributes['TIER_ID'] ?? '',
    ...(attributes['PARTICIPANT'] && { speaker: attributes['PARTICIPANT'] }),
    isSpeech: !attributes['PARENT_REF'],
    annotations: annotations.map((one) => timed(one, written, slots)),
  }));
}

/** Glosses of glosses are few levels deep; a ring of references has no end. */
const mostLevels = 20;

function timed(
  annotation: Written,
  written: ReadonlyMap<string, Written>,
  slots: ReadonlyMap<string, number>,
): Annotation {
  let source = annotation;
  for (let level = 0; level < mostLevels; level += 1) {
    source = written.get(source.attributes['ANNOTATION_REF'] ?? '') ?? source;
  }
  const { TIME_SLOT_REF1: from = '', TIME_SLOT_REF2: to = '' } = source.attributes;
  return { text: canonical(annotation.text), from: slots.get(from), to: slots.get(to) };
}
