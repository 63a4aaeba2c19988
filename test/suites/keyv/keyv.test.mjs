import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import keyvTestSuite, { keyvIteratorTests } from '@keyv/test-suite';
import Keyv from 'keyv';
import * as vitest from 'vitest';
import { createSqliteAdapter } from '../../src/store/backends/sqlite/sqlite.ts';
import { openDatabase } from '../../src/store/backends/sqlite/sqlite-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'rung-keyv-'));
vitest.afterAll(() => rmSync(folder, { recursive: true }));

for (const path of [':memory:', join(folder, 'keyv.sqlite')]) {
  const db = await openDatabase(path);
  vitest.afterAll(() => db.close());
  vitest.describe(`Keyv's own suite on ${path === ':memory:' ? 'memory' : 'a file'}`, () => {
    keyvTestSuite(vitest, Keyv, () => createSqliteAdapter(db));
    keyvIteratorTests(vitest, Keyv, () => createSqliteAdapter(db));
  });
}
