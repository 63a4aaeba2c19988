import { createPhrases, type Hit, type Phrases, spread } from '../phrases.ts';
import type { Token } from '../tokens.ts';

/** The IANA time zone said: `lisbon time`, `Europe/Lisbon`, `CET`, `utc+2`, `german time`, `timezone is berlin`. */
export const readZone = (tokens: readonly Token[], countries: readonly Hit<string>[]): string | undefined =>
  readOffset(tokens) ?? readNamed(tokens) ?? readPlace(tokens, countries);

/** `utc+2`, `gmt -5`: whole hours, as IANA's Etc zones, whose signs run the other way. */
const readOffset = (tokens: readonly Token[]): string | undefined => {
  for (let at = 0; at + 1 < tokens.length; at++) {
    const word = tokens[at]?.word;
    const gap = tokens[at + 1]?.gap.trim() ?? '';
    if ((word !== 'utc' && word !== 'gmt') || (gap !== '+' && gap !== '-')) continue;
    const hours = Number(tokens[at + 1]?.word);
    if (Number.isInteger(hours) && hours > 0 && hours <= 12) return `Etc/GMT${gap === '+' ? '-' : '+'}${hours}`;
  }
  return undefined;
};

/** Zone ids in full and their short forms in capitals or before `time`. */
const readNamed = (tokens: readonly Token[]): string | undefined => {
  for (let at = 0; at < tokens.length; at++) {
    const hit = SHORT_FORMS.at(tokens, at) ?? zones().full.at(tokens, at);
    if (hit !== undefined && !isOrdinary(tokens, at, hit.to)) return hit.value;
  }
  return undefined;
};

/** `et`, `est`, `ist` and the like are other words too: capitals, a clock before or `time` after tell. */
const isOrdinary = (tokens: readonly Token[], from: number, to: number): boolean => {
  const token = tokens[from];
  if (token === undefined || to - from > 1 || !DOUBTFUL.has(token.word)) return false;
  const before = tokens[from - 1]?.word ?? '';
  return !(
    token.raw === token.raw.toUpperCase() ||
    tokens[to]?.word === 'time' ||
    /^\d|^(am|pm|noon|midnight|is)$/.test(before)
  );
};

/** A city or a country before `time`, or after `timezone` or a time of day. */
const readPlace = (tokens: readonly Token[], countries: readonly Hit<string>[]): string | undefined => {
  for (let at = 0; at < tokens.length; at++) {
    const hit = zones().cities.at(tokens, at);
    if (hit !== undefined && isZoneLike(tokens, at, hit.to)) return hit.value;
  }
  for (const hit of countries) {
    const zone = isZoneLike(tokens, hit.from, hit.to) ? zoneOf(hit.value) : undefined;
    if (zone !== undefined) return zone;
  }
  return undefined;
};

const isZoneLike = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (TIME.has(tokens[to]?.word ?? '')) return true;
  if (tokens.slice(Math.max(0, from - 5), from).some((token) => ZONE.has(token.word))) return true;
  return tokens
    .slice(Math.max(0, from - 3), from)
    .some((token) => CLOCK.has(token.word) || token.word === 'h' || /^\d{1,2}[:.]\d\d$/.test(token.word));
};

/** Where a country has several zones, the one most of its people live by. */
const zoneOf = (country: string): string | undefined => {
  const locale: RegionLocale = new Intl.Locale(`und-${country}`);
  return WIDE[country] ?? locale.getTimeZones?.()?.[0];
};

/** The zones of a region, as engines have them and TypeScript does not yet. */
type RegionLocale = Intl.Locale & { readonly getTimeZones?: () => readonly string[] };

type Zones = { readonly full: Phrases<string>; readonly cities: Phrases<string> };

/** Made when a message first needs it: listing the world's zones takes some milliseconds. */
const zones = (): Zones => {
  made ??= createZones();
  return made;
};
let made: Zones | undefined;

