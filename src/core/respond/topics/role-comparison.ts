import type { AskTopicFile, Claim } from '../../../knowledge/schema.ts';
import { toPlainWords } from '../../plain-words.ts';
import type { NamedRole } from '../../said.ts';
import { action, answer, button, buttons, feedbackBlock, type Responder, sourcesBlock } from '../answer.ts';
import { respondToAsk } from './ask-topic.ts';

/** Back end beside other roles; of one that has no page of its own, first and only what is held on it. */
export const respondToComparison: Responder = (intent, context) => {
  const isPage = intent.aspect === 'answer' || intent.aspect === 'more';
  const role = isPage ? context.said.role : undefined;
  const topic = context.knowledge.topics.get('role.comparison');
  const [first, ...more] = role && topic ? claimsOn(role, topic) : [];
  if (!role || !first || isCaseOf(role, topic, intent.case)) return respondToAsk(intent, context);
  const claims = [first, ...more];
  const sources = claims.flatMap((claim) => claim.sources);
  return answer(
    'role.comparison',
    'public',
    [
      { kind: 'lead', text: first.text },
      ...(more.length ? [{ kind: 'list' as const, items: more.map(({ text }) => ({ text })) }] : []),
      { kind: 'text', text: `That is about all I hold on ${role.name}, and no pay of theirs.` },
      ...sourcesBlock(context.knowledge, sources),
      buttons(
        button('Back end, front end, full stack', action('role.comparison')),
        button('Fields inside back end', action('role.specialisations')),
        button('What back-end engineers earn', action('salary.range')),
      ),
      feedbackBlock('role.comparison'),
    ],
    { figures: claims.flatMap(({ figures = [] }) => figures), sources },
  );
};

/** Whether that role is what the special question is about: there is more to be said than stands on the page. */
const isCaseOf = ({ words }: NamedRole, topic: AskTopicFile | undefined, asked: string | undefined): boolean =>
  topic?.cases?.some(({ id, said }) => id === asked && said.some((phrase) => names(phrase, words))) === true;

const names = (text: string, words: readonly string[]): boolean =>
  words.some((word) => toPlainWords(text).includes(word));

/** What the page itself is about. */
const FULL_STACK = toPlainWords('full stack');

const claimsOn = ({ words }: NamedRole, topic: AskTopicFile): readonly Claim[] =>
  words.includes(FULL_STACK)
    ? []
    : [...topic.detail.flatMap(({ claims }) => claims), ...topic.points].filter(({ text }) => names(text, words));
