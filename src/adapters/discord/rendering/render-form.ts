import type {
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
  APISelectMenuOption,
} from 'discord-api-types/v10';
import { encodeAction } from '../../../core/action-code.ts';
import type { Form, FormField, Option } from '../../../core/message.ts';
import { LIMITS } from '../limits.ts';
import { escapeText, isVisible, plainLabel } from './escape.ts';

/** Between a field's id and the number of its part, where its options take several menus. */
export const PART = '~';

/**
 * A form as a Discord modal: at most five fields; a long list of options takes several of them. `lead` is
 * shown above them where there is room.
 */
export const renderForm = (form: Form, lead = ''): APIModalInteractionResponseCallbackData => {
  const fields = chooseFields(form.fields);
  const words = fields.length < LIMITS.modalFields ? escapeText(lead, LEAD) : '';
  const shown = isVisible(words) ? [{ type: 10 as const, content: words }] : [];
  let spare = LIMITS.modalFields - fields.length - shown.length;
  const components = fields.flatMap((field) => {
    const menus = Math.min(menusFor(field), spare + 1);
    spare -= menus - 1;
    return toComponents(field, menus);
  });
  return {
    custom_id: encodeAction(form.action),
    title: plainLabel(form.title, LIMITS.modalTitle, 'Rung'),
    components: [...shown, ...components],
  };
};

const LEAD = 600;

/** Where there are too many fields, optional ones go first, the last of them first. */
const chooseFields = (fields: readonly FormField[]): readonly FormField[] => {
  const surplus = fields.length - LIMITS.modalFields;
  if (surplus <= 0) return fields;
  const dropped = new Set(fields.filter(({ optional }) => optional).slice(-surplus));
  return fields.filter((field) => !dropped.has(field)).slice(0, LIMITS.modalFields);
};

const menusFor = (field: FormField): number =>
  field.kind === 'text' ? 1 : Math.max(1, Math.ceil(field.options.length / LIMITS.options));

const toComponents = (field: FormField, menus: number): APILabelComponent[] => {
  if (field.kind === 'text') return [toLabel(field, field.label, toInput(field))];
  return Array.from({ length: menus }, (_menu, index) => {
    const options = field.options.slice(index * LIMITS.options, (index + 1) * LIMITS.options);
    const label =
      menus === 1
        ? field.label
        : `${plainLabel(field.label, LIMITS.fieldLabel - 8, 'Choose')} (${index + 1} of ${menus})`;
    return toLabel(
      field,
      label,
      toSelect(field, options, index === 0 ? field.id : `${field.id}${PART}${index}`, menus),
    );
  });
};

const toLabel = ({ hint }: FormField, label: string, component: APILabelComponent['component']): APILabelComponent => ({
  type: 18,
  label: plainLabel(label, LIMITS.fieldLabel, 'Your answer'),
  ...(hint !== undefined && hint.trim() !== '' && { description: plainLabel(hint, LIMITS.fieldHint, 'Your answer') }),
  component,
});

const toInput = (field: Extract<FormField, { kind: 'text' }>): APILabelComponent['component'] => {
  const length = Math.min(field.maxLength, LIMITS.inputLength);
  return {
    type: 4,
    custom_id: field.id,
    style: field.long ? 2 : 1,
    max_length: length,
    required: !field.optional,
    ...(field.value !== undefined && { value: plainValue(field.value, length) }),
  };
};

const plainValue = (value: string, length: number): string => value.toWellFormed().slice(0, length);

const toSelect = (
  field: Extract<FormField, { kind: 'select' | 'multiselect' }>,
  options: readonly Option[],
  id: string,
  menus: number,
): APILabelComponent['component'] => {
  const chosen = field.kind === 'select' ? [field.value] : (field.values ?? []);
  return {
    type: 3,
    custom_id: id,
    required: !field.optional && menus === 1,
    min_values: field.optional || menus > 1 ? 0 : 1,
    max_values: field.kind === 'multiselect' ? options.length : 1,
    options: options.map(
      ({ value, label }): APISelectMenuOption => ({
        value: value.slice(0, LIMITS.optionValue),
        label: plainLabel(label, LIMITS.optionLabel, value),
        ...(chosen.includes(value) && { default: true }),
      }),
    ),
  };
};
