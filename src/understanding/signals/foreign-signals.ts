import { signalLines } from './signals.ts';

/** Words of messages that are not ours however much they sound like it: help with code, other callings, other troubles. */
export const FOREIGN_SIGNALS = signalLines([
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
  ['none', 0.9, 'remind to|that !me !us !my !our !you !weekly !nudge !every !learn !study !skill !job !interview'],
  [
    'none',
    0.9,
    '^reminder|^reminders all|rules|server|due|moves|moved|meeting|call|community|timesheet|timesheets|bring|deadline|closes|office|standup|retro|everyone|parking|mods|channel !weekly !nudge !nudges !learn',
  ],
  [
    'none',
    0.95,
    '^plan|^organise|^organize wedding|party|birthday|dinner|menu|vacation|honeymoon|road_trip|garden|itinerary|funeral !after !before !around !learn !study !hours_for',
  ],
  ['none', 0.95, '^nudge|^poke|^ping|^remind the designer|designers|team|manager|guys|group|office|client !weekly !my'],
]);
