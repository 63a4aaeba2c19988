import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What operators count. Labels come from short closed lists: never a text, a name or an id. */
export type Event =
  /** `seconds` is the whole way through the bot; `micros` the time inside understanding and advisor. */
  | {
      readonly kind: 'answer';
      readonly topic: string;
      readonly outcome: AnswerOutcome;
      readonly seconds: number;
      readonly micros: number | undefined;
    }
  | { readonly kind: 'store-error'; readonly part: string }
  | { readonly kind: 'queue-error' }
  /** `outcome` is `worded`, or the reason why a wording was refused or never came. */
  | { readonly kind: 'phrasing'; readonly outcome: string }
  | { readonly kind: 'nudge'; readonly outcome: NudgeCount; readonly reason: string };

/** `unanswered`: Rung had to say that it doesn't know; `failed`: an apology; `silent`: not meant for Rung, or a repeat. */
export type AnswerOutcome = 'answered' | 'asked-back' | 'unanswered' | 'silent' | 'failed';
type NudgeCount = (typeof NUDGE_COUNTS)[number];

/** How many nudges wait, and how many were given up after every attempt. */
export type NudgeQueue = () => Promise<{ readonly waiting: number; readonly dead: number }>;

export type Metrics = {
  readonly note: (event: Event) => void;
  /** Asks the queue of the weekly nudges how long it is, each time somebody looks. */
  readonly follow: (queue: NudgeQueue) => void;
  /** Everything so far in the text format of Prometheus. */
  readonly render: () => Promise<string>;
};

export const METRICS_TYPE = Registry.PROMETHEUS_CONTENT_TYPE;

const NUDGE_COUNTS = ['sent', 'skipped', 'uncertain', 'failed'] as const;
const WAY_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const INSIDE_SECONDS = [0.00005, 0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.05, 0.25];

/** Counters of one process; with several, Prometheus adds them up. */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const meters = createMeters(registry);
  return {
    note: (event) => note(meters, event),
    follow: (queue) => followQueue(registry, queue),
    render: () => registry.metrics(),
  };
};

const followQueue = (registry: Registry, queue: NudgeQueue): void => {
  const gauge = (part: 'waiting' | 'dead', help: string) =>
    new Gauge({
      name: `rung_nudges_${part}`,
      help,
      registers: [registry],
      async collect() {
        // While the queue can't be reached, its length is not known.
        this.set(
          await queue().then(
            (counts) => counts[part],
            () => Number.NaN,
          ),
        );
      },
    });
  gauge('waiting', 'Weekly nudges that are due and not yet sent');
  gauge('dead', 'Weekly nudges given up after every attempt');
};

type Meters = ReturnType<typeof createMeters>;

const createMeters = (registry: Registry) => {
  const registers = [registry];
  const meters = {
    answers: new Counter({
      name: 'rung_answers_total',
      help: 'What was said to Rung, by the topic and the outcome of the answer',
      labelNames: ['topic', 'outcome'],
      registers,
    }),
    way: new Histogram({
      name: 'rung_answer_seconds',
      help: 'From the arrival of a message in the bot to its reply, stores and wording included',
      buckets: WAY_SECONDS,
      registers,
    }),
    inside: new Histogram({
      name: 'rung_advisor_seconds',
      help: 'Time inside understanding and advisor alone',
      buckets: INSIDE_SECONDS,
      registers,
    }),
    storeErrors: new Counter({
      name: 'rung_store_errors_total',
      help: 'Calls of the store that failed, by part of the store',
      labelNames: ['part'],
      registers,
    }),
    queueErrors: new Counter({
      name: 'rung_queue_errors_total',
      help: 'Troubles of the queue of the weekly nudges',
      registers,
    }),
    phrasings: new Counter({
      name: 'rung_phrasings_total',
      help: 'Wordings by the language model: worded, or the reason of the refusal',
      labelNames: ['outcome'],
      registers,
    }),
    nudges: new Counter({
      name: 'rung_nudges_total',
      help: 'Weekly nudges that were due: sent, skipped, failed, or sent without an answer from the platform',
      labelNames: ['outcome', 'reason'],
      registers,
    }),
  };
  for (const outcome of NUDGE_COUNTS) meters.nudges.inc({ outcome, reason: '' }, 0);
  return meters;
};

const note = (meters: Meters, event: Event): void => {
  switch (event.kind) {
    case 'answer':
      meters.answers.inc({ topic: event.topic, outcome: event.outcome });
      meters.way.observe(event.seconds);
      if (event.micros !== undefined) meters.inside.observe(event.micros / 1e6);
      return;
    case 'store-error':
      meters.storeErrors.inc({ part: event.part });
      return;
    case 'queue-error':
      meters.queueErrors.inc();
      return;
    case 'phrasing':
      meters.phrasings.inc({ outcome: event.outcome });
      return;
    case 'nudge':
      meters.nudges.inc({ outcome: event.outcome, reason: event.reason });
      return;
  }
};
