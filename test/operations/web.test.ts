import { afterEach, describe, expect, it } from 'vitest';
import { openWeb, type Web } from '../../src/operations/web.ts';

describe('the web server of the process', () => {
  const open: Web[] = [];
  const start = async (port = 0) => {
    const pages = {
      '/healthz': () => ({ type: 'application/json', body: '{"status":"ok"}' }),
      '/broken': () => Promise.reject(new Error('no figures')),
    };
    const web = await openWeb({ host: '127.0.0.1', port, pages });
    open.push(web);
    return { web, get: (path: string) => fetch(`http://127.0.0.1:${web.port}${path}`) };
  };
  afterEach(async () => {
    await Promise.all(open.splice(0).map((web) => web.close()));
  });

  it('answers its pages', async () => {
    const { get } = await start();
    const response = await get('/healthz?deep=1');
    expect([response.status, await response.text()]).toEqual([200, '{"status":"ok"}']);
  });

  it('stays up when a page fails', async () => {
    const { get } = await start();
    expect((await get('/broken')).status).toBe(500);
    expect((await get('/healthz')).status).toBe(200);
  });

  it('asks to come back while nobody serves the rest yet', async () => {
    const { get } = await start();
    expect((await get('/slack/events')).status).toBe(503);
  });

  it('hands everything else on, and answers 404 for what nobody knows', async () => {
    const { web, get } = await start();
    web.mount((request, response) => {
      if (request.url !== '/known') throw new Error('not mine');
      response.end('yes');
    });
    expect(await (await get('/known')).text()).toBe('yes');
    expect((await get('/unknown')).status).toBe(404);
  });

  it('names the setting where the port is taken', async () => {
    const { web } = await start();
    await expect(start(web.port)).rejects.toThrow(/\[PORT\].*taken.*set PORT/);
  });
});
