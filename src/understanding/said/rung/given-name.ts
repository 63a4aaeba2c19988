/** `I'm Priya`, `my name is Jean Luc`, `Ola here`: the name alone, as it is written; nothing where more is said. */
export const readGivenName = (text: string): string | undefined =>
  text.length > LONGEST ? undefined : FORMS.map((form) => form.exec(text)?.groups?.name).find(Boolean);

const LONGEST = 60;
/** One name or two, each written as a name is. */
const NAME = String.raw`(?<name>\p{Lu}[\p{L}'\u2019-]{1,20}(?: \p{Lu}[\p{L}'\u2019-]{1,20})?)`;
const HELLO = '(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Hh]ola)[ ,!.]{1,3})?';
const END = '(?:[ ,.!]{1,3}(?:nice|pleased|glad) to meet you)?[ .!]{0,3}$';
/** `This is Rubbish` names nobody: two names are needed. */
const THIS_IS = String.raw`[Tt]his is(?= \p{Lu}[\p{L}'\u2019-]{1,20} \p{Lu})`;
const FORMS: readonly RegExp[] = [
  new RegExp(`^${HELLO}(?:I['’]?m|[Ii] am|im|[Mm]y name is|[Mm]y name['’]s|${THIS_IS}) ${NAME}${END}`, 'u'),
  new RegExp(`^${HELLO}${NAME} here${END}`, 'u'),
];
