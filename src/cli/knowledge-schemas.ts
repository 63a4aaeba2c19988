import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { toJsonSchemas } from '../knowledge/json-schemas.ts';

/** `npm run knowledge:schemas`: writes knowledge/schemas, by which editors complete and check knowledge files. */
const dir = process.env.KNOWLEDGE_DIR ?? 'knowledge';
mkdirSync(join(dir, 'schemas'), { recursive: true });
for (const { file, text } of toJsonSchemas()) writeFileSync(join(dir, file), text);
