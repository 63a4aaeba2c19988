import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { examine } from '../operations/doctor/examine.ts';
import type { Finding } from '../operations/doctor/finding.ts';
import { endWith } from './end-with.ts';

/** `rung doctor [--json]`: what is in order and what to fix. Exit code 1 where something keeps Rung from serving. */
endWith(async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const findings = await examine({
    env: process.env,
    scopes: readScopes(new URL('../../slack-manifest.json', import.meta.url)),
    nodeVersion: process.versions.node,
    now: new Date(),
  });
  console.log(values.json ? JSON.stringify(findings) : findings.map(toLine).join('\n'));
  return findings.some(({ state }) => state === 'bad') ? 1 : 0;
});

const SIGNS = { ok: 'ok  ', warn: 'warn', bad: 'BAD ' } as const;

const toLine = (finding: Finding): string =>
  [
    `${SIGNS[finding.state]}  ${finding.part.padEnd(9)} ${finding.says}`,
    ...(finding.state === 'ok' ? [] : [`${' '.repeat(16)}-> ${finding.fix}`]),
  ].join('\n');

const manifestSchema = z.object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) });

const readScopes = (file: URL): readonly string[] =>
  existsSync(file) ? manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).oauth_config.scopes.bot : [];
