import { signalLines } from './signals.ts';

/** Words of messages that are not ours however much they sound like it: help with code, other callings, other troubles. */
export const FOREIGN_SIGNALS = signalLines([
  [
    'none',
    0.75,
    'operator|operators|variable|variables|syntax|exception|stacktrace|compile|compiler|regex|pointer|pointers|segfault|undefined|nullpointerexception|typeerror|constructor|callback|parse|parsing|deprecated|stderr|localhost|traceback|boolean|enum|struct|loop|inheritance|polymorphism|lambda_expression|garbage_collector|stack_trace|error_message|foreach !learn !career !job !jobs !salary !interview !interviews !should !roadmap !skill !skills !study !course !worth !practice !projects !quiz !ask !test !mark !finished',
  ],
  ['none', 0.75, 'how|can install|installing|uninstall|configure !learn !should !career'],
  [
    'none',
    0.75,
    'how|why conflict|fails|failing|crashes|crashing|hangs|not_working|does_not_work|broken|timeout solve|fix|resolve|my|error !learn !career !interview !team !coworker !manager !job',
  ],
  [
    'none',
    0.75,
    'remind_me_to|remind_me_about|set_an_alarm !study !studying !learn !learning !practice !code !coding !train !review !skills !progress !plan',
  ],
  [
    'none',
    0.7,
    'physics|biology|chemistry|construction|medicine|medical|pharmacy|mba|marketing|accounting|electrical|mechanical|civil|aerospace|petroleum|fashion|journalism|psychology|astronomy|agriculture|hospitality|tourism|music|film|cooking|fitness|dating|crypto|stocks|mortgage|visa|h1b|tax|taxes|insurance|rsus|w2 !SKILLS !software !developer !programming !programmer !coding !code !back !tech !cs !computer !swe !dev !it_job !stack !web !data_structures !AFTER:salary.range !AFTER:salary.sources',
  ],
  [
    'none',
    0.9,
    'rent|apartment|flat|hotel|flight|flights how|much|cost|costs|price|cheap|room|book !salary !pay !earn !engineer !developer',
  ],
  ['none', 0.9, 'kilo|kilos|kg|pounds|weight lose|losing|lost|gain|gaining'],
  ['none', 0.9, 'driving_test|driving_license|driving_licence|driving_lessons|driving_school'],
]);