const createZones = (): Zones => {
  const ids = Intl.supportedValuesOf('timeZone');
  const cities = ids
    .filter((id) => id.includes('/'))
    .map((id): [string, string] => [(id.split('/').at(-1) ?? id).replaceAll('_', ' '), id]);
  return {
    full: createPhrases(
      [...ids, ...RENAMED]
        .filter((id) => id.includes('/'))
        .map((id): [string, string] => [id.replaceAll('_', ' '), id]),
    ),
    cities: createPhrases([...OTHER_CITIES, ...cities]),
  };
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const TIME = set('time timezone tz clock');
const ZONE = set('timezone timezones zone tz');
const CLOCK = set('am pm noon midday midnight oclock');
const DOUBTFUL = set('et est ist pt ct cat eat wet west wat eastern pacific');

const WIDE: Readonly<Record<string, string>> = {
  US: 'America/New_York',
  CA: 'America/Toronto',
  BR: 'America/Sao_Paulo',
  AU: 'Australia/Sydney',
  RU: 'Europe/Moscow',
  MX: 'America/Mexico_City',
  PT: 'Europe/Lisbon',
  ES: 'Europe/Madrid',
  ID: 'Asia/Jakarta',
  CL: 'America/Santiago',
  AR: 'America/Argentina/Buenos_Aires',
  NZ: 'Pacific/Auckland',
  CN: 'Asia/Shanghai',
  UA: 'Europe/Kyiv',
  DE: 'Europe/Berlin',
  IN: 'Asia/Kolkata',
  VN: 'Asia/Ho_Chi_Minh',
  NP: 'Asia/Kathmandu',
  MY: 'Asia/Kuala_Lumpur',
  UZ: 'Asia/Tashkent',
  KZ: 'Asia/Almaty',
  EC: 'America/Guayaquil',
  CD: 'Africa/Kinshasa',
  MN: 'Asia/Ulaanbaatar',
};

/** Ids that the list of zones carries under an older name. */
const RENAMED = [
  'Asia/Kolkata',
  'Europe/Kyiv',
  'Asia/Kathmandu',
  'Asia/Ho_Chi_Minh',
  'America/Argentina/Buenos_Aires',
  'Asia/Yangon',
];

const OTHER_CITIES: readonly (readonly [string, string])[] = Object.entries({
  'Asia/Kolkata': 'bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|chennai|pune|kolkata|noida|gurgaon',
  'Europe/Berlin': 'munich|hamburg|frankfurt|cologne|stuttgart',
  'Europe/London': 'manchester|edinburgh|glasgow|bristol|leeds|oxford|cambridge',
  'Europe/Kyiv': 'kyiv|kiev|lviv|kharkiv|odesa',
  'Europe/Madrid': 'barcelona|valencia|seville',
  'Europe/Lisbon': 'porto|lisboa',
  'Europe/Paris': 'lyon|marseille|toulouse',
  'Europe/Rome': 'milan|turin|naples',
  'Europe/Warsaw': 'krakow|wroclaw|gdansk|poznan',
  'Europe/Zurich': 'geneva|basel|bern',
  'Europe/Amsterdam': 'rotterdam|utrecht|eindhoven',
  'Asia/Ho_Chi_Minh': 'hanoi|saigon',
  'Asia/Karachi': 'lahore|islamabad',
  'Asia/Shanghai': 'beijing|shenzhen',
  'Africa/Lagos': 'abuja|ibadan',
  'America/New_York': 'nyc|boston|miami|atlanta|washington|philadelphia',
  'America/Los_Angeles': 'seattle|california|sf|portland|san francisco|silicon valley|san diego',
  'America/Chicago': 'austin|dallas|houston|texas',
  'America/Toronto': 'montreal|ottawa',
  'America/Sao_Paulo': 'rio de janeiro|rio|brasilia',
  'Africa/Johannesburg': 'joburg|durban|pretoria|cape town',
  'Asia/Jerusalem': 'tel aviv|haifa',
}).flatMap(([zone, cities]) => cities.split('|').map((city) => [city, zone] as const));

/** What clocks are called; daylight-saving names mean the place, whose clock follows the season. */
const SHORT_FORMS = createPhrases<string>(
  spread({
    'utc|gmt|zulu time|greenwich mean time|universal time': 'UTC',
    'cet|cest|central european time': 'Europe/Berlin',
    'wet|west|western european time': 'Europe/Lisbon',
    'eet|eest|eastern european time': 'Europe/Athens',
    'bst|british summer time': 'Europe/London',
    'et|est|edt|eastern time|eastern standard time|eastern|us eastern': 'America/New_York',
    'ct|cst|cdt|central time|us central': 'America/Chicago',
    'mst|mdt|mountain time|us mountain': 'America/Denver',
    'pt|pst|pdt|pacific time|pacific|us pacific|pacific standard time': 'America/Los_Angeles',
    'ist|india standard time|indian standard time': 'Asia/Kolkata',
    pkt: 'Asia/Karachi',
    'wat|west africa time': 'Africa/Lagos',
    'eat|east africa time': 'Africa/Nairobi',
    'cat|central africa time': 'Africa/Maputo',
    sast: 'Africa/Johannesburg',
    'msk|moscow standard time': 'Europe/Moscow',
    jst: 'Asia/Tokyo',
    kst: 'Asia/Seoul',
    sgt: 'Asia/Singapore',
    hkt: 'Asia/Hong_Kong',
    'aest|aedt': 'Australia/Sydney',
    'nzst|nzdt': 'Pacific/Auckland',
    brt: 'America/Sao_Paulo',
  }),
);
