const UNSENT: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Whether a request failed before anything of it left, by the error or what caused it. */
export const isUnsent = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && UNSENT.has(error.code)) return true;
  return ('cause' in error && isUnsent(error.cause)) || ('original' in error && isUnsent(error.original));
};
