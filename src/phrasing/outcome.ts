/** Why a wording was refused. */
export type Refusal =
  | 'empty'
  | 'too long'
  | 'too short'
  | 'slots'
  | 'digit'
  | 'number word'
  | 'currency'
  | 'link'
  | 'mention'
  | 'command'
  | 'markup'
  | 'lines'
  | 'characters'
  | 'punctuation'
  | 'language'
  | 'name'
  | 'negation'
  | 'hedge'
  | 'dropped'
  | 'added'
  | 'order';

/** Why no wording was had from the server. */
export type Failure =
  | 'late'
  | 'busy'
  | 'resting'
  | 'throttled'
  | 'server'
  | 'unreachable'
  | 'garbled'
  | 'too big'
  | 'cut off';

/** How the wording of one lead ended: for counting, without its text. */
export type Wording =
  | { readonly kind: 'worded'; readonly cached: boolean; readonly ms: number }
  | {
      readonly kind: 'plain';
      readonly reason: Refusal | Failure | 'refused before' | 'unexpected';
      readonly ms: number;
    };

/** What a model server made of a text. */
export type ModelAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failure'; readonly reason: Failure };
