/** Wordings of a masked text that say the same, by kind. */
export const rewordingsOf = (text: string): readonly Rewording[] =>
  Object.entries(KINDS).flatMap(([kind, make]) =>
    [...new Set(make(text))].filter((wording) => wording !== text).map((wording) => ({ kind, wording })),
  );

export type Rewording = { readonly kind: string; readonly wording: string };

type Make = (text: string) => readonly string[];

const sentencesOf = (text: string) => text.split(/(?<=[.!?]) /);
const lower = (text: string) =>
  /^(?:I\b|\{|[A-Z]{2})/.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
const upper = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

const reorder: Make = (text) => {
  const sentences = sentencesOf(text);
  return sentences.length < 2
    ? []
    : [sentences.toReversed().join(' '), [...sentences.slice(1), ...sentences.slice(0, 1)].join(' ')];
};

const split: Make = (text) => [
  text.replace(/; (\S)/, (_all, next: string) => `. ${next.toUpperCase()}`),
  text.replaceAll(/; (\S)/g, (_all, next: string) => `. ${next.toUpperCase()}`),
  text.replace(/, but (\S)/, (_all, next: string) => `. But ${next}`),
  text.replace(/, so (\S)/, (_all, next: string) => `. So ${next}`),
  text.replace(/, and (it|they|you|we|that|most|every) /, (_all, who: string) => `. ${upper(who)} `),
  text.replace(/: (\S)/, (_all, next: string) => ` – ${next}`),
];

const join: Make = (text) => {
  const sentences = sentencesOf(text);
  return sentences.slice(1).flatMap((second, at) => {
    const [before, after] = [sentences.slice(0, at), sentences.slice(at + 2)];
    const first = (sentences[at] ?? '').replace(/\.$/, '');
    return [
      `${first}; ${lower(second)}`,
      `${first}, and ${lower(second)}`,
      `${first}, while ${lower(second)}`,
      `${first} – ${lower(second)}`,
    ].map((one) => [...before, one, ...after].join(' '));
  });
};

/** Pairs in both numbers and tenses, each way round. */
const PAIRS =
  `use=employ;uses=employs;used=employed;build=create;builds=creates;building=creating;built=created;show=demonstrate;shows=demonstrates;
begin=start;start=begin;needs=requires;need=require;often=frequently;usually=typically;usually=generally;mostly=mainly;nearly=almost;about=roughly;big=large;large=big;
small=little;help=assist;helps=assists;get=obtain;choose=pick;pick=choose;pick=select;decide=determine;learn=study;learning=studying;hard=difficult;easy=simple;
fix=repair;fixing=repairing;keep=retain;keeps=retains;job=position;jobs=positions;company=firm;companies=firms;employer=company;employers=companies;pay=salary;
developers=programmers;developer=programmer;engineer=developer;people=persons;everybody=everyone;nobody=no one;somebody=someone;anybody=anyone;whole=entire;
real=actual;real=genuine;right=correct;quick=fast;quickly=fast;test=check;tests=checks;change=alter;changes=modifications;say=state;says=states;tell=inform;tells=informs;
ask=request;asks=requests;give=provide;gives=provides;make=create;makes=creates;find=discover;finish=complete;finished=completed;
main=primary;important=significant;good=solid;different=various;several=various;many=numerous;enough=sufficient;then=next;also=additionally;
because=since;before=prior to;until=till;while=whereas;if=provided;when=whenever;once=as soon as;such as=like;for example=for instance;
explain=clarify;explanation=account;mistakes=errors;errors=mistakes;problem=issue;problems=issues;idea=concept;ideas=concepts;part=portion;piece=part;
work=labour;works=functions;run=operate;runs=operates;look after=maintain;looks after=maintains;write=compose;read=study;watch=observe;
prove=demonstrate;proof=evidence;evidence=proof;costs=expenses;cost=price;cheap=inexpensive;free=free of charge;year=year;slowly=gradually;
mind=consider;compare=contrast;safe=secure;secure=safe;public=open;current=present;present=current;old=aged;new=fresh;common=widespread;
standard=usual;usual=normal;rules=principles;rule=principle;method=approach;way=manner;ways=methods;place=location;group=set;level=stage;
step=stage;steps=stages;answer=reply;answers=replies;question=query;questions=queries;request=ask;list=list;story=account;stories=accounts;
advert=job ad;adverts=ads;interview=interview;resume=CV;colleague=coworker;colleagues=coworkers;team=group;teams=groups;beginner=newcomer;beginners=newcomers;
expect=anticipate;expects=anticipates;trust=believe;offer=provide;offers=provides;sell=sell;sells=sells;buy=purchase;earn=make;grow=increase;grows=increases;
raise=increase;reduce=lower;cut=reduce;add=include;remove=delete;move=shift;moving=shifting;return=go back;follow=track;try=attempt;attempt=try;
store=keep;keep=store;hold=contain;holds=contains;contain=hold;cover=include;covers=includes;vary=differ;differ=vary;matter=count;matters=counts;
depends on=relies on;fits=suits;fit=suit;suits=fits;belongs=belongs;prefer=favour;like=enjoy;want=wish;wants=wishes;know=understand;knows=understands;
understand=grasp;see=notice;speak=talk;talk=speak;name=mention;call=name;calls=names;means=signifies;hire=recruit;hires=recruits;hiring=recruiting;
apply=use;applies=uses;solve=resolve;solves=resolves;break=fail;fail=break;deploy=release;deployed=released;release=ship;ship=release;improve=enhance;
speed up=accelerate;carefully=attentively;exactly=precisely;clearly=plainly;well=properly;later=afterwards;again=once more;together=jointly;
alone=on your own;only=just;just=only;still=still;always=always;sometimes=occasionally;rarely=seldom;both=both;all=every one of;every=each;each=every;some=certain;
most=most;less=less;fewer=fewer;steady=constant;steadily=consistently;vague=unclear;clear=plain;deep=profound;broad=wide;short=brief;long=lengthy;
kind=friendly;calm=composed;tired=weary;proud=proud;famous=well known;strong=robust;stronger=more robust;useful=helpful;helpful=useful;worth=worth;valuable=useful`
    .split(';')
    .map((pair) => pair.trim().split('=') as [string, string])
    .filter(([from, to]) => from !== to);

/** Words that change their meaning or grammar with what follows, where a bare replacement would not be English. */
const UNFIT =
  /\b(?:at once|talk about|in place|real time|a while|now and then|all or|above all|together with|put together|as well|so well|well enough|well as|if needed|first job|first language|first post|only to|not only|look like|like to|would like|like with like|too early|work with|all of|any work)\b/i;

const swapIn = (text: string, [from, to]: readonly [string, string]): string | undefined => {
  const pattern = new RegExp(`(?<![\\w{-])${from}(?![\\w}-])`);
  return pattern.test(text) ? text.replace(pattern, to) : undefined;
};

const synonyms: Make = (text) => (UNFIT.test(text) ? [] : PAIRS.flatMap((pair) => swapIn(text, pair) ?? []));

const manySynonyms: Make = (text) => {
  if (UNFIT.test(text)) return [];
  const pairs = PAIRS.filter(([from, to]) => !to.includes(' ') && from !== 'work');
  const made = pairs
    .filter((_pair, at) => at % 3 === text.length % 3)
    .reduce((done, pair) => swapIn(done, pair) ?? done, text);
  return [made];
};

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bdo not\b/g, "don't"],
  [/\bdoes not\b/g, "doesn't"],
  [/\bis not\b/g, "isn't"],
  [/\bare not\b/g, "aren't"],
  [/\bcannot\b/g, "can't"],
  [/\bit is\b/g, "it's"],
  [/\bIt is\b/g, "It's"],
  [/\byou are\b/g, 'you’re'],
  [/\bthey are\b/g, "they're"],
  [/\bthat is\b/g, "that's"],
  [/\bwill not\b/g, "won't"],
  [/\bcan not\b/g, 'cannot'],
  [/\byou would\b/g, "you'd"],
  [/\bwhat is\b/g, "what's"],
  [/\byou have\b/g, "you've"],
];

