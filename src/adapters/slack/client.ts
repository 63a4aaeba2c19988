import type { webApi } from '@slack/bolt';

/** Slack's Web API, spoken with the token of one workspace. */
export type Client = webApi.WebClient;

/** The error word of a failed call, such as `not_in_channel`; undefined where Slack did not answer at all. */
export const slackError = (error: unknown): string | undefined => readAnswer(error, 'error');

/** The permission that a failed call names as missing. */
export const neededScope = (error: unknown): string | undefined => readAnswer(error, 'needed');

const readAnswer = (error: unknown, field: string): string | undefined => {
  if (typeof error !== 'object' || error === null || !('data' in error)) return undefined;
  const { data } = error;
  if (typeof data !== 'object' || data === null) return undefined;
  const value = (data as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : undefined;
};
