import { compileProgram } from '../compile.ts';
import { KNOWLEDGE } from '../config.ts';
import { CACHE, prepare } from '../prepare.ts';

/**
 * After an install: learns from the knowledge that comes with the sources and keeps the program compiled, so that the
 * first start is as quick as others.
 */
await compileProgram();
await prepare(KNOWLEDGE, CACHE);
