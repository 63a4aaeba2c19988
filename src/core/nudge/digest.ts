import type { Reply } from '../message.ts';

/** What goes out in one week, and the keys of what it holds, such as `review:sql-joins`. */
export type Digest = { readonly reply: Reply; readonly keys: readonly string[] };
