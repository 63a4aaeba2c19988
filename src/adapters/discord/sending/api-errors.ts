/** Discord's own error codes the adapter knows what to do about. */
export const CODES = {
  unknownChannel: 10_003,
  unknownMessage: 10_008,
  unknownWebhook: 10_015,
  unknownInteraction: 10_062,
  alreadyAcknowledged: 40_060,
  missingAccess: 50_001,
  closedDms: 50_007,
  missingPermissions: 50_013,
  invalidWebhookToken: 50_027,
  noMutualServer: 50_278,
} as const;

/** The code of an error Discord answered with; undefined for every other error. */
export const codeOf = (error: unknown): number | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : undefined;

export const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;

/** Nobody can be reached there until a person changes something. */
export const isUnreachable = (error: unknown): boolean => {
  const code = codeOf(error);
  return code !== undefined && UNREACHABLE.has(code);
};

const UNREACHABLE: ReadonlySet<number> = new Set([
  CODES.unknownChannel,
  CODES.missingAccess,
  CODES.missingPermissions,
  CODES.closedDms,
  CODES.noMutualServer,
]);

/** The interaction is over: answered by somebody else, or its time has passed. */
export const isOver = (error: unknown): boolean => {
  const code = codeOf(error);
  return code !== undefined && OVER.has(code);
};

const OVER: ReadonlySet<number> = new Set([
  CODES.alreadyAcknowledged,
  CODES.unknownInteraction,
  CODES.unknownWebhook,
  CODES.invalidWebhookToken,
  CODES.unknownMessage,
]);

/** An error without what discord.js hangs on it: the words of the request, and addresses with tokens in them. */
export const toLoggable = (error: unknown): unknown =>
  error instanceof Error && 'requestBody' in error
    ? { name: error.name, message: error.message, code: codeOf(error), status: statusOf(error), stack: error.stack }
    : error;
