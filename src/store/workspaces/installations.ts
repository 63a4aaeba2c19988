import { RungError } from '../../core/errors.ts';
import type { InstallationStore } from '../../core/ports.ts';
import type { Shelf } from '../backend.ts';
import { toKey } from '../key.ts';
import type { Seal } from './seal.ts';

export type InstallationDeps = {
  readonly shelf: Shelf;
  /** Undefined where there is no `STORE_KEY`: then nothing is kept, rather than kept in the open. */
  readonly seal: Seal | undefined;
};

/** Secrets are sealed; those still sealed with an older key are sealed anew as they are read. */
export const createInstallationStore = ({ shelf, seal }: InstallationDeps): InstallationStore => ({
  load: async (workspace) => {
    const key = toKey(workspace);
    const sealed = await shelf.get(key);
    if (sealed === undefined) return undefined;
    const { close, open } = toSeal(seal);
    const { text, current } = open(sealed, key);
    if (!current) await shelf.swap(key, sealed, close(text, key));
    return text;
  },
  save: async (workspace, secret) => shelf.put(toKey(workspace), toSeal(seal).close(secret, toKey(workspace))),
  erase: async (workspace) => {
    await shelf.drop(toKey(workspace));
  },
});

const toSeal = (seal: Seal | undefined): Seal => {
  if (seal !== undefined) return seal;
  throw new RungError(
    'setting',
    'STORE_KEY',
    'is not set, so what a workspace gave us could not be kept safely: make one with: openssl rand -base64 32',
  );
};
