/** How a terminal takes pictures: iTerm2's way (also WezTerm's), or kitty's (also Ghostty's). */
export type InlineWay = 'iterm' | 'kitty';

/** The way of the terminal that these variables describe; undefined where it shows letters only, or is inside tmux. */
export const inlineWay = (env: Readonly<Record<string, string | undefined>>): InlineWay | undefined => {
  if (env.TMUX || env.TERM?.startsWith('screen')) return undefined;
  if (env.KITTY_WINDOW_ID || env.TERM === 'xterm-kitty' || env.TERM_PROGRAM === 'ghostty') return 'kitty';
  const named = [env.TERM_PROGRAM, env.LC_TERMINAL];
  return named.includes('iTerm.app') || named.includes('iTerm2') || named.includes('WezTerm') ? 'iterm' : undefined;
};

/** kitty takes base64 in pieces of this length. */
const PIECE = 4096;

/** The codes that show a PNG where the cursor is, so many columns wide. */
export const toInline = (png: Uint8Array, way: InlineWay, columns: number): string => {
  const data = Buffer.from(png).toString('base64');
  if (way === 'iterm')
    return `\u001b]1337;File=inline=1;size=${png.length};width=${columns};preserveAspectRatio=1:${data}\u0007\n`;
  const pieces = data.match(new RegExp(`.{1,${PIECE}}`, 'g')) ?? [];
  const codes = pieces.map((piece, at) => {
    const more = at < pieces.length - 1 ? 1 : 0;
    const how = at === 0 ? `f=100,a=T,q=2,c=${columns},m=${more}` : `m=${more}`;
    return `\u001b_G${how};${piece}\u001b\\`;
  });
  return `${codes.join('')}\n`;
};
