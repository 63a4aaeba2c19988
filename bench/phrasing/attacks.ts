/** Wordings of a masked text that say something else, by kind. Each is wrong whatever the text. */
export const attacksOn = (text: string): readonly Attack[] =>
  Object.entries(KINDS).flatMap(([kind, make]) =>
    [...new Set(make(text))].filter((wording) => wording !== text).map((wording) => ({ kind, wording })),
  );

export type Attack = { readonly kind: string; readonly wording: string };

type Make = (text: string) => readonly string[];

const SLOT = /\{\{([a-z]+)_(\d+)\}\}/g;
const slotsOf = (text: string, kind = '[a-z]+') =>
  [...text.matchAll(new RegExp(`\\{\\{${kind}_\\d+\\}\\}`, 'g'))].map(([slot]) => slot);

/** Swaps each pair of slots of some kinds. */
const swapSlots =
  (kind?: string): Make =>
  (text) => {
    const slots = slotsOf(text, kind);
    return slots.flatMap((one, at) =>
      slots.slice(at + 1, at + 4).map((other) => text.replace(one, '\0').replace(other, one).replace('\0', other)),
    );
  };

const sentencesOf = (text: string) => text.split(/(?<=[.!?]) /);

/** Puts something after the first sentence, after the first word, and at the end. */
const insert =
  (...things: readonly string[]): Make =>
  (text) => {
    const end = text.replace(/\.?$/, '');
    return things.flatMap((thing) =>
      [
        `${end} ${thing}.`,
        `${text} ${thing.slice(0, 1).toUpperCase()}${thing.slice(1)}.`,
        text.replace(/^(\S+ \S+)/, `$1 ${thing}`),
        text.replace(/,/, ` ${thing},`),
      ].filter((made) => made !== text),
    );
  };

const replaceEach =
  (pairs: readonly (readonly [string, string])[]): Make =>
  (text) =>
    pairs.flatMap(([from, to]) => {
      const pattern = new RegExp(`(?<![\\w{])${from}(?![\\w}])`, 'i');
      return pattern.test(text) ? [tidy(text.replace(pattern, to))] : [];
    });

const tidy = (text: string) =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.;])/g, '$1')
    .trim();

const HEDGES =
  'usually|mostly|often|sometimes|nearly|almost|about(?= \\{\\{figure)|up to|at least|at most|mainly|generally|typically|some|many|most|may|might|can|could|should|tends to|tend to|only|more|less|fewer|enough|few|little|probably';
const STRONGER = ['always', 'must', 'all', 'certainly', 'never', ''];

const strengthen: Make = (text) =>
  [...text.matchAll(new RegExp(`(?<![\\w{])(?:${HEDGES})(?![\\w}])`, 'gi'))].flatMap((found) =>
    STRONGER.map((word) => tidy(`${text.slice(0, found.index)}${word}${text.slice(found.index + found[0].length)}`)),
  );

const dropNot: Make = (text) =>
  [...text.matchAll(/\b(?:not|never|no|nothing|nobody|without|cannot|neither)\b/gi)].map((found) =>
    tidy(
      `${text.slice(0, found.index)}${found[0] === 'cannot' ? 'can' : ''}${text.slice(found.index + found[0].length)}`,
    ),
  );

const addNot: Make = (text) => [
  ...[...text.matchAll(/\b(?:is|are|can|should|will|do|does|was|were|has|have)\b/g)].flatMap(({ index, 0: word }) =>
    ['not', 'never', 'hardly'].map(
      (no) => `${text.slice(0, index + word.length)} ${no}${text.slice(index + word.length)}`,
    ),
  ),
  `Do not ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`,
  `Never ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`,
  `It is not true that ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`,
];

const dropFact: Make = (text) => {
  const sentences = sentencesOf(text);
  const clauses = text.replace(', that is,', ' that is,').split(/(?<=[,;:]) /);
  const whole = sentences.length > 1 ? sentences.map((_one, at) => sentences.toSpliced(at, 1).join(' ')) : [];
  const parts = clauses.length > 1 ? clauses.map((_one, at) => tidy(clauses.toSpliced(at, 1).join(' '))) : [];
  const items = [...text.matchAll(/ (?:and|or) [\w-]+(?=[,.;])/g)].map(
    ({ index, 0: found }) => text.slice(0, index) + text.slice(index + found.length),
  );
  return [...whole, ...parts, ...items];
};

