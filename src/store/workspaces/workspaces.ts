import type { WorkspaceStore } from '../../core/ports.ts';
import { amend } from '../amend.ts';
import type { Agenda, Shelf } from '../backend.ts';
import { toKey } from '../key.ts';

export type WorkspaceDeps = {
  /** Those whose keys begin with the workspace. */
  readonly shelves: readonly Shelf[];
  readonly agenda: Agenda;
};

const AT_ONCE = 50;

export const createWorkspaceStore = ({ shelves, agenda }: WorkspaceDeps): WorkspaceStore => ({
  erase: async (workspace) => {
    const prefix = toKey(workspace);
    const ids = await agenda.naming(prefix);
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      await Promise.all(ids.slice(from, from + AT_ONCE).map((id) => amend(agenda, id, () => ({ to: undefined }))));
    }
    const dropped = await Promise.all(shelves.map((shelf) => shelf.dropAll(prefix)));
    return dropped.reduce((sum, count) => sum + count, ids.length);
  },
});
