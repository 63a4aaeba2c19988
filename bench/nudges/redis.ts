import { Redis } from 'ioredis';
import { REDIS } from './world.ts';

export const openRedis = (): Redis => new Redis(REDIS ?? '', { maxRetriesPerRequest: null });

export const dropKeys = async (pattern: string): Promise<void> => {
  const redis = openRedis();
  for await (const keys of redis.scanStream({ match: pattern, count: 1_000 }))
    if (keys.length > 0) await redis.unlink(...keys);
  redis.disconnect();
};