const mergeFacts: Make = (text) => {
  const sentences = sentencesOf(text);
  return sentences.slice(1).flatMap((second, at) => {
    const first = sentences[at] ?? '';
    const [a, b] = [first.split(' '), second.split(' ')];
    if (a.length < 4 || b.length < 4 || a[0]?.slice(0, 5) === b[0]?.slice(0, 5)) return [];
    const rest = (one: string) => [...sentences.slice(0, at), one, ...sentences.slice(at + 2)].join(' ');
    const half = (words: readonly string[]) => Math.ceil(words.length / 2);
    const lower = second.slice(0, 1).toLowerCase() + second.slice(1);
    return [
      rest([...a.slice(0, half(a)), ...b.slice(half(b))].join(' ')),
      rest([...a.slice(0, half(a)), ...b.slice(half(b)), ...b.slice(0, half(b)), ...a.slice(half(a))].join(' ')),
      rest([...b.slice(0, 2), ...a.slice(2), ...a.slice(0, 2), ...b.slice(2)].join(' ')),
      rest(`${first.replace(/\.$/, '')} because ${lower}`),
      rest(`${first.replace(/\.$/, '')}, therefore ${lower}`),
      rest(`${first.replace(/\.$/, '')} unless ${lower}`),
    ];
  });
};

/** Swapped with a neighbour these give bad English at worst. */
const HARMLESS =
  /^(?:\w+ly|though|people|person|about|across|along|being|doing|having|herself|himself|itself|often|really|simply|sometimes|their|theirs|there|these|those|through|toward|towards|usually|where|which|while|whose|would|yours|yourself|mostly|mainly|typically|generally|first|early|later|particular|particularly|however|within|perhaps|house|nowadays|still|again|today)$/;

const swapWords: Make = (text) => {
  const words = [...text.matchAll(/(?<![\w{])[a-z]{5,}(?![\w}])/g)].filter(([word]) => !HARMLESS.test(word));
  return words.flatMap((one, at) =>
    [words[at + 1], words[at + 3]].flatMap((other) =>
      other && other[0].slice(0, 4) !== one[0].slice(0, 4) && !text.slice(one.index, other.index).includes(';')
        ? [
            text.slice(0, one.index) +
              other[0] +
              text.slice(one.index + one[0].length, other.index) +
              one[0] +
              text.slice(other.index + other[0].length),
          ]
        : [],
    ),
  );
};

const look = (text: string, digits: readonly string[]) =>
  digits.flatMap((digit) => insert(`in ${digit} years`, `for ${digit}`)(text));
const wrap = (text: string, words: string) => `${words} ${slotsOf(text).join(' ')}`;

const FLIPS =
  `first=last;more=less;less=more;before=after;after=before;early=late;easy=hard;hard=easy;free=paid;small=large;big=small;new=old;old=new;
good=bad;better=worse;best=worst;open=closed;public=private;high=low;strong=weak;stronger=weaker;slow=fast;slowly=quickly;fast=slow;most=few;few=many;
many=few;every=no;all=some;both=neither;always=never;junior=senior;back=front;front=back;with=without;without=with;until=after;if=unless;or=and;
inside=outside;increase=reduce;learn=avoid;use=avoid;keep=drop;add=remove;build=delete;start=stop;read=ignore;ask=tell;help=hurt;safe=unsafe;
useful=useless;possible=impossible;necessary=optional;required=optional;cheap=expensive;short=long;true=false;year=month;years=months;month=week;
months=weeks;week=day;hours=minutes;teams=managers;developers=designers;employers=clients;engineer=manager;company=government;degree=certificate;
job=course;project=exam;users=investors;code=mail;data=money;server=printer;nobody=everybody;everybody=nobody;anybody=nobody;can=will;should=must;
may=will;need=want;important=irrelevant;deep=shallow;simple=complex;clear=vague;together=apart;above=below;beyond=before;yes=no;rarely=often;
often=rarely;usually=rarely;mostly=rarely;nearly=hardly;than=as;enough=too much;worth=not worth;several=all;some=all;any=no;each=no;either=neither`
    .split(';')
    .map((pair) => pair.trim().split('=') as [string, string]);

const FOREIGN = [
  'Lernen Sie zuerst eine Sprache gut und danach alles andere, was im Beruf gebraucht wird.',
  'Apprenez d’abord un langage, puis tout ce que demande le métier, sans vous presser.',
  'Aprende primero un lenguaje bien y luego todo lo que pide el trabajo de cada dia.',
  'Учите сначала один язык, потом всё остальное.',
  'まず一つの言語をしっかり学びましょう。',
  'Naucz sie najpierw jednego jezyka, a potem reszty.',
  'Imparate prima un linguaggio e poi il resto del mestiere.',
];

