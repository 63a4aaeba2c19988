import { LEVEL_NAMES } from '../../wording.ts';
import { answer, type Responder, sourcesBlock } from '../answer.ts';
import { yearsOf } from '../road/ladders.ts';
import { respondToAsk } from './ask-topic.ts';

/** The career ladder; where years are asked for, of another level than the senior whom all speak of, what each guide says of it. */
export const respondToLevels: Responder = (intent, context) => {
  const given = respondToAsk(intent, context);
  const { level } = intent.slots;
  if (intent.aspect !== 'answer' || intent.case !== YEARS || typeof level !== 'string' || level === 'senior')
    return given;
  const { text, sources } = yearsOf(level, context);
  if (!text) return given;
  const { blocks, figures, sources: others } = given.reply;
  const all = [...new Set([...sources, ...others])];
  return answer(
    'path.levels',
    'public',
    [
      { kind: 'lead', text: `Years that the guides give for ${LEVEL_NAMES[level]}: ${text}` },
      ...blocks.flatMap((block) => {
        if (block.kind === 'lead') return [{ kind: 'text' as const, text: block.text }];
        return block.kind === 'sources' ? sourcesBlock(context.knowledge, all) : [block];
      }),
    ],
    { figures, sources: all },
  );
};

/** The case of the topic that asks for years. */
const YEARS = 'until-senior';
