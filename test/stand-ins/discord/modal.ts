import type { APIModalInteractionResponseCallbackData, APIModalSubmission } from 'discord-api-types/v10';

/** A field of an open form, as a person sees it. */
export type ModalField = {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  readonly maxLength: number;
  readonly value: string | readonly string[];
  readonly options?: readonly { readonly value: string; readonly label: string }[];
};

export const findModalFields = (modal: APIModalInteractionResponseCallbackData): readonly ModalField[] =>
  modal.components.flatMap((component): readonly ModalField[] => {
    if (component.type !== 18) return [];
    const inner = component.component;
    switch (inner.type) {
      case 4:
        return [
          {
            id: inner.custom_id,
            label: component.label,
            required: inner.required !== false,
            maxLength: inner.max_length ?? 4000,
            value: inner.value ?? '',
          },
        ];
      case 3:
        return [
          {
            id: inner.custom_id,
            label: component.label,
            required: inner.required !== false,
            maxLength: inner.max_values ?? 1,
            value: inner.options.filter((option) => option.default).map((option) => option.value),
            options: inner.options,
          },
        ];
      default:
        return [];
    }
  });

/** What a client sends for a form filled in by labels; it refuses what the form would not take. */
export const toSubmission = (
  modal: APIModalInteractionResponseCallbackData,
  fields: readonly ModalField[],
  values: Readonly<Record<string, string | readonly string[]>>,
): APIModalSubmission => {
  for (const label of Object.keys(values))
    if (!fields.some((field) => field.label === label)) throw new Error(`no field "${label}" in the form`);
  return {
    custom_id: modal.custom_id,
    components: fields.map((field, index) => ({
      type: 18,
      id: index + 1,
      component: toComponent(field, values[field.label] ?? field.value, index),
    })),
  } as unknown as APIModalSubmission;
};

const toComponent = (field: ModalField, given: string | readonly string[], index: number) => {
  const id = 100 + index;
  if (field.options === undefined) {
    const value = String(given);
    if (field.required && value === '') throw new Error(`${field.label} must be filled in`);
    if (value.length > field.maxLength) throw new Error(`${field.label} takes ${field.maxLength} characters`);
    return { type: 4, id, custom_id: field.id, value };
  }
  const chosen = (typeof given === 'string' ? [given] : given).map((label) => {
    const option = field.options?.find((known) => known.label === label || known.value === label);
    if (!option) throw new Error(`${field.label} offers no ${label}`);
    return option.value;
  });
  if (field.required && chosen.length === 0) throw new Error(`${field.label} must be chosen`);
  if (chosen.length > field.maxLength) throw new Error(`${field.label} takes ${field.maxLength}`);
  return { type: 3, id, custom_id: field.id, values: chosen };
};
