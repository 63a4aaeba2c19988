import type { types } from '@slack/bolt';
import { z } from 'zod';
import { decodeAction, encodeAction } from '../../../core/action-code.ts';
import type { Action, Form, FormField, Option } from '../../../core/message.ts';
import { tidy } from '../escape.ts';
import { cut, LIMITS } from '../limits.ts';
import { plain, plainText, rich, section } from './blocks.ts';

type InputBlock = types.InputBlock;
type PlainTextOption = types.PlainTextOption;

/** The callback id of every modal of ours. */
export const MODAL = 'rung:form';

/** Where a modal was opened from, carried in it, so that the answer goes back there. */
export type ModalOrigin = {
  readonly channel?: string | undefined;
  readonly thread?: string | undefined;
  /** The message whose button was pressed. */
  readonly ts?: string | undefined;
  /** That message is for the person's eyes only. */
  readonly hidden?: boolean | undefined;
  /** It was opened from the Home tab. */
  readonly home?: boolean | undefined;
  /** Slack's address for answers to this press or command. */
  readonly respond?: string | undefined;
};

/** A form as a modal: why it opens, then one input block a field, its id the field's. */
export const renderModal = (form: Form, origin: ModalOrigin, intro?: string): types.ModalView => ({
  type: 'modal',
  callback_id: MODAL,
  private_metadata: toMetadata(form, origin),
  title: plainText(form.title, LIMITS.modalTitle),
  submit: plainText(form.submit, LIMITS.modalSubmit),
  close: plainText('Cancel', LIMITS.modalSubmit),
  blocks: [
    ...(intro?.trim() ? rich(section(plain(cut(tidy(intro), LIMITS.richText)))) : []),
    ...form.fields.slice(0, LIMITS.viewBlocks - 1).map(toInput),
  ],
});

const toMetadata = (form: Form, { respond, ...place }: ModalOrigin): string => {
  const action = encodeAction(form.action);
  const { channel, thread, ts, hidden, home } = place;
  const kept = { action, channel, thread, ts, hidden, home };
  const whole = JSON.stringify({ ...kept, respond });
  return whole.length <= LIMITS.privateMetadata ? whole : JSON.stringify(kept);
};

/** What a modal of ours carried; undefined for anything else. */
export const readMetadata = (text: string): { readonly action: Action; readonly origin: ModalOrigin } | undefined => {
  const parsed = metadata.safeParse(parseJson(text));
  const action = parsed.success ? decodeAction(parsed.data.action) : undefined;
  return parsed.success && action ? { action, origin: parsed.data } : undefined;
};

const metadata = z.object({
  action: z.string(),
  channel: z.string().optional(),
  thread: z.string().optional(),
  ts: z.string().optional(),
  hidden: z.boolean().optional(),
  home: z.boolean().optional(),
  respond: z.url().optional(),
});

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const toInput = (field: FormField): InputBlock => ({
  type: 'input',
  block_id: field.id,
  label: plainText(field.label, LIMITS.inputLabel),
  ...(field.hint && { hint: plainText(field.hint, LIMITS.inputHint) }),
  optional: field.optional === true,
  element: toElement(field),
});

const ELEMENT = 'value';

const toElement = (field: FormField): InputBlock['element'] => {
  switch (field.kind) {
    case 'text':
      return {
        type: 'plain_text_input',
        action_id: ELEMENT,
        multiline: field.long === true,
        max_length: Math.min(field.maxLength, LIMITS.inputText),
        ...(field.value && { initial_value: cut(tidy(field.value), Math.min(field.maxLength, LIMITS.inputText)) }),
      };
    case 'select': {
      const initial = field.options.find(({ value }) => value === field.value);
      return {
        type: 'static_select',
        action_id: ELEMENT,
        options: toOptions(field.options),
        ...(initial && { initial_option: toOption(initial) }),
      };
    }
    case 'multiselect': {
      const initial = field.options.filter(({ value }) => field.values?.includes(value));
      return {
        type: 'multi_static_select',
        action_id: ELEMENT,
        options: toOptions(field.options),
        ...(initial.length && { initial_options: toOptions(initial) }),
      };
    }
    default:
      return field satisfies never;
  }
};

const toOptions = (options: readonly Option[]): PlainTextOption[] =>
  options.slice(0, LIMITS.selectOptions).map(toOption);

const toOption = ({ label, value }: Option): PlainTextOption => ({
  text: plainText(label, LIMITS.optionText),
  value: cut(value, LIMITS.optionValue),
});
