/** Control characters and marks that turn the direction of text are nobody's words; halves of a pair are no characters. */
export const tidy = (text: string): string =>
  text
    .toWellFormed()
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

/** Slack reads `<…>` and `&…;` in fallback texts and mrkdwn: escaped, they are only characters. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a person typed: Slack's own escapes back to characters, links to their text, mentions of users and channels gone. */
export const unescapeText = (text: string): string => {
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const end = text[at] === '<' ? text.indexOf('>', at) : -1;
    if (end < 0) {
      plain += text[at++];
      continue;
    }
    plain += inside(text.slice(at + 1, end));
    at = end + 1;
  }
  return plain.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim();
};

/** `@U1|ada` and `!channel` are nobody's words; `https://x|label` is its label, `https://x` itself. */
const inside = (reference: string): string => {
  if (/^[@#!]/.test(reference)) return ' ';
  const bar = reference.indexOf('|');
  return bar < 0 ? reference : reference.slice(bar + 1);
};
