import { enableCompileCache } from 'node:module';

// Sources are kept as compiled, so that the next start is quick. Only what is imported after this profits.
enableCompileCache();
const { start } = await import('./start.ts');
await start();
