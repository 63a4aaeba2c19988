import type { SkillStatus } from '../../intent.ts';
import type { ReplyBlock } from '../../message.ts';
import { levelOf } from '../../road/aim.ts';
import { mainLanguage } from '../../road/main-language.ts';
import { type Answer, action, answer, button, type Context, sourcesBlock } from '../answer.ts';
import { marketFigure } from '../market-figure.ts';

/** Somebody at work has a language, and has not said which. */
export const lacksLanguage = ({ graph, profile }: Context): boolean =>
  mainLanguage(graph, profile) === undefined &&
  ((levelOf(profile.settings) ?? 'entry') !== 'entry' || (profile.settings.years ?? 0) >= 1);

/** Which language somebody at work works in is all there is to ask. */
export const askLanguage = ({ graph }: Context): Answer => asking(graph, WHICH_LANGUAGE);

/** Why it is asked. */
export const whyLanguage = ({ graph }: Context): Answer => asking(graph, WHY_LANGUAGE);

const asking = (graph: Context['graph'], text: string): Answer =>
  answer('next', 'private', [{ kind: 'lead', text }, languageChoice(graph, 'learned')]);

const WHICH_LANGUAGE = 'Which language do you work in? Your next step depends on it.';
const WHY_LANGUAGE =
  'Because frameworks and tools go with a language: after Java comes Spring, after Python Django. If you would rather not say, tell me so, and I go by what all of them share. Which do you work in?';

const languageChoice = (graph: Context['graph'], status: SkillStatus): ReplyBlock => ({
  kind: 'choice',
  label: 'My language',
  options: graph.languages
    .flatMap((id) => graph.skills.get(id) ?? [])
    .map(({ id, name }) => button(name, action('progress.set', { slots: { skill: id, status } }))),
});

/** The first language of somebody who has none. */
export const chooseLanguage = ({ graph, knowledge }: Context): Answer => {
  const languages = graph.languages.flatMap((id) => graph.skills.get(id) ?? []);
  const figures = languages.flatMap(marketFigure);
  return answer(
    'next',
    'private',
    [
      {
        kind: 'lead',
        text: 'Pick one language and stay with it until you have built something: any of these leads to a back-end job. With no preference, take Python.',
      },
      {
        kind: 'list',
        items: languages.map((skill) => ({
          title: skill.name,
          text: [
            skill.why,
            skill.market ? `${Math.round(skill.market.share * 100)}% of back-end developers asked use it.` : '',
          ]
            .filter(Boolean)
            .join(' '),
        })),
      },
      ...sourcesBlock(knowledge, ['rung', ...figures.map((figure) => figure.source)]),
      languageChoice(graph, 'learning'),
    ],
    { figures, sources: ['rung', ...figures.map((figure) => figure.source)] },
  );
};
