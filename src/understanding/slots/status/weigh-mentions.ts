import type { SkillStatus } from '../../../core/intent.ts';
import type { Hit } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { SkillName } from '../skills.ts';
import { isOfOthers } from '../whose.ts';
import { readFiledBehind, readVerdictBehind } from './filed.ts';
import { likeliestTold } from './said.ts';
import { toFeatures } from './status-features.ts';
import { isEcho, toMentions } from './status-mentions.ts';
import { createWeigh, type StatusModel } from './status-model.ts';

/** What all mentions of each skill come to, by its id. */
export type Weighed = {
  /** The chances of each of `SAID`; none for the skills of others. */
  readonly chances: ReadonlyMap<string, Float64Array>;
  /** What it was filed as right behind its name: `docker: done`. */
  readonly filed: ReadonlyMap<string, SkillStatus>;
};

export type WeighMentions = (tokens: readonly Token[], skills: readonly Hit<SkillName>[]) => Weighed;

/** Weighs mention by mention, each beside what the one before came to. */
export const createWeighMentions = (model: StatusModel): WeighMentions => {
  const weigh = createWeigh(model);
  return (tokens, skills) => {
    const message = toMentions(tokens, skills);
    const chances = new Map<string, Float64Array>();
    const filed = new Map<string, SkillStatus>();
    let skill = 0;
    let before: number | undefined;
    let last: Float64Array | undefined;
    for (const [at, mention] of message.list.entries()) {
      const own: Float64Array =
        last !== undefined && isEcho(message, mention) ? last : weigh(toFeatures(message, at, before));
      last = own;
      before = likeliestTold(own);
      const put = readFiledBehind(tokens, mention.to) ?? readVerdictBehind(tokens, mention.to);
      for (const { value } of skills.slice(skill, skill + mention.count)) {
        if (!isOfOthers(tokens, mention.from, skills)) chances.set(value.id, multiply(chances.get(value.id), own));
        if (put !== undefined) filed.set(value.id, put);
      }
      skill += mention.count;
    }
    return { chances, filed };
  };
};

/** Keeps one surprising mention from settling it alone. */
const FLOOR = 1e-9;

const multiply = (one: Float64Array | undefined, two: Float64Array): Float64Array =>
  one === undefined ? two : two.map((chance, k) => Math.max(chance * (one[k] ?? 1), FLOOR));
