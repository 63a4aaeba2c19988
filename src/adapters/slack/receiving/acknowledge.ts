import type { App, ReceiverEvent } from '@slack/bolt';
import type { Log } from '../../../core/ports.ts';

/** Slack gives up after three seconds. */
const WITHIN_MS = 2_600;

/** Only these wait for an answer; whatever else comes is acknowledged before any work is done on it. */
const isAwaited = ({ command, type }: ReceiverEvent['body']): boolean =>
  command !== undefined || type === 'view_submission' || type === 'block_suggestion';

/**
 * Acknowledges before tokens are looked up, so that a slow store can't make Slack send everything again; what waits for
 * an answer is acknowledged without one in time, and an acknowledgement that comes later rejects.
 */
export const acknowledgeInTime = (app: Pick<App, 'processEvent'>, log: Log): void => {
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    if (isAwaited(event.body)) return processAwaited(event, process, log);
    await event.ack();
    await process({ ...event, ack: async () => {} });
  };
};

const processAwaited = async (event: ReceiverEvent, process: App['processEvent'], log: Log): Promise<void> => {
  let isOpen = true;
  const ack: ReceiverEvent['ack'] = async (answer) => {
    if (!isOpen) throw new Error('Slack has been told already that this has come');
    isOpen = false;
    await event.ack(answer);
  };
  const timer = setTimeout(() => {
    if (isOpen)
      ack().catch((error: unknown) => log.warn({ err: error }, 'Slack could not be told that something came'));
  }, WITHIN_MS);
  await process({ ...event, ack }).finally(() => clearTimeout(timer));
};
