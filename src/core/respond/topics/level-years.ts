import { LEVELS, toList } from '../../intent.ts';
import { LEVEL_NAMES } from '../../wording.ts';
import { answer, type Responder, sourcesBlock } from '../answer.ts';
import { yearsOf } from '../road/ladders.ts';
import { respondToAsk } from './ask-topic.ts';

/** A question about years, of other levels than the senior whom all speak of: first what each guide says of these. */
export const respondToLevels: Responder = (intent, context) => {
  const given = respondToAsk(intent, context);
  const levels = toList(intent.slots.level).toSorted((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b));
  if (intent.aspect !== 'answer' || !YEARS.has(intent.case ?? '') || (levels.at(-1) ?? 'senior') === 'senior')
    return given;
  const said = levels.map((level) => ({ level, ...yearsOf(level, context) })).filter(({ text }) => text);
  if (!said.length) return given;
  const { blocks, figures, sources: others } = given.reply;
  const all = [...new Set([...said.flatMap(({ sources }) => sources), ...others])];
  return answer(
    intent.topic,
    'public',
    [
      {
        kind: 'lead',
        text: `Years that the guides give for ${said.map(({ level, text }) => `${LEVEL_NAMES[level]}: ${text}`).join(' For ')}`,
      },
      ...blocks.flatMap((block) => {
        if (block.kind === 'lead') return [{ kind: 'text' as const, text: block.text }];
        return block.kind === 'sources' ? sourcesBlock(context.knowledge, all) : [block];
      }),
    ],
    { figures, sources: all },
  );
};

/** The cases that ask for years. */
const YEARS: ReadonlySet<string> = new Set(['until-senior', 'how-long']);
