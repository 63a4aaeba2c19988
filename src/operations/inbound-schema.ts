import { z } from 'zod';
import { ASPECTS, LEVELS, SKILL_STATUSES, WEEKDAYS } from '../core/intent.ts';
import type { Inbound } from '../core/message.ts';
import { isTopic, type Topic } from '../core/topic.ts';

const topic = z.custom<Topic>((value) => typeof value === 'string' && isTopic(value), 'is not a topic');
const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema)]);
const slots = z.strictObject({
  level: oneOrMore(z.enum(LEVELS)).exactOptional(),
  years: z.number().min(0).max(60).exactOptional(),
  country: oneOrMore(z.string().regex(/^[A-Z]{2}$/)).exactOptional(),
  skill: oneOrMore(z.string()).exactOptional(),
  status: oneOrMore(z.enum(SKILL_STATUSES)).exactOptional(),
  hours_per_week: z.number().positive().max(80).exactOptional(),
  nudge: z.enum(['on', 'off', 'snooze']).exactOptional(),
  weekday: z.enum(WEEKDAYS).exactOptional(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .exactOptional(),
  zone: z.string().exactOptional(),
});
const aspect = z.enum(ASPECTS);
const action = z.strictObject({ topic, aspect, slots, ref: z.string().exactOptional() });

/** What a platform makes of an event, as it can be stored and replayed. */
export const inboundSchema = z.strictObject({
  id: z.string().min(1),
  person: z.strictObject({ key: z.string().min(1), platform: z.string().min(1), workspace: z.string().min(1) }),
  place: z.strictObject({ key: z.string().min(1), channel: z.string().min(1), direct: z.boolean() }),
  body: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('message'), text: z.string(), addressed: z.boolean() }),
    z.strictObject({
      kind: z.literal('command'),
      topic,
      aspect: aspect.exactOptional(),
      slots: slots.exactOptional(),
      text: z.string().exactOptional(),
    }),
    z.strictObject({ kind: z.literal('action'), action }),
    z.strictObject({ kind: z.literal('form'), action, values: z.record(z.string(), z.array(z.string())) }),
  ]),
}) satisfies z.ZodType<Inbound>;
