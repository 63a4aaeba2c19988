import { RungError } from '../../../core/errors.ts';

/** The file that a sqlite address names; undefined for other kinds of store. */
export const toSqliteFile = (url: string): string | undefined => {
  if (!url.startsWith('sqlite:')) return undefined;
  const file = url.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '');
  if (file !== '' && !file.startsWith('//')) return file;
  throw new RungError('setting', 'STORE_URL', 'sqlite: names no file: use a path, such as sqlite:data/rung.sqlite');
};
