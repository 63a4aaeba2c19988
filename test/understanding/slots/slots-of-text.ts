import type { Slots } from '../../../src/core/intent.ts';
import type { Topic } from '../../../src/core/topic.ts';
import { toSlots } from '../../../src/understanding/slots/fit.ts';
import { createFinder } from '../../../src/understanding/slots/found.ts';
import { createSkillReader } from '../../../src/understanding/slots/skills.ts';
import { createStatusReader } from '../../../src/understanding/slots/status/status.ts';
import { trainStatuses } from '../../../src/understanding/slots/status/train-statuses.ts';
import { normalise } from '../../../src/understanding/text/normalise.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';
import { NOW } from '../now.ts';

const find = createFinder(createSkillReader([]), createStatusReader(trainStatuses([], [])));

/** The slots of a message that is known to be about a topic and names no skill. */
export const slotsOfText = (topic: Topic, text: string): Slots =>
  toSlots(topic, find(tokenise(normalise(text).text), NOW));
