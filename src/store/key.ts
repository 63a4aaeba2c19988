import { createHash } from 'node:crypto';
import type { Person } from '../core/message.ts';

const LONGEST = 100;

/**
 * One key out of free texts, such as `slack:T1/slack:T1:U1/`. Different texts never share a key, and no key is the
 * beginning of another with as many texts, whatever the texts hold: separators, wildcards and everything beyond plain
 * ASCII are escaped, and what is too long for an index becomes a digest.
 */
export const toKey = (...texts: readonly string[]): string =>
  texts.map((text) => `${toShort(text.replace(/[^\w:.@-]/g, toEscape))}/`).join('');

/** Where everything of a person is: always below their workspace, so that both can be found without a search. */
export const toPersonKey = (person: Pick<Person, 'workspace' | 'key'>): string => toKey(person.workspace, person.key);

const toEscape = (unit: string): string => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const toShort = (text: string): string =>
  text.length <= LONGEST ? text : `#${createHash('sha256').update(text).digest('hex')}`;

/** A key that tells nothing of the text it is made of, however long that is. */
export const toDigest = (text: string): string => createHash('sha256').update(JSON.stringify(text)).digest('base64url');

/** The first key after all that begin with this one, for keys made by `toKey`: `0` follows `/`. */
export const toEnd = (prefix: string): string => `${prefix.slice(0, -1)}0`;
