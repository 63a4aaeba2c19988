/** Forms that no rule of endings leads back to their base. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `built build, taught teach, got get, gotten get, kept keep, led lead, ran run, made make, wrote write, written write,
  found find, gave give, given give, took take, taken take, went go, gone go, grew grow, grown grow, knew know,
  known know, meant mean, paid pay, said say, saw see, seen see, sent send, shown show, spent spend, spoke speak,
  spoken speak, stood stand, thought think, told tell, understood understand, chose choose, chosen choose, held hold,
  brought bring, bought buy, broke break, broken break, came come, drew draw, drawn draw, driven drive, drove drive,
  fell fall, fallen fall, felt feel, hid hide, hidden hide, laid lay, left leave, lost lose, met meet, rose rise,
  risen rise, sold sell, sought seek, shook shake, won win, wound wind, lay lie, learnt learn, dealt deal,
  people person, men man, women woman, children child, is be, are be, analyses analysis, criteria criterion, begun begin,
  began begin, beaten beat, became become, undertook undertake, undertaken undertake, oversaw oversee, overseen oversee,
  behaviors behaviour, behavior behaviour, organization organisation, organizations organisation, specialize specialise,
  program programme, programs programme, license licence, favorite favourite, resume résumé, utilize utilise,
  practised practise, practice practise, practices practise, practicing practise, cv résumé`
    .split(/,\s+/)
    .map((pair) => {
      const [form = '', base = ''] = pair.trim().split(' ');
      return [form, base] as const;
    }),
);

/** Fixed phrases, and the one word that each is compared as. */
export const PHRASES: ReadonlyMap<string, string> = new Map(
  `back end = backend; front end = frontend; full stack = fullstack; real time = realtime; full time = fulltime;
  part time = parttime; up to = up_to; at least = at_least; at most = at_most; no more than = at_most;
  no less than = at_least; no fewer than = at_least; not more than = at_most; more than = more_than;
  less than = less_than; fewer than = less_than; no longer = no_longer; not any longer = no_longer; as soon as = once;
  such as = such_as; for example = such_as; for instance = such_as; rather than = instead_of; instead of = instead_of;
  in place of = instead_of; a lot of = much; lots of = much; plenty of = much; a great deal of = much;
  plenty = much; a lot = much; a great deal = much; in order to = to; so as to = to; as well as = and; as well = also;
  in addition = also; in addition to = and; together with = with; along with = with; along the way = meanwhile;
  now and then = sometimes; from time to time = sometimes; at times = sometimes; as a rule = usually;
  for the most part = mostly; in most cases = mostly; most of the time = mostly; tend to = tends; tends to = tends;
  able to = able; capable of = able; has to = must; have to = must; had to = must; needs to = must; need to = must;
  ought to = should; is supposed to = should; are supposed to = should; look after = maintain; looks after = maintain;
  looked after = maintain; looking after = maintain; find out = discover; finds out = discover; found out = discover;
  finding out = discover; carry on = continue; carries on = continue; go on = continue; goes on = continue;
  keep on = continue; goes up = rise; go up = rise; set up = establish; bring up = raise; brings up = raise;
  carry out = perform; carries out = perform; make sure = ensure; makes sure = ensure; turn into = become;
  turns into = become; turned into = become; depends on = depend; depend on = depend; by far = by_far;
  a bit = slightly; a few = several; a handful of = several; a number of = several;
  free of charge = free; at no cost = free; by heart = memorised; from memory = memorised; straight away = at_once;
  right away = at_once; at once = at_once; immediately = at_once; day to day = everyday; daily = everyday;
  every day = everyday; each day = everyday; in spite of = despite; up to date = current; at the same time = simultaneously;
  once more = again; even though = although; even if = although; as long as = if; provided that = if;
  in case = if; so that = to; because of = because; due to = because; owing to = because; as a result = therefore;
  no one = nobody; not anybody = nobody; not anyone = nobody; not anything = nothing; any one = any; each one = each;
  every one = every; each of = each; all of = all; every one of = all; job ad = advert; job ads = adverts; job advert = advert; job adverts = adverts;
  well known = well_known; talk about = discuss; speak about = discuss; speaks about = discuss; speaking about = discuss; looked for = seek;
  that is to say = namely; talks about = discuss; talking about = discuss; both of = both; most of = most; some of = some; kind of = kind;
  sort of = kind; think of = consider; look for = seek; looks for = seek; looking for = seek; search for = seek;
  point out = mention; speed up = accelerate; speeds up = accelerate; speeding up = accelerate;
  sped up = accelerate; good at = skilled; in advance = beforehand; ahead of = before; prior to = before;
  according to = by; in front of = before; next to = beside; stand in for = replace; stands in for = replace;
  get rid of = remove; take part in = join; put together = assemble; figure out = discover; work out = discover;
  works out = discover; show up = appear; stand out = excel; stands out = excel; out loud = aloud;
  ask for = request; asks for = request; asked for = request; asking for = request; aim at = target; aim for = target;
  open source = opensource; status code = statuscode; status codes = statuscode; as against = whereas; in turn = then;
  again and again = repeatedly; over and over = repeatedly; a while = while_time; at any age = whatever_age;
  pull request = pullrequest; pull requests = pullrequest; code base = codebase; code bases = codebase;
  web site = website; web sites = website; pick up = acquire; picks up = acquire; go back = return;
  bring in = introduce; live up to = match; lean on = rely; leans on = rely; rely on = rely; relies on = rely;
  keep up = maintain; put off = postpone; take on = undertake; takes on = undertake; over time = gradually;
  little by little = gradually; step by step = gradually; bit by bit = gradually; in general = generally;
  in particular = particularly; in short = briefly; above all = chiefly; at first = initially; to begin with = initially;
  to start with = initially; in the beginning = initially; in the end = eventually; at last = finally;
  sooner or later = eventually; at all = at_all; on your own = alone; by yourself = alone; on one's own = alone;
  per cent = percent; in fact = indeed; of course = indeed; et cetera = etc; in public = publicly; by hand = manually;
  in small pieces = in_pieces; piece by piece = in_pieces; comes first = precede; come first = precede;
  side by side = together; ready to = willing; willing to = willing`
    .split(';')
    .map((pair) => {
      const [phrase = '', word = ''] = pair.split('=').map((part) => part.trim());
      return [phrase, word] as const;
    }),
);

