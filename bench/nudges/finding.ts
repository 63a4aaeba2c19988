import { DatabaseSync } from 'node:sqlite';
import { FAR, keep, measure, median, print, toChannel, withStore } from './world.ts';

/** Finding what is due among a thousand and a hundred thousand subscriptions. */
export const measureFinding = (): Promise<void> =>
  withStore(async ({ subscriptions }, path) => {
    let kept = 0;
    for (const total of [1_000, 100_000]) {
      const ms = await measure(async () => {
        for (; kept < total; kept++) await keep(subscriptions, toChannel('slack', kept, 500, FAR));
      });
      if (total === 100_000) print('nudges.keep', (ms * 1000) / 99_000, 'us', 99_000);
      const none: number[] = [];
      for (let n = 0; n < 200; n++) none.push(await measure(() => subscriptions.take(new Date(), 500, 1_000)));
      print(`nudges.find-none-due.of-${total}`, median(none) * 1000, 'us', 200);
    }
    for (let at = 0; at < 1_000; at++)
      await keep(subscriptions, toChannel('slack', at * 100, 500, new Date(at).toISOString()));
    const found = await measure(async () => {
      for (let n = 0; n < 2; n++) await subscriptions.take(new Date(), 500, 60_000);
    });
    print('nudges.find-1000-due.of-100000', found, 'ms', 1_000);
    print('nudges.finding-uses-index', /USING (?:COVERING )?INDEX/.test(readPlan(path)) ? 1 : 0, 'yes', 1);
  });

/** How the database finds what is due: by its index, or by reading all. */
const readPlan = (path: string): string => {
  const db = new DatabaseSync(path);
  const plan = db.prepare('EXPLAIN QUERY PLAN SELECT id FROM agenda WHERE due <= ? ORDER BY due LIMIT ?').all(0, 1);
  db.close();
  return plan.map(({ detail }) => String(detail)).join('; ');
};