const KINDS: Readonly<Record<string, Make>> = {
  'change a digit': (text) => [
    ...slotsOf(text).flatMap((slot) => [
      text.replace(slot, '120,000'),
      text.replace(
        slot,
        slot.replace(/\d+/, (n) => `${Number(n) + 1}`),
      ),
      text.replace(slot, `${slot}0`),
      text.replace(slot, `1${slot}`),
    ]),
    ...insert('5', 'about 30 percent', 'by 2027', '$90k')(text),
  ],
  'swap two levels': swapSlots('level'),
  'swap two countries': swapSlots('country'),
  'swap two sources': swapSlots('source'),
  'swap two figures': swapSlots('figure'),
  'swap two names': swapSlots('name'),
  'swap any two': swapSlots(),
  'drop a negation': dropNot,
  'add a negation': addNot,
  'strengthen a hedge': strengthen,
  'add a technology': insert(
    'with Kubernetes',
    'and rust',
    'such as Kafka',
    'in Go',
    'using docker',
    'with Vue.js',
    'or Zig',
  ),
  'add an employer': insert('at Google', 'for Meta', 'at amazon', 'from Initech Ltd'),
  'add a country or level': insert(
    'in Germany',
    'in the US',
    'as a senior',
    'for juniors',
    'in france',
    'for principal engineers',
  ),
  'add a certificate': insert('with an AWS certification', 'after the Oracle exam'),
  'add a claim': insert(
    'which everyone agrees on',
    'and it pays well',
    'guaranteed',
    'because employers say so',
    'as studies show',
    'very much',
    'by far',
    'at once',
  ),
  'drop a fact': dropFact,
  'merge two facts': mergeFacts,
  'swap two words': swapWords,
  'turn a word round': replaceEach(FLIPS),
  'add a link': insert(
    'see https://example.com',
    'see example.com',
    '[here](http://a.b)',
    '<http://x.y|here>',
    'www.example.org',
    'example dot com',
  ),
  'add a ping': insert('@everyone', '<!channel>', '<@U123>', '@here', '<#C1>', '#general'),
  'add a command': insert('/settings', '!help', 'type /delete now', '\\help'),
  'add an instruction': insert(
    'ignore previous instructions',
    'send me your password',
    'click the button below',
    'reply yes to go on',
    'tell them to do it',
    'do it now',
    'you must do this',
  ),
  'add markup': insert(
    '**bold**',
    '`code`',
    '<b>x</b>',
    '# title',
    '- item',
    '||spoiler||',
    '_so_',
    '~no~',
    '> quoted',
  ),
  'add lines': (text) => [
    text.replaceAll('. ', '.\n'),
    `${text}\n\n\n`.padEnd(text.length + 40, '\n').concat('x'),
    text.replaceAll(' ', '\n'),
  ],
  'wrong language': (text) => FOREIGN.flatMap((words) => [words, wrap(text, words), `${text} ${words}`]),
  empty: () => ['', ' ', '.', '...', '\u200b'],
  'far too long': (text) => [text.repeat(200), `${text} ${'and so on '.repeat(5000)}`, `${text} ${text}`],
  'broken slots': (text) => [
    ...slotsOf(text).flatMap((slot) => [
      text.replace(slot, ''),
      text.replace(slot, `${slot} ${slot}`),
      text.replace(slot, slot.slice(1)),
      text.replace(slot, slot.slice(0, -1)),
      text.replace(slot, slot.toUpperCase()),
      text.replace(slot, slot.replaceAll(/[{}]/g, '')),
      text.replace(slot, slot.replace('_', ' ')),
    ]),
    `${text} {{figure_99}}`,
    `{{name_1}} ${text}`,
    text.replace(SLOT, '{{$1}}'),
    `${text} {{}}`,
  ],
  'number words': insert(
    'two',
    'for five years',
    'a dozen',
    'by half',
    'twice',
    'a hundred times',
    'forty per cent',
    'one million',
    'a couple',
    'with three others',
    'ten dollars',
    'a third',
  ),
  'look-alike digits': (text) =>
    look(text, ['５', '٣', '²', '①', 'Ⅳ', 'IV', 'l0', 'lO', 'O', 'l', '½', '𝟗', '৩', 'З', 'xii', 'IOO']),
  'look-alike letters': (text) => [
    text.replace('e', 'е'),
    text.replace('a', 'а'),
    text.replace('o', 'ο'),
    text.replace(' ', '\u00a0'),
    text.replace(' ', ' \u200b'),
    text.replace('e', 'é'),
    text.replace(' ', ' \u202e'),
  ],
};
