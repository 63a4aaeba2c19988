import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { freePort } from './local-slack.ts';

/** Where the second emulator is put by the setup of these tests. */
export const EMULATE = join(
  fileURLToPath(new URL('../../../.cache/emulators/slack/', import.meta.url)),
  'node_modules/emulate/dist/api.js',
);

/** What the emulator has from its start: one workspace, its administrator, a channel with nobody else in it. */
export const THERE = { team: 'T000000001', admin: 'U000000001', general: 'C000000001' } as const;

export const APP = { clientId: '1.2', clientSecret: 'client-secret', name: 'Rung', signingSecret: 'signed' } as const;

const ADMIN_TOKEN = 'xoxp-admin';

/** A second opinion on Slack: consent pages, codes that work once, permissions, members of channels. */
export type Emulate = {
  readonly apiUrl: string;
  /**
   * What a person does on the consent page: resolves with the address Slack sends them back to. `granted` are the
   * permissions that the workspace gives.
   */
  readonly consent: (page: URL, redirectUri: string, granted?: readonly string[]) => Promise<URL>;
  /** A call of the Web API by the administrator. */
  readonly asAdmin: (method: string, args: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly stop: () => Promise<void>;
};

type Answer = {
  readonly ok: boolean;
  readonly error?: string;
  readonly ts?: string;
  readonly channel?: { readonly id: string };
  readonly messages?: readonly {
    readonly ts: string;
    readonly thread_ts?: string;
    readonly blocks?: readonly never[];
  }[];
};

type Running = { readonly url: string; readonly close: () => Promise<void> };
type Api = { readonly createEmulator: (options: Readonly<Record<string, unknown>>) => Promise<Running> };

/** Starts it on a free port, with Rung as an app that people may install. */
export const startEmulate = async (redirectUri: string): Promise<Emulate> => {
  const { createEmulator } = (await import(pathToFileURL(EMULATE).href)) as Api;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const slack = {
    signing_secret: APP.signingSecret,
    strict_scopes: true,
    oauth_apps: [
      { client_id: APP.clientId, client_secret: APP.clientSecret, name: APP.name, redirect_uris: [redirectUri] },
    ],
    tokens: [{ token: ADMIN_TOKEN, user_id: THERE.admin, type: 'user' }],
  };
  const emulator = await createEmulator({ service: 'slack', port, baseUrl: url, seed: { slack } });
  return {
    apiUrl: `${url}/api/`,
    consent: async (page, address, granted) => {
      const shown = await (await fetch(page)).text();
      const fields = readFields(shown);
      if (fields.client_id !== APP.clientId) throw new Error(`no consent page: ${shown.slice(0, 500)}`);
      const body = new URLSearchParams({
        ...fields,
        redirect_uri: address,
        ...(granted && { scope: granted.join(',') }),
      });
      const sent = await fetch(`${url}/oauth/v2/authorize/callback`, { method: 'POST', body, redirect: 'manual' });
      return new URL(sent.headers.get('location') ?? '');
    },
    asAdmin: async (method, args) => {
      const response = await fetch(`${url}/api/${method}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${ADMIN_TOKEN}` },
        body: new URLSearchParams(args),
      });
      return (await response.json()) as Answer;
    },
    stop: () => emulator.close(),
  };
};

/** The hidden fields of the first form on a page. */
const readFields = (page: string): Readonly<Record<string, string>> => {
  const form = /<form[\s\S]*?<\/form>/.exec(page)?.[0] ?? '';
  const inputs = [...form.matchAll(/<input[^>]*name="([^"]*)"[^>]*value="([^"]*)"/g)];
  return Object.fromEntries(inputs.map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]));
};
