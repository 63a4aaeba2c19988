import { once } from 'node:events';
import { type AddressInfo, createConnection, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { createPerson } from '../contracts/people.ts';
import { say } from '../contracts/progress-store.ts';
import { describeOnEach, SERVER_PLACES } from './backends.ts';

/** A line to the server that can be cut, or go silent. */
type Wire = {
  readonly url: string;
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
  readonly silence: () => void;
};

const createWire = async (target: string): Promise<Wire> => {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  const accept = (near: Socket): void => {
    const far = createConnection(Number(port), hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => {}).on('close', () => [near, far].map((end) => end.destroy()));
    }
    near.pipe(far).pipe(near);
  };
  const listen = async (server: Server, at: number): Promise<number> => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  let server = createServer(accept);
  const at = await listen(server, 0);
  const url = new URL(target);
  url.host = `127.0.0.1:${at}`;
  return {
    url: url.href,
    cut: async () => {
      server.close();
      for (const socket of open) socket.destroy();
      open.clear();
    },
    mend: async () => {
      server = createServer(accept);
      await listen(server, at);
    },
    silence: () => {
      for (const socket of open) socket.unpipe().pause();
    },
  };
};

const toSoon = async (work: () => Promise<unknown>): Promise<void> => {
  for (let attempt = 0; ; attempt++) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === 50) throw error;
    }
    await sleep(100);
  }
};

describeOnEach(SERVER_PLACES, ({ create }) => {
  it('while the server is away, calls fail with one clear error, and work again when it is back', async () => {
    const place = create();
    const wire = await createWire(place.url);
    const store = await openStore(wire.url);
    const person = createPerson();
    await store.progress.update(person, say('docker', 'learned'));

    await wire.cut();
    await expect(store.progress.load(person)).rejects.toMatchObject({ code: 'store' });
    await expect(store.progress.update(person, say('sql', 'learned'))).rejects.toThrow(/STORE_URL/);
    await expect(store.claims.claim('x', 1000)).rejects.toMatchObject({ code: 'store' });
    await expect(store.ping()).rejects.toMatchObject({ code: 'store' });

    await wire.mend();
    await toSoon(() => store.ping());
    await store.progress.update(person, say('git', 'learning'));
    expect(Object.keys((await store.progress.load(person)).skills)).toEqual(['docker', 'git']);
    await store.progress.erase(person);
    await store.close();
    await wire.cut();
  });

  it('calls do not wait for ever for a server that went silent', async () => {
    const place = create();
    const wire = await createWire(place.url);
    const store = await openStore(wire.url);
    wire.silence();
    await expect(store.progress.load(createPerson())).rejects.toMatchObject({ code: 'store' });
    await wire.cut();
    await store.close().catch(() => {});
  });

  it('opening fails at once while it is away', async () => {
    const wire = await createWire(create().url);
    await wire.cut();
    const url = new URL(wire.url);
    url.username = 'someone';
    url.password = 'hunter2%21';
    const failure = await openStore(url.href).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'store' });
    expect(String(failure)).toMatch(/127\.0\.0\.1.*check that the server runs and that STORE_URL is right/);
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure)) + String(failure)).not.toContain('hunter2');
  });
});
