/**
 * A text without what chat platforms and people put around the words: code blocks, quoted lines, links, mentions,
 * emoji names, entities and the third letter of a row of the same. A single scan; case and order are kept.
 * Where nothing but markup was said, what stands inside code and quotes is the text.
 */
export const withoutMarkup = (text: string): string => {
  const outside = scan(text, true);
  return hasWord(outside) ? outside : scan(text, false);
};

const BACKTICK = 0x60;
const NEWLINE = 0x0a;
const FENCE = '```';
/** How far a mention, link or emoji name may reach before it is taken as plain text. */
const MENTION_REACH = 80;
const LINK_REACH = 2_000;

type Cut = { readonly to: number; readonly put: string };

const scan = (text: string, dropQuoted: boolean): string => {
  const kept: string[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const cut = cutAt(text, at, dropQuoted);
    if (cut === undefined) {
      at += 1;
      continue;
    }
    if (at > from) kept.push(text.slice(from, at));
    if (cut.put !== '') kept.push(cut.put);
    at = cut.to;
    from = at;
  }
  if (from === 0) return text;
  kept.push(text.slice(from));
  return kept.join('');
};

const cutAt = (text: string, at: number, dropQuoted: boolean): Cut | undefined => {
  switch (text.charCodeAt(at)) {
    case BACKTICK:
      return cutCode(text, at, dropQuoted);
    case 0x3c: // <
      return cutAngle(text, at);
    case 0x3e: // >
      return cutQuote(text, at, dropQuoted);
    case 0x26: // &
      return cutEntity(text, at);
    case 0x3a: // :
      return cutEmojiName(text, at);
    case 0x40: // @
      return cutAtName(text, at);
    case 0x48: // H
    case 0x57: // W
    case 0x68: // h
    case 0x77: // w
      return cutLink(text, at) ?? cutRepeat(text, at);
    default:
      return cutRepeat(text, at);
  }
};

const cutCode = (text: string, at: number, dropQuoted: boolean): Cut => {
  if (!text.startsWith(FENCE, at)) return { to: at + 1, put: '' };
  if (!dropQuoted) return { to: at + FENCE.length, put: ' ' };
  const end = text.indexOf(FENCE, at + FENCE.length);
  return { to: end < 0 ? text.length : end + FENCE.length, put: '\n' };
};

/** `<@U1>`, `<#C1|name>`, `<!here>`, `<:wave:1>`, `<t:1:R>`, `</ask:1>`, `<https://x|label>`, `<mailto:x|label>`. */
const cutAngle = (text: string, at: number): Cut | undefined => {
  if (!ANGLED.has(text.charCodeAt(at + 1))) return undefined;
  const isLink = startsWithLink(text, at + 1) || text.startsWith('mailto:', at + 1);
  const isNamed = isAsciiLetter(text.charCodeAt(at + 1));
  if (isNamed && !isLink && text[at + 2] !== ':') return undefined;
  const end = indexWithin(text, '>', at + 1, isLink ? LINK_REACH : MENTION_REACH);
  if (end < 0) return undefined;
  const bar = isLink ? indexWithin(text, '|', at + 1, end - at - 1) : -1;
  const label = bar < 0 ? '' : text.slice(bar + 1, end);
  return { to: end + 1, put: label.includes('://') ? ' ' : ` ${label} ` };
};

/** What follows an angle bracket that is markup: `@`, `#`, `!`, `:`, `/`, or the first letter of a link, time or emoji. */
const ANGLED: ReadonlySet<number> = new Set([...'@#!:/athwmHW'].map((char) => char.charCodeAt(0)));

/** A line quoted from somebody else. */
const cutQuote = (text: string, at: number, dropQuoted: boolean): Cut | undefined => {
  if (at > 0 && text.charCodeAt(at - 1) !== NEWLINE) return undefined;
  if (!dropQuoted) return { to: at + 1, put: '' };
  const end = text.indexOf('\n', at);
  return { to: end < 0 ? text.length : end, put: '' };
};

const ENTITIES: readonly (readonly [string, string])[] = [
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&nbsp;', ' '],
];

const cutEntity = (text: string, at: number): Cut | undefined => {
  const found = ENTITIES.find(([name]) => text.startsWith(name, at));
  return found && { to: at + found[0].length, put: found[1] };
};

/** `:wave:` and `:skin-tone-2:`, but not the colons of `12:30:00`. */
const cutEmojiName = (text: string, at: number): Cut | undefined => {
  let letters = 0;
  for (let i = at + 1; i < text.length && i < at + 40; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3a) return letters > 0 ? { to: i + 1, put: ' ' } : undefined;
    if (isAsciiLetter(code)) letters += 1;
    else if (!isNameSign(code)) return undefined;
  }
  return undefined;
};

/** `@everyone` and `@rung`; an address such as `me@work.org` is left alone. */
const cutAtName = (text: string, at: number): Cut | undefined => {
  if (at > 0 && isNamePart(text.charCodeAt(at - 1))) return undefined;
  let to = at + 1;
  while (to < text.length && to < at + 40 && isNamePart(text.charCodeAt(to))) to += 1;
  return { to, put: ' ' };
};

const cutLink = (text: string, at: number): Cut | undefined => {
  if (at > 0 && isNamePart(text.charCodeAt(at - 1))) return undefined;
  if (!startsWithLink(text, at)) return undefined;
  let to = at;
  while (to < text.length && text.charCodeAt(to) > 0x20) to += 1;
  return { to, put: ' ' };
};

/** From the third of the same letter on: "sooooo" is "soo". */
const cutRepeat = (text: string, at: number): Cut | undefined => {
  const code = text.charCodeAt(at);
  if (at < 2 || !isAsciiLetter(code)) return undefined;
  if (text.charCodeAt(at - 1) !== code || text.charCodeAt(at - 2) !== code) return undefined;
  let to = at + 1;
  while (to < text.length && text.charCodeAt(to) === code) to += 1;
  return { to, put: '' };
};

const startsWithLink = (text: string, at: number): boolean => {
  const head = text.slice(at, at + 8).toLowerCase();
  return head.startsWith('https://') || head.startsWith('http://') || head.startsWith('www.');
};

const indexWithin = (text: string, char: string, from: number, reach: number): number => {
  const found = text.slice(from, from + reach).indexOf(char);
  return found < 0 ? -1 : from + found;
};

const isAsciiLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const isNameSign = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x2b || code === 0x2d;
const isNamePart = (code: number): boolean => isAsciiLetter(code) || isNameSign(code);

const hasWord = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isAsciiLetter(code) || code >= 0xc0) return true;
  }
  return false;
};
