import { describe, expect, test } from 'vitest';
import { findFault } from '../../src/phrasing/check.ts';

const PAY =
  '{{level_1}} back-end developers in {{country_1}} reported a median of {{figure_1}} a year ({{source_1}}). The guides go from {{figure_2}} and do not agree.';
const LEARN =
  'Learn {{name_1}} first, on {{name_2}} or {{name_3}}; most teams use it. You can usually add {{name_4}} once a project needs it.';

const FRENCH =
  'Apprenez {{name_1}} avec {{name_2}} ou bien {{name_3}} car presque toutes les entreprises le demandent. Ajoutez {{name_4}} quand un projet le veut.';

const swap = (text: string, one: string, other: string): string =>
  text.replace(one, '\0').replace(other, one).replace('\0', other);

describe('lets through', () => {
  test.each([
    ['the text itself', LEARN, LEARN],
    [
      'sentences in another order',
      PAY,
      'The guides go from {{figure_2}} and do not agree. {{level_1}} back-end developers in {{country_1}} reported a median of {{figure_1}} a year ({{source_1}}).',
    ],
    [
      'a split, contractions and other words for the same',
      LEARN,
      'Study {{name_1}} first, on {{name_2}} or {{name_3}}. Most teams employ it. You can typically add {{name_4}} once a project requires it.',
    ],
    [
      'joined sentences',
      PAY,
      "{{level_1}} back-end developers in {{country_1}} reported a median of {{figure_1}} a year ({{source_1}}), while the guides go from {{figure_2}} and don't agree.",
    ],
    [
      'a clause put first',
      LEARN,
      'Learn {{name_1}} first, on {{name_2}} or {{name_3}}; most teams use it. Once a project needs it, you can usually add {{name_4}}.',
    ],
    [
      'active turned to passive',
      LEARN,
      'Learn {{name_1}} first, on {{name_2}} or {{name_3}}; it is used by most teams. You can usually add {{name_4}} once a project needs it.',
    ],
    [
      'passive turned to active',
      'The page is read by tired people, and the {{name_1}} is checked by a filter.',
      'Tired people read the page, and a filter checks the {{name_1}}.',
    ],
    [
      'an owner the other way round',
      'Learn the framework of your language well.',
      "Learn your language's framework well.",
    ],
  ])('%s', (_name, answer, wording) => {
    expect(findFault(answer, wording)).toBeUndefined();
  });
});

describe('refuses', () => {
  test.each([
    ['nothing', LEARN, '', 'empty'],
    ['50 kB', LEARN, `${LEARN} `.repeat(400), 'too long'],
    ['a slot left out', PAY, PAY.replace(' ({{source_1}})', ''), 'slots'],
    ['a slot twice', PAY, PAY.replace('{{figure_2}}', '{{figure_1}}'), 'slots'],
    ['a broken slot', PAY, PAY.replace('{{level_1}}', '{level_1}'), 'slots'],
    ['levels and figures swapped', PAY, swap(PAY, '{{figure_1}}', '{{figure_2}}'), 'order'],
    ['a source moved to another claim', PAY, swap(PAY, '{{source_1}}', '{{figure_2}}'), 'order'],
    ['technologies swapped', LEARN, swap(LEARN, '{{name_2}}', '{{name_3}}'), 'order'],
    ['a digit', LEARN, LEARN.replace('most teams', '9 teams'), 'digit'],
    ['a full-width digit', LEARN, LEARN.replace('first', '１'), 'digit'],
    ['a number word', LEARN, LEARN.replace('most teams', 'ninety teams'), 'number word'],
    ['letters that look like digits', LEARN, LEARN.replace('teams', 'teams IOO lO'), 'number word'],
    ['a currency', LEARN, LEARN.replace('most teams', 'most € teams'), 'currency'],
    ['a percentage in words', LEARN, LEARN.replace('most teams', 'most per cent teams'), 'number word'],
    ['a link', LEARN, LEARN.replace('most teams', 'most teams (see example.com)'), 'link'],
    ['a ping', LEARN, `${LEARN} @everyone`, 'mention'],
    ['a command', LEARN, `${LEARN} Use /settings.`, 'command'],
    ['markup', LEARN, LEARN.replace('first', '*first*'), 'markup'],
    ['line breaks', LEARN, LEARN.replace('. You', '.\n\nYou'), 'lines'],
    ['letters of another script', LEARN, LEARN.replace('teams', 'tеams'), 'characters'],
    ['a hidden character', LEARN, LEARN.replace('teams', 'te\u200bams'), 'characters'],
    ['an added technology', LEARN, LEARN.replace('most teams', 'most teams on Kafka'), 'name'],
    ['an added technology in lower case', LEARN, LEARN.replace('most teams', 'most rust teams'), 'added'],
    ['an added country that is also a pronoun', LEARN, LEARN.replace('most teams', 'most teams in the US'), 'name'],
    ['an added negation', LEARN, LEARN.replace('teams use', 'teams do not use'), 'negation'],
    ['a dropped negation', PAY, PAY.replace('do not agree', 'agree'), 'negation'],
    ['a moved negation', PAY, PAY.replace('do not agree', 'agree').replace('reported', 'did not report'), 'order'],
    ['a dropped hedge', LEARN, LEARN.replace('usually ', ''), 'hedge'],
    ['a stronger hedge', LEARN, LEARN.replace('can usually', 'must always'), 'hedge'],
    ['a wider claim', LEARN, LEARN.replace('most teams', 'all teams'), 'hedge'],
    ['a choice made a demand', LEARN, LEARN.replace(' or ', ' and '), 'hedge'],
    ['a dropped fact', PAY, PAY.replace(' back-end', ''), 'dropped'],
    ['an added reason', LEARN, LEARN.replace('; most', ' because most'), 'added'],
    ['an instruction', LEARN, LEARN.replace('. You', '. Do it now. You'), 'hedge'],
    ['an instruction of small words', LEARN, LEARN.replace('. You', '. Do it. You'), 'added'],
    ['subject and object swapped', 'Teams judge managers by results.', 'Managers judge teams by results.', 'order'],
    ['a passive with the roles swapped', 'Teams judge managers.', 'Teams are judged by managers.', 'order'],
    ['two facts merged', 'Front end is pages. Back end is data.', 'Front end is data. Back end is pages.', 'order'],
    ['another language', LEARN, FRENCH, 'language'],
  ] as const)('%s', (_name, answer, wording, reason) => {
    expect(findFault(answer, wording)).toBe(reason);
  });
});
