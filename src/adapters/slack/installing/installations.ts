import type { HTTPReceiverOptions } from '@slack/bolt';
import { z } from 'zod';
import type { DepartureStore, InstallationStore, Log, WorkspaceStore } from '../../../core/ports.ts';

/** What many workspaces need: their tokens, and what becomes of their data when they leave. */
export type Tenants = {
  readonly installations: InstallationStore;
  readonly departures: DepartureStore;
  readonly workspaces: WorkspaceStore;
  readonly now: () => Date;
};

/** How long the data of a workspace is kept after it took Rung off, so that a slip can be undone. */
export const KEPT_MS = 30 * 24 * 3_600_000;

export const toWorkspace = (team: string): string => `slack:${team}`;

type BoltStore = NonNullable<HTTPReceiverOptions['installationStore']>;
type Installation = Awaited<ReturnType<BoltStore['fetchInstallation']>>;

/** The parts without which an installation is of no use; the rest is kept as Slack gave it. */
const installation = z.looseObject({
  team: z.looseObject({ id: z.string() }).optional(),
  enterprise: z.looseObject({ id: z.string() }).optional(),
  bot: z.looseObject({ token: z.string() }),
});

/** Bolt's installation store over ours. An organisation's installation serves all of its workspaces. */
export const createBoltStore = ({ installations, departures }: Tenants): BoltStore => ({
  storeInstallation: async (given) => {
    const id = given.isEnterpriseInstall ? given.enterprise?.id : given.team?.id;
    if (!id) throw new Error('Slack named neither a workspace nor an organisation');
    await installations.save(toWorkspace(id), JSON.stringify(given));
    await departures.cancel(toWorkspace(id));
  },
  fetchInstallation: async ({ teamId, enterpriseId, isEnterpriseInstall }) => {
    const ids = isEnterpriseInstall ? [enterpriseId] : [teamId, enterpriseId];
    for (const id of ids) {
      const text = id && (await installations.load(toWorkspace(id)));
      if (text) return installation.parse(JSON.parse(text)) as unknown as Installation;
    }
    throw new Error(NOT_INSTALLED);
  },
});

const NOT_INSTALLED = 'Rung is not installed in this workspace';

/** Whether asking for a workspace's token failed since there is none; Bolt hands our words on in an error of its own. */
export const isNotInstalled = (error: unknown): boolean =>
  error instanceof Error && error.message.includes(NOT_INSTALLED);

/** The workspace took Rung off: its tokens go at once, everything else when the time stated has passed. */
export const leave = async (team: string, { installations, departures, now }: Tenants, log: Log): Promise<void> => {
  await installations.erase(toWorkspace(team));
  await departures.note(toWorkspace(team), new Date(now().getTime() + KEPT_MS));
  log.info({}, 'a workspace took Rung off: its tokens are deleted, its data will be');
};

/** Deletes what is held about workspaces whose time has passed. */
export const sweep = async ({ departures, workspaces, now }: Tenants, log: Log): Promise<void> => {
  for (const workspace of await departures.due(now())) {
    const entries = await workspaces.erase(workspace);
    await departures.cancel(workspace);
    log.info({ entries }, 'deleted the data of a workspace that took Rung off');
  }
};

const SWEEP_EVERY_MS = 3_600_000;

/** Sweeps now and every hour; the function returned ends that. */
export const keepSweeping = (tenants: Tenants, log: Log): (() => void) => {
  const run = () => sweep(tenants, log).catch((error: unknown) => log.warn({ err: error }, 'could not sweep'));
  void run();
  const timer = setInterval(run, SWEEP_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
};
