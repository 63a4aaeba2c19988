import { readFileSync } from 'node:fs';

/**
 * Prints the address that creates the Slack app in one click. Given a host, events come there over HTTP; without one,
 * over Socket Mode, which needs no public address.
 */
const main = (host: string | undefined): void => {
  const text = readFileSync(new URL('../../slack-manifest.json', import.meta.url), 'utf8');
  const manifest = JSON.parse(host ? text.replaceAll('your-host.example', host) : withoutAddresses(text));
  if (!host) manifest.settings.socket_mode_enabled = true;
  console.log(`https://api.slack.com/apps?new_app=1&manifest_json=${encodeURIComponent(JSON.stringify(manifest))}`);
};

const withoutAddresses = (text: string): string =>
  JSON.stringify(
    JSON.parse(text, (name, value: unknown) =>
      name === 'url' || name === 'request_url' || name === 'redirect_urls' ? undefined : value,
    ),
  );

main(process.argv[2]);