const contract: Make = (text) => CONTRACTIONS.map(([pattern, short]) => text.replace(pattern, short));

const LEADS = 'once|when|if|because|until|before|after|while|since|although|whenever';

/** "Do this once that is done." and "Once that is done, do this." */
const front: Make = (text) => {
  const sentences = sentencesOf(text);
  return sentences.flatMap((sentence, at) => {
    const put = (one: string) => sentences.with(at, one).join(' ');
    const back = sentence.match(
      new RegExp(`^([^,;:]{12,}),? (${LEADS}) ((?:it|you|they|the|a|somebody|people|that|this|we) [^,;:]+)\\.$`),
    );
    const ahead = sentence.match(new RegExp(`^(${LEADS}) ([^,;:]+), ([^,;:]+)\\.$`, 'i'));
    return [
      ...(back ? [put(`${upper(back[2] ?? '')} ${back[3]}, ${lower(back[1] ?? '')}.`)] : []),
      ...(ahead ? [put(`${upper(ahead[3] ?? '')} ${(ahead[1] ?? '').toLowerCase()} ${ahead[2]}.`)] : []),
    ];
  });
};

/** Pieces of the knowledge folder, active and passive. */
const VOICES: readonly (readonly [string, string])[] = [
  ['every team expects it', 'it is expected by every team'],
  ['A bootcamp sells structure, company and deadlines', 'Structure, company and deadlines are sold by a bootcamp'],
  ['what most teams use', 'what is used by most teams'],
  ['a handful of commands covers nearly every day', 'nearly every day is covered by a handful of commands'],
  ['most paid back-end developers hold a degree', 'a degree is held by most paid back-end developers'],
  ['both filters and tired people look for them', 'they are looked for by both filters and tired people'],
  ['Every team uses version control', 'Version control is used by every team'],
  ['Banks, telecoms and governments still run it', 'It is still run by banks, telecoms and governments'],
  [
    'Targeted applications and networking open the first door',
    'The first door is opened by targeted applications and networking',
  ],
  [
    'Choosing list, map, set, heap or tree decides speed and memory',
    'Speed and memory are decided by choosing list, map, set, heap or tree',
  ],
  [
    'Connections, ports, latency and timeouts explain most production surprises',
    'Most production surprises are explained by connections, ports, latency and timeouts',
  ],
  ['Static types catch whole classes of mistakes', 'Whole classes of mistakes are caught by static types'],
  ['Write tests as part of the work', 'Tests are written as part of the work'],
  ['check permissions on every request', 'permissions are checked on every request'],
  ['hash passwords with a library', 'passwords are hashed with a library'],
  ['the duties tell you more', 'you are told more by the duties'],
  ['They build and run the server side', 'The server side is built and run by them'],
  ['where somebody else depended on your code', 'where your code was depended on by somebody else'],
];

