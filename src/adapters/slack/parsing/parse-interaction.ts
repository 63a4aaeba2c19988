import { decodeAction } from '../../../core/action-code.ts';
import type { Inbound, InboundBody } from '../../../core/message.ts';
import { unescapeText } from '../escape.ts';
import { type ModalOrigin, readMetadata } from '../rendering/modal.ts';
import { toPerson, toPlace } from './parse.ts';

/** The parts of an interaction that are read here. */
export type Interaction = {
  readonly team?: { readonly id: string } | null | undefined;
  readonly enterprise?: { readonly id: string } | null | undefined;
  readonly user: { readonly id: string; readonly team_id?: string | undefined };
  readonly channel?: { readonly id: string } | undefined;
  readonly message?: { readonly ts?: string; readonly thread_ts?: string; readonly subtype?: string } | undefined;
  readonly container?:
    | {
        readonly type?: string;
        readonly message_ts?: string;
        readonly thread_ts?: string;
        readonly channel_id?: string;
        readonly is_ephemeral?: boolean;
      }
    | undefined;
  readonly trigger_id?: string | undefined;
  readonly response_url?: string | undefined;
};

/** Where an interaction was made, in Slack's ids. */
export type InteractionPlace = {
  readonly team: string;
  readonly user: string;
  readonly channel: string | undefined;
  readonly thread: string | undefined;
  readonly ts: string | undefined;
  readonly hidden: boolean;
};

export const placeOf = ({ team, enterprise, user, channel, message, container }: Interaction): InteractionPlace => {
  const ts = message?.ts ?? container?.message_ts;
  return {
    team: team?.id ?? user.team_id ?? enterprise?.id ?? '',
    user: user.id,
    channel: channel?.id ?? container?.channel_id,
    thread: message?.thread_ts ?? container?.thread_ts,
    ts,
    hidden: ts !== undefined && (container?.is_ephemeral === true || message?.subtype === 'ephemeral'),
  };
};

/** The parts of a message shortcut that are read here. */
export type Shortcut = Interaction & { readonly message?: { readonly text?: string | undefined } | undefined };

/** “Match with my skills” on a message: its text is read as a job advert. */
export const parseShortcut = (shortcut: Shortcut): Inbound => {
  const place = placeOf(shortcut);
  return {
    ...whoAndWhere(place, `shortcut:${shortcut.trigger_id ?? ''}`),
    body: { kind: 'command', topic: 'match', text: unescapeText(shortcut.message?.text ?? '') },
  };
};

/** What was pressed or chosen. */
export type Pressed = {
  readonly type?: string;
  readonly action_id?: string;
  readonly action_ts?: string | undefined;
  readonly value?: string | undefined;
  readonly selected_option?: { readonly value: string } | null | undefined;
};

/** A pressed button or a choice; undefined for values that are not ours. */
export const parsePress = (interaction: Interaction, pressed: Pressed): Inbound | undefined => {
  const place = placeOf(interaction);
  const action = decodeAction(pressed.selected_option?.value ?? pressed.value ?? '');
  const id = [place.user, place.ts ?? 'home', pressed.action_ts, pressed.action_id].join(':');
  return action && { ...whoAndWhere(place, `press:${id}`), body: { kind: 'action', action } };
};

/** The parts of a sent modal that are read here. */
export type SentView = {
  readonly id: string;
  readonly hash?: string | undefined;
  readonly private_metadata: string;
  readonly state: { readonly values: FormState };
};

/** A sent modal with its values as lists, and where it was opened from; undefined where it is not ours. */
export const parseForm = (
  interaction: Interaction,
  view: SentView,
): { readonly inbound: Inbound; readonly origin: ModalOrigin } | undefined => {
  const read = readMetadata(view.private_metadata);
  if (!read) return undefined;
  const { action, origin } = read;
  const place = { ...placeOf(interaction), channel: origin.channel, thread: origin.thread };
  const body: InboundBody = { kind: 'form', action, values: toValues(view.state.values) };
  return {
    inbound: { ...whoAndWhere(place, `form:${view.id}:${interaction.trigger_id ?? view.hash ?? ''}`), body },
    origin,
  };
};

const whoAndWhere = (
  { team, user, channel, thread }: Pick<InteractionPlace, 'team' | 'user' | 'channel' | 'thread'>,
  id: string,
): Omit<Inbound, 'body'> => ({
  id: `slack:${team}:${id}`,
  person: toPerson(team, user),
  place: toPlace({ team, user, channel: channel ?? `D-${user}`, thread }),
});

/** The state of a view, as Slack sends it. */
export type FormState = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        {
          readonly value?: string | null;
          readonly selected_option?: { readonly value: string } | null;
          readonly selected_options?: readonly { readonly value: string }[];
        }
      >
    >
  >
>;

const toValues = (state: FormState): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(state).map(([field, elements]) => [
      field,
      Object.values(elements).flatMap(({ value, selected_option: one, selected_options: some }) => [
        ...(value ? [value] : []),
        ...(one ? [one.value] : []),
        ...(some ?? []).map((option) => option.value),
      ]),
    ]),
  );
