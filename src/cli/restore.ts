import { parseArgs } from 'node:util';
import { parseConfig } from '../config.ts';
import { RungError } from '../core/errors.ts';
import { restoreStore, toStoreFile } from '../operations/backup.ts';
import { endWith } from './end-with.ts';

/** `rung restore FILE`: with Rung stopped, puts a copy in the place of the sqlite store and keeps what was there. */
endWith(async () => {
  const [copy] = parseArgs({ allowPositionals: true }).positionals;
  if (!copy) throw new RungError('input', 'restore', 'names no file to read: rung restore FILE');
  const { storeUrl } = parseConfig(process.env);
  const file = toStoreFile(storeUrl);
  const { version, entries, unreadable, kept } = await restoreStore(file, copy, new Date());
  const aside = unreadable ? `, ${unreadable} of them can't be read: is there a better copy?` : '';
  console.log(`${file}: ${entries} entries${aside}, version ${version}${kept ? `; what was there is ${kept}` : ''}`);
  return 0;
});
