import { RENAMED_ZONES } from '../../../core/renamed-zones.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, type Phrases, spread } from '../../tokens/phrases.ts';

/** Zones by their ids in full, and by the cities they are named after. */
export type Zones = { readonly full: Phrases<string>; readonly cities: Phrases<string> };

/** Made when a message first needs it: listing the world's zones takes some milliseconds. */
export const zones = (): Zones => {
  made ??= createZones();
  return made;
};
let made: Zones | undefined;

/** Where a country has several zones, the one most of its people live by. */
export const zoneOf = (country: string): string | undefined => {
  if (!byCountry.has(country)) byCountry.set(country, WIDE[country] ?? firstZone(country));
  return byCountry.get(country);
};

/** Asking the engine takes some microseconds, and there are no more than 250 countries. */
const byCountry = new Map<string, string | undefined>();

const firstZone = (country: string): string | undefined => {
  const locale: RegionLocale = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.()?.[0];
};

/** The zones of a region, as engines have them and TypeScript does not yet. */
type RegionLocale = Intl.Locale & { readonly getTimeZones?: () => readonly string[] };

const createZones = (): Zones => {
  const ids = Intl.supportedValuesOf('timeZone').filter((id) => id.includes('/'));
  const named = [...ids, ...Object.values(RENAMED_ZONES)].map((id): [string, string] => [id.replaceAll('_', ' '), id]);
  const cities = ids
    .map((id): [string, string] => [(id.split('/').at(-1) ?? id).replaceAll('_', ' '), id])
    .filter(([city]) => !ORDINARY.has(city.toLowerCase()));
  return { full: createPhrases(named), cities: createPhrases([...OTHER_CITIES, ...cities]) };
};

/** Cities of zones that are other words first. */
const ORDINARY = wordSet(
  'easter christmas midway wake center casey davis troll reunion jersey nome boise eastern pacific central mountain general knox currie petersburg mendoza',
);

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
  MM: 'Asia/Yangon',
  MY: 'Asia/Kuala_Lumpur',
  UZ: 'Asia/Tashkent',
  KZ: 'Asia/Almaty',
  EC: 'America/Guayaquil',
  CD: 'Africa/Kinshasa',
  MN: 'Asia/Ulaanbaatar',
  CY: 'Asia/Nicosia',
  PG: 'Pacific/Port_Moresby',
  PS: 'Asia/Hebron',
  GL: 'America/Nuuk',
  PF: 'Pacific/Tahiti',
};

/** Cities in countries of several zones, and those whose zone has an older name; the rest go by their country. */
const OTHER_CITIES: readonly (readonly [string, string])[] = Object.entries({
  'Asia/Kolkata': 'kolkata',
  'Europe/Kyiv': 'kyiv|kiev',
  'Asia/Kathmandu': 'kathmandu',
  'Asia/Ho_Chi_Minh': 'ho chi minh|ho chi minh city|saigon',
  'Asia/Yangon': 'yangon',
  'America/Argentina/Buenos_Aires': 'buenos aires',
  'America/New_York':
    'nyc|new york city|brooklyn|boston|miami|atlanta|washington|washington dc|philadelphia|pittsburgh|charlotte nc|raleigh|orlando|tampa|cleveland|baltimore|new jersey|florida|north carolina|virginia|ohio|massachusetts|pennsylvania|east coast',
  'America/Chicago':
    'austin|dallas|houston|texas|san antonio|minneapolis|milwaukee|nashville|memphis|st louis|kansas city|new orleans|illinois|wisconsin|minnesota|tennessee|oklahoma',
  'America/Denver': 'colorado|utah|salt lake city|albuquerque|boulder|new mexico|montana',
  'America/Phoenix': 'phoenix|arizona|tucson|scottsdale',
  'America/Los_Angeles':
    'seattle|california|sf|portland|san francisco|silicon valley|bay area|san diego|la|las vegas|sacramento|oakland|san jose|palo alto|oregon|washington state|nevada|west coast',
  'Pacific/Honolulu': 'hawaii',
  'America/Anchorage': 'alaska',
  'America/Toronto': 'montreal|ottawa|quebec|quebec city|waterloo ontario|ontario|mississauga|kitchener',
  'America/Edmonton': 'calgary|alberta|banff',
  'America/Vancouver': 'british columbia|victoria bc|burnaby|surrey bc',
  'America/Halifax': 'nova scotia|new brunswick',
  'America/Winnipeg': 'manitoba',
  'America/Regina': 'saskatoon|saskatchewan',
  'America/St_Johns': 'newfoundland',
  'America/Sao_Paulo':
    'rio de janeiro|rio|brasilia|belo horizonte|porto alegre|florianopolis|curitiba|campinas|floripa|goiania',
  'America/Tijuana': 'baja california',
  'America/Cancun': 'playa del carmen|quintana roo',
  'Australia/Sydney': 'canberra|new south wales|nsw',
  'Australia/Melbourne': 'victoria australia',
  'Australia/Brisbane': 'queensland|gold coast|cairns',
  'Australia/Hobart': 'tasmania',
  'Australia/Adelaide': 'south australia',
  'Australia/Perth': 'western australia',
  'Asia/Jakarta': 'bandung|surabaya|yogyakarta|semarang|medan',
  'Asia/Makassar': 'bali|denpasar|lombok|ubud',
  'Europe/Moscow': 'saint petersburg|st petersburg|kazan|sochi',
  'Asia/Novosibirsk': 'novosibirsk',
  'Asia/Yekaterinburg': 'ekaterinburg',
  'Asia/Almaty': 'almaty|astana|nur sultan',
  'Atlantic/Canary': 'tenerife|gran canaria|las palmas|canary islands|the canaries',
  'Atlantic/Azores': 'azores',
  'Europe/Lisbon': 'lisboa',
}).flatMap(([zone, cities]) => cities.split('|').map((city) => [city, zone] as const));

/** What clocks are called; daylight-saving names mean the place, whose clock follows the season. */
export const SHORT_FORMS = createPhrases<string>(
  spread({
    'utc|gmt|zulu time|greenwich mean time|universal time': 'UTC',
    'cet|cest|central european time|mez|mesz': 'Europe/Berlin',
    'wet|west|western european time': 'Europe/Lisbon',
    'eet|eest|eastern european time': 'Europe/Athens',
    'bst|british summer time|uk time': 'Europe/London',
    'et|est|edt|eastern time|eastern standard time|eastern|us eastern|east coast time|us east coast':
      'America/New_York',
    'ct|cst|cdt|central time|us central|central standard time|central': 'America/Chicago',
    'mst|mdt|mountain time|us mountain|mountain standard time|mountain': 'America/Denver',
    'pt|pst|pdt|pacific time|pacific|us pacific|pacific standard time|west coast time|us west coast':
      'America/Los_Angeles',
    'akst|akdt|alaska time': 'America/Anchorage',
    'hst|hawaii time': 'Pacific/Honolulu',
    'ist|india standard time|indian standard time': 'Asia/Kolkata',
    pkt: 'Asia/Karachi',
    npt: 'Asia/Kathmandu',
    'wib|western indonesia time': 'Asia/Jakarta',
    wita: 'Asia/Makassar',
    pht: 'Asia/Manila',
    ict: 'Asia/Bangkok',
    gst: 'Asia/Dubai',
    trt: 'Europe/Istanbul',
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
    'acst|acdt': 'Australia/Adelaide',
    awst: 'Australia/Perth',
    'nzst|nzdt': 'Pacific/Auckland',
    brt: 'America/Sao_Paulo',
  }),
);
