import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EMULATE } from '../../stand-ins/slack/emulate.ts';
import { LOCAL_SLACK } from '../../stand-ins/slack/local-slack.ts';

const run = promisify(execFile);

/** `emulate@1` is another package. */
const EMULATORS = ['local-slack-linux-x64@0.1.8', 'emulate@0.12.2'];

/** Puts the emulators into a folder of their own where they are missing: 100 MB that nobody else needs. */
const setup = async (): Promise<void> => {
  if (existsSync(LOCAL_SLACK) && existsSync(EMULATE)) return;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('the Slack emulator runs on Linux x64 only: these tests are left to such a machine');
  const folder = fileURLToPath(new URL('../../../.cache/emulators/slack/', import.meta.url));
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}package.json`, '{ "private": true }\n');
  await run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', ...EMULATORS], {
    cwd: folder,
    timeout: 180_000,
  });
};

export default setup;