const passive: Make = (text) => [
  ...VOICES.flatMap(([active, turned]) => (text.includes(active) ? [text.replace(active, turned)] : [])),
  ...toPassive(text),
];

const PARTICIPLES: Readonly<Record<string, string>> = Object.fromEntries(
  `use=used,uses=used,need=needed,needs=needed,give=given,gives=given,keep=kept,keeps=kept,build=built,builds=built,hire=hired,hires=hired,run=run,runs=run,
  ask=asked,expect=expected,expects=expected,show=shown,shows=shown,teach=taught,teaches=taught,decide=decided,decides=decided,explain=explained,explains=explained,
  cover=covered,covers=covered,store=stored,stores=stored,beat=beaten,beats=beaten,catch=caught,catches=caught,want=wanted,wants=wanted,read=read,reads=read,
  write=written,writes=written,test=tested,tests=tested,change=changed,changes=changed,publish=published,publishes=published,make=made,makes=made,
  mention=mentioned,mentions=mentioned,name=named,names=named,call=called,calls=called,raise=raised,raises=raised,count=counted,counts=counted,
  value=valued,values=valued,reward=rewarded,rewards=rewarded,prefer=preferred,prefers=preferred,measure=measured,measures=measured,judge=judged,reported=reported`
    .split(',')
    .map((pair) => pair.trim().split('=') as [string, string]),
);

/** "Teams use the standard library." as "The standard library is used by teams.": whole short sentences only. */
const toPassive = (text: string): readonly string[] => {
  const sentences = sentencesOf(text);
  return sentences.flatMap((sentence, at) => {
    const found = sentence.match(
      new RegExp(
        `^((?:(?:Most|Many|Some|Every|All|Few|The|A|An|Good|Large|Small) )?[A-Z{]?[\\w{}-]+(?: [\\w{}-]+)?) (${Object.keys(PARTICIPLES).join('|')}) ((?!to |up |out |on |that |how |what |with |in |for |at |from |as |you |it |them |into |and |by |like |you )[^,;:.]+)\\.$`,
      ),
    );
    if (
      !found?.[1] ||
      !found[2] ||
      !found[3] ||
      /\b(?:and|that|who|which|when|if|to|because|before|after|until|is|are|than)\b/.test(`${found[1]} ${found[3]}`)
    )
      return [];
    const be = /s$/.test(found[3].split(' ').at(-1) ?? '') ? 'are' : 'is';
    return [sentences.with(at, `${upper(found[3])} ${be} ${PARTICIPLES[found[2]]} by ${lower(found[1])}.`).join(' ')];
  });
};

const combine =
  (...all: readonly Make[]): Make =>
  (text) =>
    all.reduce<readonly string[]>(
      (texts, make) =>
        texts.flatMap((one) =>
          make(one)
            .slice(0, 1)
            .concat(make(one).length ? [] : one),
        ),
      [text],
    );

const KINDS: Readonly<Record<string, Make>> = {
  reordered: reorder,
  split,
  joined: join,
  synonyms,
  'many synonyms': manySynonyms,
  contractions: contract,
  fronted: front,
  passive,
  'split and reordered': combine(split, reorder),
  'synonym and reordered': combine(synonyms, reorder),
  'joined and contracted': combine(join, contract),
};
