/** Ids for acts: ULIDs (time first, then chance), so that ids sort in the order acts were done. */

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ten random bytes, given from outside so that this room stays without chance. */
export type RandomBytes = () => Uint8Array;

/**
 * A new id, greater than `after` even where the clock has gone back. Chance is in every id, so that two
 * copies of a log that grow apart never give one id twice.
 * @param now milliseconds since 1970
 */
export function actId(now: number, random: RandomBytes, after = ''): string {
  const chance = randomDigits(random());
  const id = timeDigits(now) + chance;
  if (id > after) return id;
  const later = timeDigits(timeOf(after) + 1) + chance;
  return later > after ? later : after + chance;
}

function timeDigits(now: number): string {
  let rest = Math.max(0, Math.floor(now));
  let id = '';
  for (let place = 0; place < 10; place += 1) {
    id = digits[rest % 32] + id;
    rest = Math.floor(rest / 32);
  }
  return id;
}

/** Eighty random bits as sixteen digits of five bits. */
function randomDigits(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let id = '';
  for (let place = 0; place < 16; place += 1) {
    id = digits[Number(bits & 31n)] + id;
    bits >>= 5n;
  }
  return id;
}

/** The milliseconds that an id begins with. */
function timeOf(id: string): number {
  return Array.from(id.slice(0, 10)).reduce((time, digit) => time * 32 + digits.indexOf(digit), 0);
}
