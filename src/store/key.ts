import { createHash } from 'node:crypto';

const LONGEST = 180;

/**
 * One key out of free texts, such as `/slack:T1:U1`. Different texts never share a key, whatever they hold:
 * separators, wildcards and everything beyond plain ASCII are toEscaped, and what is too long for a database column
 * becomes a digest. The leading slash keeps Keyv from taking the beginning of a text for a namespace.
 */
export const toKey = (...texts: readonly string[]): string => {
  const key = texts.map((text) => text.replace(/[^\w:.@-]/g, toEscape)).join('/');
  return key.length <= LONGEST ? key : `#${createHash('sha256').update(key).digest('hex')}`;
};

const toEscape = (unit: string): string => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
