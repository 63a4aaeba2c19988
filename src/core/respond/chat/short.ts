import type { Skill } from '../../../knowledge/schema.ts';
import { fitsButton } from '../../action-code.ts';
import { type Intent, toList } from '../../intent.ts';
import type { ListItem } from '../../message.ts';
import { offeredIn } from '../../plain-text.ts';
import { NOTHING_SAID } from '../../said.ts';
import { firstSentence, inCountry, joinWords } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, figuresIn, type Responder } from '../answer.ts';
import { cardButton, skillInShort } from '../skills/card.ts';

/** `one sentence please`, `a line each`: the first sentence of what was answered, of several skills a line on each, and the way to the rest. */
export const inShort = (intent: Intent, context: Context, respond: Responder): Answer => {
  const { case: told, ...plain } = intent;
  const isOfSeveral = toList(intent.slots.skill).length > 1;
  const whole: Intent = { ...plain, aspect: 'answer', ...(told !== undefined && !isOfSeveral && { case: told }) };
  const { reply } = respond(whole, { ...context, said: NOTHING_SAID });
  const said = reply.blocks.flatMap((block) => (block.kind === 'lead' || block.kind === 'text' ? [block.text] : []))[0];
  if (said === undefined) return respond(whole, context);
  const { topic, slots, case: asked } = whole;
  const skills = toList(slots.skill).flatMap((id) => context.graph.skills.get(id) ?? []);
  const [only, other] = skills;
  const place = toList(slots.country);
  const isOfOne = only !== undefined && other === undefined && said.startsWith(only.name);
  const text = isOfOne ? skillInShort(only) : firstSentence(said);
  const again = action(topic, { slots, ...(asked && { ref: asked }) });
  const short = answer(
    topic,
    reply.visibility,
    [
      { kind: 'lead', text },
      ...(other ? [{ kind: 'list' as const, items: skills.map(toLine) }] : []),
      ...(other && place.length ? [{ kind: 'text' as const, text: unknownIn(place) }] : []),
      ...reply.blocks.filter(({ kind }) => kind === 'sources'),
      buttons(
        ...(fitsButton(again) ? [button('The whole of it', again, 'primary')] : []),
        ...(other ? skills.map(cardButton) : []),
      ),
    ],
    { figures: figuresIn(text, reply.figures), sources: reply.sources },
  );
  return { ...short, turn: { intent: whole, offered: offeredIn(short.reply) } };
};

const unknownIn = (countries: readonly string[]): string =>
  `I hold no figures on them for ${joinWords(countries.map(inCountry))} alone.`;

const toLine = ({ name, why }: Skill): ListItem => ({ title: name, text: firstSentence(why) });
