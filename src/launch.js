import { enableCompileCache } from 'node:module';
import { keptProgram } from './program.js';

/** `node src/launch.js [ask ...]`: the program an install keeps, or the sources where they have changed since. */
enableCompileCache();
const asks = process.argv[2] === 'ask';
if (asks) process.argv.splice(2, 1);
await (asks ? import(keptProgram('ask') ?? './cli/ask.ts') : import(keptProgram('main') ?? './main.ts'));
