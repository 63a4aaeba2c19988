import type { AskTopicFile, Knowledge, Skill } from '../../knowledge/schema.ts';
import { action, button } from '../respond/answer.ts';
import { marketFigure } from '../respond/market-figure.ts';
import { joinWords, number } from '../wording.ts';
import type { Candidate } from './candidate.ts';

/**
 * What was counted, with who counted it: claims of the topics whose every figure is official or a survey's, and who
 * uses which skill. What belongs to the skill of the week comes first.
 */
export const factCandidates = (knowledge: Knowledge, skill: string | undefined): readonly Candidate[] => [
  ...[...knowledge.topics.values()].flatMap((topic) =>
    [topic.lead, ...topic.points].flatMap((claim, at) =>
      isCounted(claim, knowledge) ? [ofTopic(topic, at, claim, knowledge)] : [],
    ),
  ),
  ...[...knowledge.skills.values()].flatMap((one) =>
    one.market ? [ofSkill(one, one.market.source, knowledge, one.id === skill)] : [],
  ),
];

type Claim = AskTopicFile['lead'];

const COUNTED: ReadonlySet<string> = new Set(['official statistics', 'survey']);

const isCounted = ({ figures = [] }: Claim, { sources }: Knowledge): boolean =>
  figures.length > 0 && figures.every(({ source }) => COUNTED.has(sources.get(source)?.kind ?? ''));

const ofTopic = (topic: AskTopicFile, at: number, claim: Claim, knowledge: Knowledge): Candidate => {
  const counted = [...new Set(claim.figures?.map(({ source }) => source))];
  const labels = joinWords(counted.map((id) => labelOf(id, knowledge)));
  return {
    ...toFact(`${topic.id}.${at}`, counted.length > 2 ? claim.text : `${claim.text} (${labels})`),
    weight: 1.2 - at / 100,
    because: `it is a dated figure about “${topic.title}”`,
    buttons: [button(`More: ${topic.title}`, action(topic.id))],
    figures: claim.figures ?? [],
    sources: claim.sources,
  };
};

const ofSkill = (skill: Skill, source: string, knowledge: Knowledge, isOfTheWeek: boolean): Candidate => ({
  ...toFact(skill.id, `${marketText(skill, knowledge)}.`),
  weight: isOfTheWeek ? 1.4 : 1,
  because: `it is a dated figure about ${skill.name}`,
  buttons: isOfTheWeek ? [] : [button(`More: ${skill.name}`, action('skill.detail', { slots: { skill: skill.id } }))],
  figures: marketFigure(skill),
  sources: [source],
});

const toFact = (ref: string, text: string): Pick<Candidate, 'key' | 'blocks'> => ({
  key: `fact:${ref}`,
  blocks: [
    { kind: 'heading', text: 'A fact, with its source' },
    { kind: 'text', text },
  ],
});

/** "68% of the back-end developers asked use Docker, 1,263 of 1,847 (Stack Overflow survey 2023 (US))"; nothing where nobody counted. */
export const marketText = ({ market }: Skill, knowledge: Knowledge): string =>
  market
    ? `${Math.round(market.share * 100)}% of the back-end developers asked use ${market.item}, ${number(market.users)} of ${number(market.answered)} (${labelOf(market.source, knowledge)})`
    : '';

const labelOf = (source: string, { sources }: Knowledge): string => sources.get(source)?.label ?? source;
