import { parseArgs } from 'node:util';
import { parseConfig } from '../config.ts';
import { RungError } from '../core/errors.ts';
import type { NudgeWeek } from '../core/nudge/digest.ts';
import { channelId, personId, silenceOf } from '../core/nudge/history.ts';
import { composeDigest, considerWeek } from '../core/nudge.ts';
import { toPlainText } from '../core/plain-text.ts';
import { createSkillGraph } from '../core/road/skill-graph.ts';
import type { Subscription } from '../core/subscription.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { loadWeek } from '../nudges/start-nudges.ts';
import { openStore } from '../store/open-store.ts';
import { endWith } from './end-with.ts';

const USAGE = `usage: nudge --preview --user slack:T1:U1 [--week 2026-11-30]      what would be sent to a person, and why
       nudge --preview --channel slack:T1:C1 [--week 2026-11-30]   the same for a channel`;

/** Shows weekly words before they come. Nothing is sent and nothing is changed. */
const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      preview: { type: 'boolean' },
      user: { type: 'string' },
      channel: { type: 'string' },
      week: { type: 'string' },
    },
  });
  const config = parseConfig(process.env);
  const week = toDate(values.week);
  const id = values.channel ? channelId(values.channel) : values.user ? personId({ key: values.user }) : undefined;
  if (!values.preview || !id) throw new RungError('input', 'nudge', USAGE);
  await preview(config, id, week);
  return 0;
};

const toDate = (day: string | undefined): Date | undefined => {
  if (day === undefined) return undefined;
  const date = new Date(`${day}T09:00:00Z`);
  if (Number.isNaN(date.getTime()))
    throw new RungError('input', 'nudge', `--week wants a day such as 2026-11-30, not ${day}`);
  return date;
};

type Where = { readonly knowledgeDir: string; readonly storeUrl: string };

const preview = async ({ knowledgeDir, storeUrl }: Where, id: string, day: Date | undefined): Promise<void> => {
  const knowledge = loadKnowledge(knowledgeDir);
  const graph = createSkillGraph(knowledge.skills, knowledge.roadmap.roads);
  const store = await openStore(storeUrl, { warn: (message) => console.error(message) });
  try {
    const subscription = await store.subscriptions.load(id);
    if (!subscription)
      throw new RungError('input', 'nudge', `nobody subscribed as ${id}: check the key, and STORE_URL`);
    const now = day ?? new Date(subscription.due ?? Date.now());
    const week = await loadWeek(subscription, now, { knowledge, graph, progress: store.progress });
    const digest = composeDigest(week);
    console.log(whyNone(subscription) ?? (digest ? toPlainText(digest.reply) : 'Nothing would be sent.'));
    console.log(explain(week));
  } finally {
    await store.close();
  }
};

/** What keeps it from coming, whatever there would be to say. */
const whyNone = (subscription: Subscription): string | undefined => {
  if (subscription.paused) return `Nothing would be sent: it is paused (${subscription.paused}).`;
  return silenceOf(subscription) === 'pause' ? 'Nothing would be sent: it pauses, since nobody answers.' : undefined;
};

const SHOWN = 12;

/** Every candidate with what it is worth, best first. */
const explain = (week: NudgeWeek): string => {
  const weighed = considerWeek(week);
  const lines = weighed
    .slice(0, SHOWN)
    .map(
      ({ candidate, score, held }) =>
        `${score.toFixed(2)}  ${candidate.key}: ${candidate.because}${held ? ` (held back: ${held})` : ''}`,
    );
  const more = weighed.length > SHOWN ? [`… and ${weighed.length - SHOWN} more`] : [];
  return ['', toTitle(week.subscription, week.now), ...lines, ...more].join('\n');
};

const toTitle = ({ weekday, time, zone, paused }: Subscription, now: Date): string =>
  `Considered for ${now.toISOString().slice(0, 10)} (${paused ? `paused: ${paused}` : `${weekday} ${time} ${zone}`}):`;

endWith(main);
