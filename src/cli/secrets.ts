import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/**
 * `npm run secrets`: looks for tokens, keys and passwords in every file under version control, and in whatever is about
 * to be added. Names file, line and kind, never the secret. Exit code 1 when one is found.
 */
const KINDS: readonly (readonly [kind: string, shape: RegExp])[] = [
  ['Slack token', /\bxox[abeoprs]-\d{9,}-[\w-]{16,}/],
  ['Slack app-level token', /\bxapp-\d-[A-Z0-9]{8,}-\d{8,}-[0-9a-f]{32,}/],
  ['Slack webhook', /hooks\.slack\.com\/services\/T\w{6,}\/B\w{6,}\/\w{16,}/],
  ['Discord token', /\b[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}/],
  ['OpenAI key', /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{32,}/],
  ['Anthropic key', /\bsk-ant-[\w-]{32,}/],
  ['AWS key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['GitHub token', /\b(?:gh[opsur]_[A-Za-z0-9]{36}|github_pat_\w{50,})/],
  ['npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['Google key', /\bAIza[\w-]{35}\b/],
  ['private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
  [
    'password in an address',
    /\b(?:postgres(?:ql)?|rediss?|mysql|mongodb|amqp):\/\/[^\s:/@'"`$<{]*:[^\s:/@'"`$<{]{12,}@(?!127\.0\.0\.1|localhost|host\b)/,
  ],
];

type Found = { readonly file: string; readonly line: number; readonly kind: string };

export const findSecrets = (file: string, text: string): readonly Found[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      KINDS.filter(([, shape]) => shape.test(line)).map(([kind]) => ({ file, line: index + 1, kind })),
    );

const LARGEST = 5_000_000;

const listFiles = (): readonly string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
    .split('\0')
    .filter((file) => file !== '' && statSync(file, { throwIfNoEntry: false })?.isFile());

const main = (): void => {
  const files = listFiles().filter((file) => statSync(file).size < LARGEST);
  const found = files.flatMap((file) => findSecrets(file, readFileSync(file, 'utf8')));
  for (const { file, line, kind } of found) console.error(`${file}:${line}: looks like a ${kind}`);
  console.log(`${files.length} files, ${found.length} secrets`);
  process.exitCode = found.length === 0 ? 0 : 1;
};

if (import.meta.main) main();
