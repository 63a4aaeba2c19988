import type { WorkspaceStore } from '../core/ports.ts';
import { amend } from './amend.ts';
import type { Agenda, Shelf } from './backend.ts';
import { toKey } from './key.ts';

export type WorkspaceDeps = {
  /** Those whose keys begin with the workspace. */
  readonly shelves: readonly Shelf[];
  readonly agenda: Agenda;
};

export const createWorkspaceStore = ({ shelves, agenda }: WorkspaceDeps): WorkspaceStore => ({
  erase: async (workspace) => {
    const prefix = toKey(workspace);
    const ids = await agenda.naming(prefix);
    for (const id of ids) await amend(agenda, id, () => ({ to: undefined }));
    const dropped = await Promise.all(shelves.map((shelf) => shelf.dropAll(prefix)));
    return dropped.reduce((sum, count) => sum + count, ids.length);
  },
});
