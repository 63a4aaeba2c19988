import type { Intent } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { isAskTopic, SIMPLE } from '../../../core/topic.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, isWithin, spread } from '../../tokens/phrases.ts';
import { made } from './made.ts';
import { withoutFiller } from './whole-phrase.ts';

/** `too long, one sentence please`, `tl;dr`, `a line each`: the answer before in short or as a list, and no new subject. */
export const readShorter = ({ tokens, skills, levels, countries }: Found, { intent }: Turn): Intent | undefined => {
  const { topic, slots, case: asked, ref } = intent;
  const named = skills.length + levels.length + countries.length;
  if (!isAskTopic(topic) || tokens.length > LONGEST || named > 0) return undefined;
  const hits = SHORTER.all(tokens);
  const isAll = hits.length > 0 && tokens.every(({ word }, at) => isWithin(hits, at) || AROUND.has(word));
  if (isListed(tokens)) return made(topic, 'more', slots);
  if (!topic.startsWith('salary.') && isLikened(tokens)) return made(topic, 'short', slots);
  const told = [asked, ref].find((each) => each !== undefined && each !== SIMPLE);
  return isAll ? { ...made(topic, 'short', slots), ...(told !== undefined && { case: told }) } : undefined;
};

/** `list it please`, `as bullet points`: its points, which stand behind its first answer. */
const isListed = (tokens: Found['tokens']): boolean =>
  tokens.length <= FEW &&
  LISTING.all(tokens).length > 0 &&
  tokens.every(({ word }, at) => AROUND.has(word) || isWithin(LISTING.all(tokens), at));
const LISTING = createPhrases<true>(
  spread({
    'list it|list them|list those|list that|as a list|a list please|make a list|in a list|bullet points|bullets|as bullets|in bullets|point by point': true,
  }),
);

/** `like a fuse box?`, `so it is a bit like a waiter`: what it is, in short, to hold beside the picture; of pay `like a bonus?` asks for more. */
const isLikened = (tokens: Found['tokens']): boolean => {
  const words = withoutFiller(tokens);
  const at = words.findIndex(({ word }) => word === 'like');
  const isLead = at >= 0 && words.slice(0, at).every(({ word }) => BEFORE_LIKE.has(word));
  return words.length <= FEW && isLead && ARTICLES.has(words[at + 1]?.word ?? '') && words.length > at + 2;
};
const FEW = 8;
const BEFORE_LIKE = wordSet('so it that this they is are a bit kind sort of kinda sorta basically then just');
const ARTICLES = wordSet('a an the');

const LONGEST = 14;

const SHORTER = createPhrases<true>(
  spread({
    'shorter|in short|tldr|tl dr|tl|dr|one sentence|two sentences|single sentence|one liner|one line|single line|a line each|a sentence each|summarise|summarize|summarise it|summarize it|sum it up|sum that up|sum up|summary|short version|in brief|briefly|be brief|keep it short|cut it short|cut it down|boil it down|condense|the gist|nutshell|few words|less words|fewer words|less text|too much text|wall of text|too long to read|too much to read|bottom line|short answer|quick answer|quick version|quick summary': true,
  }),
);

const AROUND = wordSet(
  'can could would you please say tell give put make me us it that this in with for to of a an the and only just each too much way long answer text message again sorry hm ok okay thanks now what is your not i want need lot so or no wow lol',
);
