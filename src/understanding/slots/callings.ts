import { wordSet } from '../text/word-set.ts';
import { createPhrases } from '../tokens/phrases.ts';
import type { Token } from '../tokens/tokens.ts';

/** `nurse`, `truck drivers`: callings other than ours, by names that software has no other use for. */
export const callingAt = (tokens: readonly Token[], at: number) => TABLE.at(tokens, at);

/** The same by any name, `pilot` and `broker` too: what they earn, or their day, is asked about. */
export const namesForeignCalling = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => (callingAt(tokens, at) ?? SHARED_TABLE.at(tokens, at)) !== undefined);

/** Whether one word alone names such a calling: `nurse`, `florists`. */
export const isForeignCalling = (word: string): boolean => WORDS.has(word);

const withPlurals = (table: string): readonly string[] =>
  [...wordSet(table)].map((name) => name.replaceAll('_', ' ')).flatMap((name) => [name, toPlural(name)]);

const toPlural = (name: string): string => {
  if (name.endsWith('man')) return `${name.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(name) ? `${name}es` : `${name}s`;
};

/** Of one and of several. */
const CALLINGS: readonly string[] = withPlurals(`
  accountant actor actress actuary aerospace_engineer air_traffic_controller airline_pilot ambassador anaesthetist
  anesthesiologist anthropologist archaeologist army_officer assembly_line_worker astronaut astronomer athlete
  attorney audio_engineer audiologist auditor automotive_engineer babysitter bailiff baker banker barber barista
  barrister bartender beautician beekeeper bellboy biologist biomedical_engineer bishop blacksmith bodyguard
  bookkeeper botanist bouncer boxer brewer bricklayer building_architect bus_driver butcher car_salesman cardiologist
  caregiver carer carpenter cartoonist case_worker cashier ceramicist chauffeur chemical_engineer chemist childminder
  chiropractor choreographer cinematographer civil_engineer civil_servant clerk cobbler comedian confectioner
  construction_worker copywriter coroner cosmetologist crane_operator cricketer criminologist croupier
  customs_officer dancer delivery_driver dental_assistant dental_hygienist dental_nurse dentist dermatologist
  detective dietician dietitian diplomat distiller diver doctor dog_groomer dog_trainer dog_walker drummer ecologist
  economist electrical_engineer electrician embalmer environmental_engineer epidemiologist estate_agent event_planner
  executive_assistant factory_worker falconer farmer farrier fashion_designer fashion_model film_director filmmaker
  firefighter fisherman flight_attendant flight_engineer florist football_coach football_player footballer
  forensic_scientist forklift_driver gamekeeper gardener gemmologist geneticist geographer geologist glazier
  goldsmith golfer graphic_designer greengrocer grocer guitarist gynaecologist hairdresser handyman headteacher
  historian horticulturist housekeeper hydrologist hypnotist illustrator imam industrial_engineer
  influencer insurance_agent interior_designer janitor jeweller jockey joiner journalist kindergarten_teacher
  kinesiologist lab_technician laboratory_technician landlord landscape_architect lawyer lecturer lexicographer librarian
  lifeguard lobbyist locksmith longshoreman lumberjack lyricist machinist magician magistrate makeup_artist
  manicurist marine_biologist marketer massage_therapist masseuse materials_engineer mathematician mayor mechanic
  mechanical_engineer meteorologist microbiologist midwife milkman mining_engineer monk mortician musician
  musicologist nanny naval_architect navy_officer nephrologist neurologist notary novelist nuclear_engineer nun nurse
  nutritionist obstetrician occupational_therapist oceanographer office_assistant oncologist optician optometrist
  orthodontist orthopedist osteopath paediatrician paralegal paramedic paratrooper park_ranger pathologist
  pediatrician personal_assistant personal_trainer petroleum_engineer pharmacist philosopher phlebotomist
  photographer physical_therapist physician physicist physiotherapist pianist plasterer playwright plumber podiatrist
  poet police_officer policeman politician postman priest primary_school_teacher prison_officer professor
  psychiatrist psychologist rabbi radiographer radiologist rapper real_estate_agent realtor receptionist roofer
  sailor sales_rep salesman salesperson scaffolder school_counsellor screenwriter sculptor seamstress security_guard
  senator shepherd ship_captain shop_assistant silversmith singer social_worker sociologist soldier solicitor
  sommelier sonographer sound_engineer speech_therapist sports_agent stationary_engineer stevedore stewardess
  stockbroker stonemason street_sweeper structural_engineer stuntman surgeon tattoo_artist tax_inspector taxi_driver
  taxidermist teacher teaching_assistant tennis_coach theologian therapist tiler tour_guide town_planner toxicologist
  train_conductor train_driver travel_agent tree_surgeon truck_driver trucker umpire undertaker upholsterer
  urban_planner urologist ventriloquist veterinarian veterinary_nurse vicar violinist volcanologist waiter waitress
  warehouse_worker watchmaker wedding_planner welder wind_turbine_technician winemaker wrestler yoga_teacher youtuber
  zookeeper zoologist
`);

/** Those that are words of software as well. */
const SHARED: readonly string[] = withPlurals(`
  broker butler chef cleaner clown concierge conductor cook courier driver editor forester interpreter landscaper
  mason miner painter pastor pilot porter potter referee runner secretary steward surveyor tailor teller translator
  vet writer
`);

const toTable = (names: readonly string[]) => createPhrases(names.map((name) => [name, true] as const));
const TABLE = toTable(CALLINGS);
const SHARED_TABLE = toTable([...SHARED, 'call center', 'call centre', 'front desk', 'warehouse work']);
const WORDS: ReadonlySet<string> = new Set(CALLINGS);
