import type { Intent } from './intent.ts';
import { isPersonalTopic, type Topic } from './topic.ts';

export type Thumb = 'like' | 'dislike';

/** Something a person asked a moment ago. Nothing of it is stored. */
export type Asked = {
  /** Opaque, and never given to two questions. */
  readonly id: string;
  readonly topic: Topic;
  /** What was said, without names: there as long as it may still be kept. */
  readonly text?: string;
  /** The thumb given last. */
  readonly thumb?: Thumb;
};

/** As much of a question as a curator needs. */
const LONGEST = 500;

/**
 * A question as it may be kept: on one line, without mail addresses, handles, links and long numbers. Empty for what is
 * not a question to the knowledge: what people say of themselves, adverts, and the words of somebody in distress or displeased.
 */
export const toKeepable = (text: string, { topic, ref }: Pick<Intent, 'topic' | 'ref'>): string => {
  if (topic === 'none' && ref !== undefined) return '';
  if ((isPersonalTopic(topic) && topic !== 'next') || text.length > 4 * LONGEST) return '';
  return NAMES.reduce((rest, [names, instead]) => rest.replaceAll(names, instead), text.toWellFormed())
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
};

const NAMES: readonly (readonly [RegExp, string])[] = [
  // Marks that steer a terminal or turn the reading direction show a curator something else than what was said.
  [/[\p{Cc}\p{Cf}]+/gu, ' '],
  [/<[@#!][^>\s]{1,80}>/g, '(a name)'],
  [/\bhttps?:\/\/\S+/gi, '(a link)'],
  [/[\w.+-]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,80})+/g, '(an address)'],
  [/(?<!\w)@[\w.-]{1,80}/g, '(a name)'],
  [/\+?\d(?:[\s().-]?\d){7,20}/g, '(a number)'],
];
