import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { RungError } from '../../core/errors.ts';

/** Hides texts from whoever can read the store. */
export type Seal = {
  /** `place` is where the text will be kept: it can't be opened anywhere else. */
  readonly close: (text: string, place: string) => string;
  readonly open: (sealed: string, place: string) => Opened;
};

/** `current`: it was closed with the newest key, so that the older ones are not needed for it. */
type Opened = { readonly text: string; readonly current: boolean };

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const KEY_BYTES = 32;
const HOW = 'make one with: openssl rand -base64 32';

type Key = { readonly id: string; readonly bytes: Buffer };

/**
 * AES-256-GCM with the keys of `STORE_KEY`: 32 bytes in base64, or several with commas between, the newest first. Texts are
 * closed with the first and opened with whichever closed them, so a key is changed by putting a new one in front, and
 * taken off once everything was closed anew. Throws `RungError` code `setting` for a key of another shape.
 */
export const createSeal = (setting: string): Seal => {
  const keys = setting.split(',').map((text) => parseKey(text.trim()));
  const [newest] = keys;
  if (newest === undefined) throw wrongKey();
  return {
    close: (text, place) => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, newest.bytes, iv).setAAD(Buffer.from(place));
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return ['v1', newest.id, ...[iv, cipher.getAuthTag(), hidden].map((part) => part.toString('base64url'))].join(
        '.',
      );
    },
    open: (sealed, place) => {
      const [version, id, ...parts] = sealed.split('.');
      const key = keys.find((one) => one.id === id);
      if (version !== 'v1' || key === undefined) throw unknownKey();
      return { text: decipher(key, parts, place), current: key === newest };
    },
  };
};

const decipher = (key: Key, parts: readonly string[], place: string): string => {
  const [iv, tag, hidden] = parts.map((part) => Buffer.from(part, 'base64url'));
  try {
    if (iv === undefined || tag === undefined || hidden === undefined) throw new Error('a part is missing');
    if ([iv, tag, hidden].some((bytes, at) => bytes.toString('base64url') !== parts[at]))
      throw new Error('a part is not as it was written');
    const opener = createDecipheriv(CIPHER, key.bytes, iv, { authTagLength: 16 })
      .setAAD(Buffer.from(place))
      .setAuthTag(tag);
    return Buffer.concat([opener.update(hidden), opener.final()]).toString('utf8');
  } catch (cause) {
    throw new RungError(
      'store',
      'store',
      'a sealed entry was changed or moved in the store and was not opened: install the app again',
      { cause },
    );
  }
};

const parseKey = (text: string): Key => {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== KEY_BYTES) throw wrongKey();
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes };
};

const wrongKey = (): RungError => new RungError('setting', 'STORE_KEY', `a key is not 32 bytes in base64: ${HOW}`);

const unknownKey = (): RungError =>
  new RungError(
    'setting',
    'STORE_KEY',
    'the key that sealed an entry is not there: put the older key behind the newer one, with a comma between',
  );
