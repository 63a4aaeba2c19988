/** What an API said: its status, its JSON and the difference of its clock to ours. */
export type Called = {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
  /** Milliseconds that our clock is ahead of theirs; undefined where they told no time. */
  readonly ahead: number | undefined;
};

const PATIENCE_MS = 5_000;

/** Asks once. Throws with a reason, without address or token, where no answer comes. */
export const call = async (url: string, init: RequestInit): Promise<Called> => {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) }).catch((error: unknown) => {
    throw new Error(toReason(error));
  });
  const date = Date.parse(response.headers.get('date') ?? '');
  const body: unknown = await response.json().catch(() => ({}));
  return {
    status: response.status,
    body: typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {},
    headers: response.headers,
    ahead: Number.isNaN(date) ? undefined : Date.now() - date,
  };
};

const toReason = (error: unknown): string => {
  if (!(error instanceof Error)) return 'no answer';
  if (error.name === 'TimeoutError') return `no answer within ${PATIENCE_MS / 1000} s`;
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer';
};
