import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the twin is installed: apart from Rung, since it wants a database engine and a web framework of its own. */
export const TWIN = join(import.meta.dirname, '../../../.cache/discord-twin');

const PACKAGE = {
  private: true,
  type: 'module',
  dependencies: { 'discord-digital-twin': '0.1.1' },
  overrides: { spiceflow: '1.19.0' },
};

/** Runs once before the tests: installs the twin where it is missing. */
export const setup = (): void => {
  if (existsSync(join(TWIN, 'node_modules/discord-digital-twin/package.json'))) return;
  mkdirSync(TWIN, { recursive: true });
  writeFileSync(join(TWIN, 'package.json'), JSON.stringify(PACKAGE));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], {
    cwd: TWIN,
    stdio: 'inherit',
    timeout: 240_000,
  });
};
