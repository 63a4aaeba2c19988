import { fileURLToPath } from 'node:url';
import { CACHE, prepare } from '../prepare.ts';

/** After an install: learns from the knowledge that comes with the sources, so that the first start is as quick as others. */
await prepare(fileURLToPath(new URL('../../knowledge', import.meta.url)), CACHE);
