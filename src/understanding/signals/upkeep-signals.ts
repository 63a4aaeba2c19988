import { signalLines } from './signals.ts';

/** What people say of nudges, of what is held about them, and of their settings. */
export const UPKEEP_SIGNALS = signalLines([
  ['settings', 0.9, 'SHORT LEVEL i_am !ASKS !SKILL !COUNTRY !YEARS !not'],
  [
    'progress.set',
    0.97,
    '^i BRIEF ONE_SKILL YEARS LEARNED !ASKS !experience !developer !engineer !coded !coding !programmed !professionally !years_of',
  ],
  ['settings', 0.96, '^i|^my HOURS until|till !ASKS !plan !SKILL !COUNTRY !learn'],
  ['nudge', 0.95, 'move|shift|change|set|stop|pause|my check_in|check_ins|checkin !manager !boss !team !one_on_one'],
  [
    'nudge',
    0.97,
    'nudge|nudges|nudging|reminder|reminders|remind|digest !remind_me_to !remind_me_about !RECALLS !boss !manager !track !tracks',
  ],
  ['nudge', 0.97, 'remind_me_to NAMED !RECALLS !ASKS'],
  ['nudge', 0.97, 'BRIEF ZONE time_zone|timezone my|i|the|our !ASKS !SKILL !job !jobs !remote !work'],
  [
    'privacy',
    0.96,
    'delete|erase|wipe|remove|purge|forget|clear|destroy my|me|all|everything data|account|everything|record|profile|information|info|history|me|about_me|all !SKILL !plan !advert !not !never',
    'delete',
  ],
  [
    'privacy',
    0.96,
    'forget|erase|delete|remove me|everything|myself !SKILL !suggest !about_it !plan !not !never',
    'delete',
  ],
  [
    'privacy',
    0.96,
    'export|download|copy|backup|dump|get|give|send my|me|all data|record|information|everything|info|json|profile !plan !calendar !interview !science !structures !engineer',
    'export',
  ],
  [
    'privacy',
    0.95,
    'what|which|do|how|where|who|is|are|does|can|will store~|save~|keep~|hold|holding|collect~|track~|log~|logging|know|remember|record~|see me|my|messages|our|we|i data|about_me|messages|information|info|on_me|chat|write|type|tell_you|say|conversation|history !should !manager_know !need_to !recruiter !employer !from_here !learn !next',
  ],
  ['privacy', 0.95, 'SHORT ^export|^download !plan', 'export'],
  ['privacy', 0.96, 'SHORT reset everything|all|me|myself|profile', 'delete'],
  [
    'privacy',
    0.95,
    'delete|erase|wipe|purge|clear|reset my progress|skills|settings|answers|reviews !SKILL !plan !not !never',
    'delete',
  ],
  ['privacy', 0.95, 'be|get forgotten'],
  [
    'privacy',
    0.97,
    'ASKS dm|dms|direct_message|direct_messages|direct_chat|direct_chats|private_message|private_messages channel|channels|server|public stay|stays|private|see|seen|read|show|shows|shown|post|posted|visible|appear|appears|kept !nudge !nudges',
  ],
  [
    'privacy',
    0.96,
    'ASKS post|posts|posted|posting|show|shows|shown|display|displayed|appear|appears|publish|announce my|i|me skills|record|answers|plan|settings|profile|progress|level|write|tell|data channel|channels|public',
  ],
  [
    'privacy',
    0.95,
    'everything|anything|all you have|hold|store|know|keep|saved on_me|about_me|of_me !from_here !learn !next',
  ],
  [
    'privacy',
    0.95,
    'who|can see|sees|read|reads|view my progress|skills|record|answers|profile|questions !recruiter !employer',
  ],
  ['privacy', 0.95, 'SHORT privacy|gdpr|privacy_policy|my_data'],
  [
    'privacy',
    0.92,
    'gdpr|right_to_be_forgotten|privacy|confidential|anonymous my|this|what|you|is|right|request|policy|chat !engineer',
  ],
  [
    'privacy',
    0.9,
    'is|are this|my|it|what_i private|confidential|public|anonymous|secret !company !class !key !repo !repository',
  ],
]);

