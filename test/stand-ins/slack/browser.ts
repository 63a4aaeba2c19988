/** Somebody who installs Rung, as far as their browser takes part in it. */
export type Browser = {
  readonly get: (path: string, cookie?: string) => Promise<Response>;
  /** Opens the page to install: where it leads, and what it leaves in the browser. */
  readonly begin: () => Promise<{ readonly target: URL; readonly state: string; readonly cookie: string }>;
  /** The whole way, with Slack's consent. */
  readonly install: () => Promise<Response>;
};

export const createBrowser = (port: number): Browser => {
  const get = (path: string, cookie = '') =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', headers: { cookie } });
  const begin = async () => {
    const response = await get('/slack/install');
    const target = new URL(response.headers.get('location') ?? '');
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    return { target, state: target.searchParams.get('state') ?? '', cookie };
  };
  return {
    get,
    begin,
    install: async () => {
      const { state, cookie } = await begin();
      return get(`/slack/oauth_redirect?code=good-code&state=${encodeURIComponent(state)}`, cookie);
    },
  };
};
