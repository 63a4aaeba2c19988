import { createPhrases, spread } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';

/** A thing of its own that is kept under a skill by another name, as it is written: Symfony, under Laravel. */
export type Counted = { readonly name: string; readonly skill: string };

/** `I am learning Symfony`: what it is kept under, and that it is not quite that. */
export const readCounted = (tokens: readonly Token[]): readonly Counted[] => {
  const all = COUNTED.all(tokens).map(({ value: [name, skill] }) => ({ name, skill }));
  return [...new Map(all.map((one) => [one.name, one])).values()];
};

const COUNTED = createPhrases<readonly [name: string, skill: string]>(
  spread({
    symfony: ['Symfony', 'laravel'],
    'nestjs|nest js|nest.js|nest': ['NestJS', 'express'],
    fastify: ['Fastify', 'express'],
    koa: ['Koa', 'express'],
    hapi: ['hapi', 'express'],
    deno: ['Deno', 'nodejs'],
    caddy: ['Caddy', 'web-servers'],
    traefik: ['Traefik', 'web-servers'],
    cassandra: ['Cassandra', 'nosql-concepts'],
  }),
);
