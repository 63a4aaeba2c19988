import { resolve } from 'node:path';
import type { Adapter, Log } from '../../../core/ports.ts';

export type ShardProcessOptions = {
  readonly token: string;
  /** How many shards there are in all, one process each. */
  readonly count: number;
  /** What each process runs: it finds its part in SHARDS and SHARD_COUNT. */
  readonly file: string;
  readonly log: Log;
  /** Milliseconds between two starts: Discord lets one shard in every five seconds. */
  readonly delayMs?: number;
};

/** A process has to read the knowledge and be let in within this. */
const START_MS = 180_000;

/** One process a shard through discord.js's ShardingManager, which starts again whatever dies. */
export const startShardProcesses = async (options: ShardProcessOptions): Promise<Adapter> => {
  const { token, count, file, log, delayMs = 5_500 } = options;
  const { ShardingManager } = await import('discord.js');
  const manager = new ShardingManager(resolve(file), { token, totalShards: count, respawn: true });
  manager.on('shardCreate', (shard) => {
    shard.on('ready', () => log.info({ shard: shard.id }, 'a shard is served'));
    shard.on('death', () => log.warn({ shard: shard.id }, 'a shard process ended'));
    shard.on('error', (err) => log.error({ shard: shard.id, err }, 'a shard process could not start again'));
  });
  await manager.spawn({ delay: delayMs, timeout: START_MS });
  return {
    name: 'discord shards',
    stop: async () => {
      manager.respawn = false;
      await Promise.all(
        [...manager.shards.values()].map(
          ({ process: child }) =>
            new Promise<void>((done) => {
              if (!child || child.exitCode !== null) return done();
              child.once('exit', () => done());
              child.kill('SIGTERM');
            }),
        ),
      );
    },
  };
};

/** Tells a sharding manager that this process serves its shards; nobody is told where there is none. */
export const announceReady = (): void => {
  process.send?.({ _ready: true });
};
