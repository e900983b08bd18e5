/** Gathers the letters of rich text (RTF): bytes of a code page and numbers of Unicode, one behind the other. */
import iconv from 'iconv-lite';

/** Imported with the reader of RTF only: iconv-lite takes long to load. */
export interface RtfLetters {
  /** Bytes in the code page of a font, or of the document. */
  bytes(bytes: Iterable<number>, codePage: string | undefined): void;
  /** A UTF-16 unit; RTF writes those above 32767 as negative numbers. */
  unit(number: number): void;
  /** The code page of the document. */
  useCodePage(name: string): void;
  setBold(bold: boolean): void;
  /** Writes what is gathered. */
  flush(): void;
}

/** @param wanted the code page of the document, whatever the document says */
export function rtfLetters(
  write: (text: string, bold: boolean) => void,
  wanted: string | undefined,
): RtfLetters {
  let ofDocument = wanted ?? 'windows-1252';
  let text = '';
  let bytes: number[] = [];
  let codePage = '';
  let bold = false;
  const decodeBytes = () => {
    if (bytes.length > 0) text += iconv.decode(Buffer.from(bytes), codePage);
    bytes = [];
  };
  const flush = () => {
    decodeBytes();
    if (text !== '') write(text.replace(/\p{Surrogate}/gu, '\ufffd'), bold);
    text = '';
  };
  return {
    bytes: (more, ofFont = ofDocument) => {
      const known = iconv.encodingExists(ofFont) ? ofFont : 'windows-1252';
      if (known !== codePage) decodeBytes();
      codePage = known;
      for (const byte of more) bytes.push(byte);
    },
    unit: (number) => {
      decodeBytes();
      text += String.fromCharCode(number & 0xffff);
    },
    useCodePage: (name) => {
      if (wanted === undefined) ofDocument = name;
    },
    setBold: (now) => {
      if (now !== bold) flush();
      bold = now;
    },
    flush,
  };
}
