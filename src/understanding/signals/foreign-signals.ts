import { signalLines } from './signals.ts';

/** Words of messages that are not ours however much they sound like it: help with code, other callings, other troubles. */
export const FOREIGN_SIGNALS = signalLines([
  [
    'none',
    0.75,
    'operator|operators|variable|variables|syntax|exception|stacktrace|compile|compiler|regex|pointer|pointers|segfault|undefined|nullpointerexception|typeerror|constructor|callback|parse|parsing|deprecated|stderr|localhost|traceback|boolean|enum|struct|loop|inheritance|polymorphism|lambda_expression|garbage_collector|stack_trace|error_message|foreach !learn !career !job !jobs !salary !interview !interviews !should !roadmap !skill !skills !study !course !worth !practice !projects !quiz !ask !test !mark !finished !MONEY',
  ],
  ['none', 0.75, 'how|can uninstall|configure !you !learn !should !career'],
  ['none', 0.75, 'how|can install|installing !SKILL !you !learn !should !career'],
  [
    'none',
    0.75,
    'how|why conflict|fails|failing|crashes|crashing|hangs|not_working|does_not_work|broken|timeout solve|fix|resolve|my|error !learn !career !interview !team !coworker !manager !job',
  ],
  [
    'none',
    0.75,
    'remind_me_to|remind_me_about|set_an_alarm !NAMED !study !studying !learn !learning !practice !code !coding !train !review !skills !progress !plan',
  ],
  [
    'none',
    0.7,
    'nursing|physiotherapy|dentistry|midwifery|physics|biology|chemistry|construction|medicine|medical|pharmacy|mba|marketing|accounting|electrical|mechanical|civil|aerospace|petroleum|fashion|journalism|psychology|astronomy|agriculture|hospitality|tourism|music|film|cooking|fitness|dating|crypto|stocks|mortgage|visa|h1b|insurance|w2 !SKILLS !software !developer !programming !programmer !coding !code !back !tech !cs !computer !swe !dev !it_job !stack !web !data_structures !LEVEL !numbers !offer !offers !experience !background !engineer !engineers !salary !salaries !pay !figures !wage !wages !AFTER:salary.range !AFTER:salary.sources',
  ],
  // Tax of a sum is asked of pay.
  [
    'none',
    0.7,
    'tax|taxes !MONEY !SKILLS !LEVEL !software|developer|developers|programmer|coding|code|back|tech|swe|dev|engineer|engineers !salary|salaries|pay|wage|wages|figures|numbers|offer|offers|experience !AFTER:salary.range !AFTER:salary.sources',
  ],
  [
    'none',
    0.9,
    'rent|apartment|flat|hotel|flight|flights how|much|cost|costs|price|cheap|room|book !salary !pay !earn !engineer !developer',
  ],
  [
    'none',
    0.9,
    'buy|spend|invest|gift salary|paycheck|wage|wages|bonus|savings !course !courses !bootcamp !degree !book !books !certification !certificate !certifications !laptop !computer !monitor !learn !learning !study !time',
  ],
  ['none', 0.9, 'kilo|kilos|kg|pounds|weight lose|losing|lost|gain|gaining'],
  // What is asked of other callings; who tells of their own may be on the way to ours.
  [
    'none',
    0.9,
    'clerk|clerks|receptionist|receptionists|cashier|cashiers|waiter|waiters|waitress|waitresses|bartender|bartenders|barista|baristas|chef|chefs|baker|bakers|butcher|butchers|plumber|plumbers|electrician|electricians|carpenter|carpenters|welder|welders|mechanic|mechanics|roofer|roofers|bricklayer|bricklayers|mason|masons|painter|painters|plasterer|plasterers|tiler|tilers|locksmith|locksmiths|gardener|gardeners|landscaper|landscapers|farmer|farmers|fisherman|fishermen|miner|miners|nurse|nurses|midwife|midwifes|surgeon|surgeons|doctor|doctors|dentist|dentists|pharmacist|pharmacists|physiotherapist|physiotherapists|paramedic|paramedics|caregiver|caregivers|carer|carers|vet|vets|veterinarian|veterinarians|optician|opticians|radiologist|radiologists|psychologist|psychologists|therapist|therapists|teacher|teachers|headteacher|headteachers|lecturer|lecturers|professor|professors|librarian|librarians|lawyer|lawyers|solicitor|solicitors|barrister|barristers|paralegal|paralegals|notary|notarys|policeman|policemen|firefighter|firefighters|soldier|soldiers|pilot|pilots|steward|stewards|stewardess|stewardesses|flight_attendant|conductors|trucker|truckers|courier|couriers|postman|postmen|sailor|sailors|accountant|accountants|auditor|auditors|bookkeeper|bookkeepers|banker|bankers|teller|tellers|broker|brokers|actuary|actuarys|realtor|realtors|estate_agent|salesman|salesmen|salesperson|salespersons|shop_assistant|cleaner|cleaners|janitor|janitors|housekeeper|housekeepers|nanny|nannys|babysitter|babysitters|hairdresser|hairdressers|barber|barbers|beautician|beauticians|tailor|tailors|seamstress|seamstresses|florist|florists|photographer|photographers|actor|actors|actress|actresses|singer|singers|musician|musicians|dancer|dancers|journalist|journalists|translator|translators|interpreter|interpreters|surveyor|surveyors|biologist|biologists|chemist|chemists|geologist|geologists|astronomer|astronomers|archaeologist|archaeologists|geographer|geographers|meteorologist|meteorologists|priest|priests|pastor|pastors|undertaker|undertakers|porter|porters|bellboy|bellboys|concierge|concierges|butler|butlers|lifeguard|lifeguards|jockey|jockeys|footballer|footballers|referee|referees|clown|clowns|sculptor|sculptors|potter|potters|jeweller|jewellers|blacksmith|blacksmiths|cobbler|cobblers|lumberjack|lumberjacks|forester|foresters|beekeeper|beekeepers|warehouse_worker|warehouse_work|office_assistant|secretary|secretarys|front_desk|call_center|call_centre|stationary_engineer|sound_engineer|civil_engineer|flight_engineer|train_driver|bus_driver|taxi_driver|social_worker|factory_worker|street_sweeper salary|earn|earns|earning|make|makes|paid|pay|pays|wage|wages|charge|duties|shift|shifts|overtime|stressful|outlook|career|interview|interviews|cv !i !my !me !we !our !developer !developers !programmer !programmers !programming !coding !code !software !back_end !tech !dev !devs !java !python',
  ],
  [
    'none',
    0.95,
    'als gehalt|lohn !LEVEL !SKILL !back !software !it !developer !dev !engineer !entwickler !programmierer !informatiker',
  ],
  [
    'none',
    0.9,
    'write|compose|draft|generate|give|make|sing|tell|do essay|poem|haiku|limerick|lyrics|sonnet|speech|novel|song|riddle|rap !cover !letter !idea !ideas !project !projects',
  ],
  ['none', 0.9, 'remind to|that !me !us !my !our !you !weekly !nudge !every !learn !study !skill !job !interview'],
  ['none', 0.9, '^ping ping$'],
  [
    'none',
    0.9,
    '^tag|^mention|^notify|^alert|^greet everyone|everybody|channel|workspace|server|all !my !nudge !reminder',
  ],
  [
    'none',
    0.9,
    'book|reserve|order me|us table|taxi|cab|flight|ticket|tickets|hotel|room|pizza|uber|appointment !learn',
  ],
  ['none', 0.9, 'make_me_laugh'],
  ['none', 0.9, '^roast me !cv !resume !portfolio !code !github !profile !plan'],
  ['none', 0.9, '^reply|^respond|^answer every|each|all message|messages|post|posts|question|questions'],
  [
    'none',
    0.9,
    '^reminder|^reminders all|rules|server|due|moves|moved|meeting|call|community|timesheet|timesheets|bring|deadline|closes|office|standup|retro|everyone|parking|mods|channel !weekly !nudge !nudges !learn',
  ],
  ['none', 0.9, 'gap_year|gap_years !cv !resume !employer !employers !interview !explain'],
  [
    'none',
    0.95,
    '^plan|^organise|^organize wedding|party|birthday|dinner|menu|vacation|honeymoon|road_trip|garden|itinerary|funeral !after !before !around !learn !study !hours_for',
  ],
  [
    'none',
    0.95,
    'my_dog|my_cat|my_puppy|our_dog|my_horse|my_parrot|my_baby|my_toddler learn|learns|teach|train|next|plan|practice|quiz',
  ],
  ['none', 0.95, '^nudge|^poke|^ping|^remind the designer|designers|team|manager|guys|group|office|client !weekly !my'],
  [
    'none',
    0.95,
    '^rebase|^merge|^push|^commit|^deploy|^squash branch|main|master|repo|prod|pr|pull_request|it !how !learn !learned',
  ],
  ['none', 0.9, 'driving_test|driving_license|driving_licence|driving_lessons|driving_school'],
]);
