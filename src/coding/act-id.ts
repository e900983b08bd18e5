/** Ids for acts: ULIDs (time first, then chance), so that ids sort in the order acts were done. */

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ten random bytes, given from outside so that this room stays without chance. */
export type RandomBytes = () => Uint8Array;

/**
 * A new id, greater than `after` even where the clock has gone back.
 * @param now milliseconds since 1970
 */
export function actId(now: number, random: RandomBytes, after = ''): string {
  const id = timeDigits(now) + randomDigits(random());
  return id > after ? id : nextId(after);
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

/** The id right behind this one: its last digit counted up, with carry. */
function nextId(id: string): string {
  const last = digits.indexOf(id.at(-1) ?? '');
  const head = id.slice(0, -1);
  if (last < digits.length - 1) return head + digits[last + 1];
  return (head === '' ? '' : nextId(head)) + digits[0];
}
