import type { HTTPReceiverOptions, webApi } from '@slack/bolt';
import { createBoltStore, type Tenants } from './installations.ts';
import { SCOPES } from './scopes.ts';

type OAuth = { readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string };

/** The pages where a workspace installs Rung: `/slack/install` and `/slack/oauth_redirect`, with a signed state and its cookie. */
export const toInstallPages = (
  { clientId, clientSecret, stateSecret }: OAuth,
  tenants: Tenants,
  clientOptions: webApi.WebClientOptions,
): Partial<HTTPReceiverOptions> => ({
  clientId,
  clientSecret,
  stateSecret,
  scopes: [...SCOPES],
  installationStore: createBoltStore(tenants),
  installerOptions: {
    directInstall: true,
    clientOptions,
    ...(clientOptions.slackApiUrl && {
      authorizationUrl: new URL('/oauth/v2/authorize', clientOptions.slackApiUrl).href,
    }),
    callbackOptions: {
      success: (_installation, _options, _request, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(INSTALLED);
      },
      failure: (_error, _options, _request, response) => {
        response.writeHead(400, { 'content-type': 'text/html; charset=utf-8' }).end(FAILED);
      },
    },
  },
});

const page = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>\n`;

const INSTALLED = page('Rung is in your workspace', 'Open it in Slack, or type /career help in any channel.');
const FAILED = page(
  'That did not work',
  'Slack did not confirm the installation, or it took too long. Please start again at <a href="/slack/install">/slack/install</a>.',
);
