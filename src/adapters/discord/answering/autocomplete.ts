import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';
import { LIMITS } from '../limits.ts';
import type { TermKind } from '../parsing/term.ts';
import type { Vocabulary } from '../parsing/vocabulary.ts';
import { plainLabel } from '../rendering/escape.ts';

const KINDS: Readonly<Record<string, readonly TermKind[]>> = {
  level: ['level'],
  country: ['country'],
  compare: ['country', 'level'],
  skill: ['skill'],
  target: ['level', 'date', 'skill'],
  zone: ['zone'],
};

/** Suggestions for the option being typed, best first, never more than Discord shows. */
export const suggestChoices = (
  data: APIApplicationCommandAutocompleteInteraction['data'],
  vocabulary: Vocabulary,
): APIApplicationCommandOptionChoice<string>[] => {
  const options = data.options.flatMap((option) => ('options' in option ? (option.options ?? []) : [option]));
  const focused = options.find((option) => 'focused' in option && option.focused);
  const kinds = focused && Object.hasOwn(KINDS, focused.name) ? KINDS[focused.name] : undefined;
  if (!focused || !kinds) return [];
  const typed = 'value' in focused ? String(focused.value) : '';
  return vocabulary
    .suggest(kinds, typed, LIMITS.choices)
    .map(({ name, value }) => ({ name: plainLabel(name, LIMITS.choiceName, value), value }));
};
