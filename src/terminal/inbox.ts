/** Things that come in at any time and are taken out one by one, in the order in which they came. */

export interface Inbox<T extends object> {
  put(thing: T): void;
  /** The next one, as soon as there is one. */
  next(): Promise<T>;
  isEmpty(): boolean;
}

export function inbox<T extends object>(): Inbox<T> {
  const waiting: T[] = [];
  let wake: ((thing: T) => void) | undefined;
  return {
    put: (thing) => {
      const taker = wake;
      wake = undefined;
      if (taker) taker(thing);
      else waiting.push(thing);
    },
    next: () => {
      const first = waiting.shift();
      if (first) return Promise.resolve(first);
      return new Promise((resolve) => {
        wake = resolve;
      });
    },
    isEmpty: () => waiting.length === 0,
  };
}
