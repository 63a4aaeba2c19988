import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import { type Config, parseConfig } from '../../config.ts';
import { RungError } from '../../core/errors.ts';
import { checkKnowledge } from '../../knowledge/check.ts';
import { type Called, call } from './call.ts';
import { examineDiscord } from './discord.ts';
import { bad, type Finding, ok, warn } from './finding.ts';
import { examineSlack } from './slack.ts';
import { examineServer, examineStore } from './store.ts';

export type Patient = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Bot scopes that the app's manifest asks for. */
  readonly scopes: readonly string[];
  readonly nodeVersion: string;
  readonly now: Date;
};

/** Looks at everything a running Rung needs, changes nothing, and says what to fix. */
export const examine = async (patient: Patient): Promise<readonly Finding[]> => {
  const { nodeVersion, env, now } = patient;
  const first = [examineNode(nodeVersion)];
  const config = readConfig(env);
  if (config instanceof RungError) return [...first, ...toSettingFindings(config)];
  const ahead: number[] = [];
  const noteClock = ({ ahead: by }: Called): void => {
    if (by !== undefined) ahead.push(by);
  };
  const { slack, discord, redisUrl, phrasing } = config;
  const looks = await Promise.all([
    examinePlatforms(config),
    examineKnowledge(config.knowledgeDir, now),
    examineStore(config.storeUrl, config.storeKey),
    redisUrl ? examineServer('queue', redisUrl) : [],
    examinePort(config),
    slack ? examineSlack(slack, patient.scopes, noteClock) : [],
    discord ? examineDiscord(discord, noteClock) : [],
    phrasing ? examinePhrasing(phrasing) : [],
  ]);
  return [...first, ok('settings', 'all are well formed'), ...looks.flat(), examineClock(ahead, now)];
};

const examineNode = (version: string): Finding =>
  Number(version.split('.')[0]) >= 24
    ? ok('node', version)
    : bad(
        'node',
        `${version} is too old`,
        'start through npm (npm start), which brings Node 24 along, or install Node 24',
      );

const readConfig = (env: Patient['env']): Config | RungError => {
  try {
    return parseConfig(env);
  } catch (error) {
    if (error instanceof RungError) return error;
    throw error;
  }
};

const toSettingFindings = ({ message }: RungError): readonly Finding[] =>
  [...message.matchAll(/^ {2}- (\S+?): (.*)$/gm)].map(([, name = '', says = '']) =>
    bad('settings', `${name} ${says}`, 'change it in .env or the environment; .env.example explains it'),
  );

const examinePlatforms = ({ slack, discord, storeKey }: Config): readonly Finding[] => [
  ...(slack || discord
    ? []
    : [
        warn(
          'platforms',
          'none is configured',
          'set the tokens of Slack or Discord; without, npm start is a chat in the terminal',
        ),
      ]),
  ...(slack?.oauth && !storeKey
    ? [
        bad(
          'settings',
          'STORE_KEY is missing: installed workspaces can’t be kept',
          'make one with: openssl rand -base64 32',
        ),
      ]
    : []),
];

const examineKnowledge = (dir: string, now: Date): readonly Finding[] => {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
    return [
      bad('knowledge', `${dir} is no folder`, 'set KNOWLEDGE_DIR to one, or to nothing for the one that comes along'),
    ];
  const { problems, counts } = checkKnowledge(dir, now.toISOString().slice(0, 10), []);
  if (problems.length > 0)
    return [
      bad('knowledge', `${problems.length} problems in ${dir}`, 'npm run knowledge:check names file and field of each'),
    ];
  return [
    ok(
      'knowledge',
      Object.entries(counts)
        .slice(0, 3)
        .map(([what, count]) => `${count} ${what}`)
        .join(', '),
    ),
  ];
};

const examinePort = ({ host, port }: Config): Promise<readonly Finding[]> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ message }) =>
      resolve([
        warn('port', `${host}:${port} is not free (${message})`, 'fine where Rung is running; else set HOST and PORT'),
      ]),
    );
    server.listen(port, host, () => server.close(() => resolve([ok('port', `${host}:${port} is free`)])));
  });

const examinePhrasing = async ({
  apiKey,
  baseUrl,
  model,
}: NonNullable<Config['phrasing']>): Promise<readonly Finding[]> => {
  const url = `${(baseUrl ?? 'https://api.openai.com/v1').replace(/\/+$/, '')}/models`;
  const fix = 'check OPENAI_BASE_URL and OPENAI_API_KEY; until then answers are plain';
  try {
    const { status } = await call(url, { headers: apiKey ? { authorization: `Bearer ${apiKey}` } : {} });
    return [
      status < 400
        ? ok('wording', `the model server answers; it will be asked for ${model}`)
        : warn('wording', `the model server answered ${status}`, fix),
    ];
  } catch (error) {
    return [warn('wording', `the model server can't be reached: ${error instanceof Error ? error.message : ''}`, fix)];
  }
};

const SLACK_LETS = 300_000;

/** Slack's signatures are good for five minutes; nudges go out by the clock. */
const examineClock = (ahead: readonly number[], now: Date): Finding => {
  const worst = ahead.toSorted((one, other) => Math.abs(other) - Math.abs(one))[0];
  const fix = 'set the clock by NTP (timedatectl set-ntp true)';
  if (worst === undefined) return ok('clock', `${now.toISOString()}; no platform to compare it with`);
  const says = `${Math.round(Math.abs(worst) / 1000)} s ${worst > 0 ? 'ahead of' : 'behind'} the platforms`;
  if (Math.abs(worst) >= SLACK_LETS) return bad('clock', says, fix);
  return Math.abs(worst) > 30_000 ? warn('clock', says, fix) : ok('clock', 'agrees with the platforms');
};
