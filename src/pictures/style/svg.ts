/** A piece of SVG. */
export type Svg = string;

type Value = string | number | undefined;

/** One element; attributes left undefined are left out, numbers are rounded so that equal drawings are equal text. */
export const el = (name: string, attributes: Readonly<Record<string, Value>>, ...children: readonly Svg[]): Svg => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(String(value))}"`)
    .join('');
  return children.length ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`;
};

export const group = (x: number, y: number, ...children: readonly Svg[]): Svg =>
  el('g', { transform: `translate(${round(x)} ${round(y)})` }, ...children);

/** A tenth of a pixel is as fine as anybody sees. */
export const round = (value: number): number => Math.round(value * 10) / 10;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Safe inside XML: what XML can't hold at all is left out. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
