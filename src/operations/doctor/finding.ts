/** One thing looked at. `warn` does not keep Rung from serving; `bad` does, or will. */
export type Finding =
  | { readonly state: 'ok'; readonly part: string; readonly says: string }
  | { readonly state: 'warn' | 'bad'; readonly part: string; readonly says: string; readonly fix: string };

export const ok = (part: string, says: string): Finding => ({ state: 'ok', part, says });
export const warn = (part: string, says: string, fix: string): Finding => ({ state: 'warn', part, says, fix });
export const bad = (part: string, says: string, fix: string): Finding => ({ state: 'bad', part, says, fix });
