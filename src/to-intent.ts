import type { Intent } from './core/intent.ts';
import type { Inbound, Turn } from './core/message.ts';
import type { Understanding } from './core/ports.ts';
import { isTopic } from './core/topic.ts';

/** Words are understood, with the turn before them; buttons and forms carry their intent, and commands most of it. */
export const toIntent = (
  { body }: Inbound,
  last: Turn | undefined,
  now: Date,
  understanding: Understanding,
): Intent => {
  switch (body.kind) {
    case 'message':
      return understanding.understand(body.text, last, now);
    case 'command':
      return fromCommand(body, last, now, understanding);
    case 'action':
    case 'form':
      return { confidence: 1, alternatives: [], ...(isTopic(body.action.topic) ? body.action : UNKNOWN) };
  }
};

/** A button that was forged, or is of a version long gone, shows what can be asked. */
const UNKNOWN = { topic: 'help', aspect: 'answer', slots: {} } as const;

/** A command knows its topic; the words after it may add particulars, and its own options win over them. */
const fromCommand = (
  body: Extract<Inbound['body'], { kind: 'command' }>,
  last: Turn | undefined,
  now: Date,
  understanding: Understanding,
): Intent => {
  const said = body.text ? understanding.understand(body.text, last, now) : undefined;
  return {
    topic: isTopic(body.topic) ? body.topic : UNKNOWN.topic,
    aspect: body.aspect ?? said?.aspect ?? 'answer',
    slots: { ...said?.slots, ...body.slots },
    confidence: 1,
    alternatives: [],
    ...(said?.ref && { ref: said.ref }),
    ...(said?.sum && { sum: said.sum }),
    ...(said?.case && said.topic === body.topic && { case: said.case }),
  };
};
