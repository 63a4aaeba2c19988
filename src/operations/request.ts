import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Intent } from '../core/intent.ts';
import type { AsRequest } from '../core/ports.ts';

/** One inbound thing on its way through the house. The id is ours: it says nothing about who spoke or where. */
export type Request = { readonly id: string; intent?: Intent; micros?: number };

const requests = new AsyncLocalStorage<Request>();

/** A new request, or one more step of the one that is under way. */
export const createRequest = (): Request => ({ id: requests.getStore()?.id ?? randomUUID().slice(-12) });

/** Everything that `work` does, and whatever it starts, belongs to this request. */
export const inRequest = <T>(request: Request, work: () => T): T => requests.run(request, work);

/** From where a platform, or the clock, hands something over until everything that came of it is done. */
export const asRequest: AsRequest = (work) => inRequest(createRequest(), work);

export const currentRequest = (): Request | undefined => requests.getStore();