/** Words that carry no fact of their own: they may come and go. */
export const FREE: ReadonlySet<string> = new Set(
  `a an the this that these those it its itself they them their theirs themselves he him his she her hers
  you your yours yourself yourselves oneself of to in on at for with by from as into onto through during per
  via upon toward towards across along over out off up and but while whereas whilst although though
  however yet also too moreover furthermore additionally likewise similarly meanwhile there here who whom whose
  which that indeed be am is are was were been being do does did doing done have has had having
  would shall own simply etc particular particularly namely regarding concerning ofit`.split(/\s+/),
);

/** Words that say why: adding one would make two facts into a reason. */
export const CAUSES: ReadonlySet<string> = new Set('because since so therefore thus hence consequently'.split(' '));

/** Words with which a clause begins that may stand before or after its main clause. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  `if when once because so until before after while as since although though to for in on at with by from where unless
  whenever without instead_of such_as through during within about even wherever despite`.split(/\s+/),
);

/** Adverbs that may stand one word further on and say the same. */
export const FREQUENCIES: ReadonlySet<string> = new Set(
  `usually typically generally normally often frequently mostly mainly largely sometimes occasionally commonly
  regularly probably`.split(/\s+/),
);

/** Adverbs that may move from one end of a clause to the other. */
export const EDGES: ReadonlySet<string> = new Set(
  `${[...FREQUENCIES].join(' ')} first initially early again now today later eventually slowly gradually carefully
  quickly nowadays currently perhaps possibly steadily everyday at_once afterwards beforehand then`.split(/\s+/),
);
