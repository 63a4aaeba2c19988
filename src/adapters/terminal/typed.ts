import type { Interface } from 'node:readline';

/** What is typed or piped, one text after the other; undefined once there is no more. */
export type Typed = {
  readonly next: () => Promise<string | undefined>;
  /** Shows that the next one may come, unless there is no more. */
  readonly prompt: () => void;
};

/** No person types two lines this quickly: such lines were pasted together. */
const PASTE_MS = 40;

/** `joins`: lines pasted together, such as a job advert, are one text; a pipe has one on each line. */
export const createTyped = (lines: Interface, joins: boolean): Typed => {
  const ready: (string | undefined)[] = [];
  let pasted: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let hand: ((text: string | undefined) => void) | undefined;

  const give = (text: string | undefined): void => {
    if (hand === undefined) ready.push(text);
    else hand(text);
    hand = undefined;
  };
  const flush = (): void => {
    clearTimeout(timer);
    if (pasted.length > 0) give(pasted.join('\n'));
    pasted = [];
  };

  lines.on('line', (line) => {
    if (!joins) return give(line);
    pasted.push(line);
    clearTimeout(timer);
    timer = setTimeout(flush, PASTE_MS);
  });
  let isClosed = false;
  lines.on('close', () => {
    flush();
    isClosed = true;
    give(undefined);
  });
  return {
    prompt: () => {
      if (joins && !isClosed) lines.prompt();
    },
    next: async () => {
      if (ready.length > 0) return ready.shift();
      if (isClosed) return undefined;
      return new Promise((resolve) => {
        hand = resolve;
      });
    },
  };
};
