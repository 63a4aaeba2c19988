import { execFile, execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import manifest from '../../../slack-manifest.json' with { type: 'json' };
import { helpFor } from '../../../src/adapters/slack/answering/help.ts';
import { SCOPES } from '../../../src/adapters/slack/installing/scopes.ts';

type Manifest = Exclude<webApi.AppsManifestValidateArguments['manifest'], string>;

const typed = manifest as unknown as Manifest;
const { features, settings, oauth_config: oauth } = typed;

const FOLDER = new URL('../../../src/adapters/slack/', import.meta.url);
const source = globSync('**/*.ts', { cwd: FOLDER })
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  .join('\n');

/** What each method that is called needs, as its page at docs.slack.dev says. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'files.uploadV2': ['files:write'],
  'assistant.threads': ['assistant:write'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'auth.test': [],
};
const NEEDED_BY_EVENT: Readonly<Record<string, readonly string[]>> = {
  // Slack adds what a person looks at to other events only where this one is asked for.
  app_context_changed: [],
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  app_uninstalled: [],
  tokens_revoked: [],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
};

describe('the Slack manifest', () => {
  it('asks for exactly what the calls and the events need', () => {
    const called = Object.keys(NEEDS).filter((method) => source.includes(`${method}`));
    const events = settings?.event_subscriptions?.bot_events ?? [];
    const needed = [
      ...called.flatMap((method) => NEEDS[method] ?? []),
      ...events.flatMap((name) => NEEDED_BY_EVENT[name] ?? ['?']),
    ];
    expect(new Set(oauth?.scopes?.bot)).toEqual(new Set([...needed, 'commands']));
    expect(oauth?.scopes?.user).toBeUndefined();
    expect([...SCOPES]).toEqual(oauth?.scopes?.bot);
  });

  it('knows every method that is called', () => {
    const called = [...source.matchAll(/client\.((?:[a-z]\w+\.)+[a-z]\w+)/gi)].map(([, method = '']) => method);
    const unknown = called.filter((method) => !Object.keys(NEEDS).some((known) => method.startsWith(known)));
    expect(unknown).toEqual([]);
  });

  it('is of the type that Slack takes', async () => {
    const folder = await mkdtemp(new URL('../../../.cache-manifest-', import.meta.url).pathname);
    const file = `${folder}/manifest.ts`;
    const type = "Exclude<import('@slack/bolt').webApi.AppsManifestValidateArguments['manifest'], string>";
    // The library's list of scopes does not know this one yet; Slack's documentation of setSuggestedPrompts does.
    const literal = JSON.stringify(manifest).replace('"assistant:write",', '');
    await writeFile(file, `export const manifest: ${type} = ${literal};\n`);
    const flags = '--noEmit --strict --skipLibCheck --module NodeNext --moduleResolution NodeNext --types node';
    const said = await promisify(execFile)('tsc', [...flags.split(' '), '--ignoreConfig', file]).then(
      ({ stdout }) => stdout,
      ({ stdout }: { stdout: string }) => stdout,
    );
    await rm(folder, { recursive: true });
    expect(said).toBe('');
  });

  it('names the commands that are served, each with help', () => {
    const commands = features?.slash_commands?.map(({ command }) => command) ?? [];
    expect(commands).toEqual(['/career', '/salary', '/next', '/skills', '/nudge']);
    for (const command of commands) expect(helpFor(command)?.blocks[0]).toMatchObject({ kind: 'lead' });
  });

  it('holds to the lengths that Slack takes', () => {
    expect(typed.display_information.name.length).toBeLessThanOrEqual(35);
    expect(typed.display_information.description?.length).toBeLessThanOrEqual(140);
    expect(typed.display_information.long_description?.length).toBeGreaterThanOrEqual(174);
    expect(typed.display_information.long_description?.length).toBeLessThanOrEqual(4_000);
    for (const shortcut of features?.shortcuts ?? []) expect(shortcut.name.length).toBeLessThanOrEqual(24);
    for (const { description, usage_hint: hint } of features?.slash_commands ?? [])
      expect([description.length <= 2_000, (hint?.length ?? 0) <= 1_000]).toEqual([true, true]);
  });

  it('makes an address that creates the app in one click, over HTTP or Socket Mode', () => {
    const link = (...args: string[]) =>
      execFileSync(process.execPath, ['src/cli/slack-manifest-link.ts', ...args], { encoding: 'utf8' });
    const read = (text: string): Manifest => JSON.parse(new URL(text.trim()).searchParams.get('manifest_json') ?? '');
    const http = read(link('rung.example.org'));
    expect(http.settings?.event_subscriptions?.request_url).toBe('https://rung.example.org/slack/events');
    const socket = read(link());
    expect(socket.settings?.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(socket)).not.toContain('your-host');
    expect(socket.oauth_config?.scopes).toEqual(oauth?.scopes);
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    expect(/^\[slack-app\]: (.*)$/m.exec(readme)?.[1]).toBe(link().trim());
  });
});
