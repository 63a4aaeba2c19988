import { parseArgs } from 'node:util';
import { parseConfig } from '../config.ts';
import { RungError } from '../core/errors.ts';
import { backupStore, toStoreFile } from '../operations/backup.ts';
import { endWith } from './end-with.ts';

/** `rung backup FILE`: a whole copy of the sqlite store, taken while Rung serves. */
endWith(async () => {
  const [copy] = parseArgs({ allowPositionals: true }).positionals;
  if (!copy) throw new RungError('input', 'backup', 'names no file to write: rung backup FILE');
  const { storeUrl } = parseConfig(process.env);
  const { version, entries, unreadable } = await backupStore(toStoreFile(storeUrl), copy);
  const aside = unreadable ? `; ${unreadable} of them can't be read` : '';
  console.log(`${copy}: ${entries} entries, version ${version}, whole${aside}`);
  return 0;
});
