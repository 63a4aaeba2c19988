import { signalLines } from './signals.ts';

/**
 * Words of somebody who may harm themselves, or fears for somebody else: all of a line's groups in one sentence. Figures of
 * speech ("career suicide", "meetings make me want to die") are barred where they are known; in doubt, a kind word too many
 * does no harm.
 */
export const CRISIS_SIGNALS = signalLines([
  ['none', 1, 'kill|killing|hang|hanging|harm|harming|cut|cutting|unalive myself|himself|herself|themselves !short'],
  ['none', 1, 'hurt|hurting myself|himself|herself|themselves !by !career !chances !job_hopping'],
  ['none', 1, 'suicide|suicidal|kms|selfharm|unalive|self_harm !career !feels_like !professional !process !design'],
  ['none', 1, 'end|ending|take|taking my|their|his|her|own life !work !working !back !front'],
  ['none', 1, 'end|ending|finish it tonight|for_good'],
  [
    'none',
    1,
    'thinking|think|thoughts|plan|planning|want|going about|of|to ending_it|end_it_all|ending_it_all|end_it|end_everything|ending_everything',
  ],
  ['none', 1, 'want_it_all_to_end|tonight_i_finish_it|tonight_i_end_it|i_end_it|end_it_all|ending_it_all'],
  [
    'none',
    1,
    'not_want_to_live|not_want_to_live_anymore|not_want_to_be_alive|not_want_to_be_here_anymore|not_be_here_anymore|not_want_to_exist|not_want_to_wake_up|no_wish_of_living|no_more_wish_of_living|no_will_to_live|nothing_to_live_for|no_reason_to_live|see_a_reason_to_live|not_worth_living|life_is_not_worth|life_not_worth|hate_my_life|tired_of_living|tired_of_life|tired_of_being_alive|done_living|done_with_life|can_not_go_on_living|can_not_go_on_anymore !as_a !in_the !salary',
  ],
  [
    'none',
    1,
    'no_point_living|no_point_in_going_on|no_point_going_on|point_of_going_on|point_in_going_on|see_the_point_anymore|see_the_point_any_more|see_a_point_anymore|see_a_point_any_more|see_any_point_anymore|see_any_point_any_more|see_no_point_anymore|see_no_point_any_more !of !learn !learning !course',
  ],
  ['none', 1, 'want_to_disappear|wish_i_could_disappear|want_to_vanish !mode !meeting !meetings'],
  ['none', 1, 'point_of_living|point_in_living|point_of_being_alive !salary'],
  [
    'none',
    1,
    'want_to_die|wish_i_was_dead|wish_i_were_dead|wish_i_could_die|wish_i_was_never_born|never_wake_up|not_wake_up_again|not_wake_up_tomorrow|feel_like_dying|rather_be_dead|want_to_be_dead|want_to_disappear_forever|better_off_dead !make !makes !made !meetings',
  ],
  [
    'none',
    1,
    'better_off|miss|notice|care without_me|me_gone|if_i_was_gone|if_i_were_gone|if_i_was_not|if_i_were_not|if_i_died|if_i_disappeared|would_miss_me',
  ],
  ['none', 1, 'if_i_just_was_not_around|if_i_was_not_around|if_i_was_not_here'],
  [
    'none',
    1,
    'overdose|painless_way|goodbye_forever|jump_off_a_bridge|jump_off_the|last_goodbye|goodbye_letter|goodbye_letters|farewell_letter',
  ],
  ['none', 1, 'pills took|taken|take|swallowed|bottle|many !red !blue !hard'],
  [
    'none',
    1,
    'wrote|written|left|writing letters|letter|note|goodbye parents|family|kids|everyone|mom|mum|mother|wife|husband !cover !code',
  ],
  [
    'none',
    1,
    'standing|sitting|on bridge|roof|ledge|railing|train_tracks jump|office|edge|tonight|over !network !design !pattern !table !learn',
  ],
  [
    'none',
    1,
    'nicht_mehr_leben|will_sterben|mich_umbringen|selbstmord|das_leben_nehmen|quiero_morir|no_quiero_vivir|suicidarme|matarme|suicidio|veux_mourir|me_suicider|me_tuer|plus_envie_de_vivre|en_finir_avec_la_vie|quero_morrer|me_matar|nao_quero_mais_viver|nao_quero_viver|voglio_morire|uccidermi|chce_umrzec|zabic_sie|hochu_umeret|olmek_istiyorum|intihar|хочу_умереть|не_хочу_жить|вбити_себе|не_хочу_жити',
  ],
]);