/** Help, greetings and thanks. */
export const CHAT_SIGNALS = signalLines([
  ['help', 0.97, 'SHORT ^help !with !me_with'],
  ['help', 0.96, 'SHORT who|what made|built|created|wrote|runs|owns|behind you'],
  [
    'help',
    0.97,
    'BRIEF ^are_you|^are_these|^is_this|^are_the_answers|^am_i_talking|^you free|ai|bot|robot|human|person|machine|chatgpt !job !career !course !certificate !school',
  ],
  [
    'help',
    0.96,
    'BRIEF ^do_you|^can_you|languages_do_you use|speak|answer|understand chatgpt|gpt|german|french|spanish|portuguese|hindi|arabic|polish|russian|language|languages !messages !data',
  ],
  [
    'help',
    0.999,
    'set_you_up|sets_you_up|setting_you_up|install_you|installing_you|uninstall_you|host_you|hosting_you|deploy_you|configure_you|kick_you',
  ],
  [
    'help',
    0.98,
    'BRIEF add_you|adding_you|invite_you|inviting_you|get_you|bring_you|put_you|run_you|limit_you|restrict_you|remove_you|keep_you|use_you server|servers|discord|slack|workspace|channel|channels|guild|myself',
  ],
  [
    'help',
    0.98,
    'BRIEF ASKS permission|permissions|rights|scopes|intents you|bot need|needs|want|wants|ask|require|requires|have|get !SKILL !data',
  ],
  [
    'help',
    0.98,
    'BRIEF ASKS you|bot answer|reply|respond|talk|speak|listen channel|channels !my !dm !private !what_i !nudge !nudges',
  ],
  ['help', 0.998, 'SHORT hablas|parlez|parles|sprichst|falas|fala'],
  ['help', 0.96, 'SHORT commands|menu|manual|usage|instructions'],
  [
    'help',
    0.94,
    'what_can_you|what_do_you_do|what_can_i_ask|what_are_you|who_are_you|how_do_i_use_you|how_do_you_work|how_does_this_work|what_can_i_do_here|how_can_you_help|what_is_this_bot|how_to_use_you|what_should_i_ask_you|what_else_can_you BRIEF !recommend !think !store !suggest !save !about_me !with !tell !SKILL',
  ],
  [
    'greeting',
    0.96,
    'SHORT ^hi|^hello|^hey|^hiya|^yo|^howdy|^greetings|^morning|^hallo|^hola !thanks !next !SKILL !help !plan !quiz !salary !gap !practice',
  ],
  [
    'greeting',
    0.998,
    'BRIEF ^i_have|^i_got|^got|^can_i_ask|^may_i_ask|^could_i_ask|^i_would_like_to_ask a_question|another_question|a_quick_question|some_questions|something|you_a_thing !about !SKILL !on !how !what !which !where !when !why !LEVEL !COUNTRY !money',
  ],
  ['greeting', 0.95, 'SHORT good_morning|good_afternoon|good_evening|good_day|how_are_you|hi_there|hey_there'],
  ['greeting', 0.9, 'happy new_year|birthday|holidays|easter|friday|monday'],
  [
    'thanks',
    0.96,
    'SHORT ok|okay|k|alright|cool|great|nice|understood|noted !SKILL !ASKS !next !what !LEVEL !COUNTRY !HOURS !plan !quiz !salary|salaries|pay|job|jobs|interview|interviews|skills|courses|bootcamp|degree|certificates|resume|cv|portfolio|roadmap|settings|privacy',
  ],
  ['thanks', 0.96, 'SHORT thanks|thank|cheers|thankyou|bye|goodbye|appreciated|cya|ciao|tschuss !no !next !what'],
  ['thanks', 0.93, 'thank_you|thanks|much_appreciated|many_thanks !ASKS !what !how !salary !please'],
  [
    'thanks',
    0.93,
    'SHORT see_you|good_night|good_bye|bye_bye|well_done|great_answer|good_bot|nice_one|that_helped|take_care|have_a_nice|see_ya',
  ],
]);
