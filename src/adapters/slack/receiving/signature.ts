import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Whether a request comes from Slack, and just now. */
export type IsGenuine = (headers: IncomingHttpHeaders, body: Buffer) => boolean;

/** What is older, or dated later, is a recording or a forgery (docs.slack.dev, verifying requests). */
const MOST_SECONDS_APART = 300;

/** Checks signature and age on the bytes as they came. `now` in milliseconds. */
export const createIsGenuine = (signingSecret: string, now: () => number = Date.now): IsGenuine => {
  const key = createSecretKey(signingSecret, 'utf8');
  return (headers, body) => {
    const { 'x-slack-request-timestamp': time, 'x-slack-signature': signature } = headers;
    if (typeof time !== 'string' || typeof signature !== 'string' || !/^\d{1,12}$/.test(time)) return false;
    if (Math.abs(now() / 1_000 - Number(time)) > MOST_SECONDS_APART) return false;
    const ours = createHmac('sha256', key).update(`v0:${time}:`).update(body).digest('hex');
    return isEqual(Buffer.from(signature), Buffer.from(`v0=${ours}`));
  };
};

const isEqual = (one: Buffer, other: Buffer): boolean => one.length === other.length && timingSafeEqual(one, other);
