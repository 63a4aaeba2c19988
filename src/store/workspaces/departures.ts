import { z } from 'zod';
import type { DepartureStore } from '../../core/ports.ts';
import { amend } from '../amend.ts';
import type { Shelf } from '../backend.ts';

const KEY = 'all';

const departures = z.record(z.string(), z.number());
type Departures = z.infer<typeof departures>;

/** One short list for all processes: workspaces leave seldom. */
export const createDepartureStore = (shelf: Shelf): DepartureStore => {
  const read = (text: string | undefined): Departures => (text === undefined ? {} : departures.parse(JSON.parse(text)));

  const change = (how: (before: Departures) => Departures): Promise<void> =>
    amend(shelf, KEY, (text) => ({ to: JSON.stringify(how(read(text))) }));

  return {
    note: (workspace, due) => change((before) => ({ ...before, [workspace]: due.getTime() })),
    cancel: (workspace) => change(({ [workspace]: _gone, ...rest }) => rest),
    due: async (now) =>
      Object.entries(read(await shelf.get(KEY))).flatMap(([workspace, due]) =>
        due <= now.getTime() ? [workspace] : [],
      ),
  };
};
