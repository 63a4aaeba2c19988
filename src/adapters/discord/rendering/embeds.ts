import type { APIEmbed } from 'discord-api-types/v10';
import { LIMITS } from '../limits.ts';

/** A part of an answer, already markdown, small enough to be taken or left whole. */
export type Piece =
  | { readonly kind: 'title'; readonly text: string }
  /** `close`: follows the text before it without an empty line. `keep`: shown even where the rest is shortened. */
  | { readonly kind: 'text'; readonly text: string; readonly close?: boolean; readonly keep?: boolean }
  | { readonly kind: 'field'; readonly name: string; readonly value: string; readonly inline: boolean }
  | { readonly kind: 'image'; readonly url: string };

type Draft = {
  title?: string;
  description: string;
  fields: { name: string; value: string; inline: boolean }[];
  image?: string;
};

const SHORTENED = '-# Shortened to fit. Ask about one part of it for the rest.';
const COLOUR = 0x2f6f6b;

/**
 * Pieces in reading order as embeds within LIMITS. An embed shows text, then fields, then a picture: text
 * after fields starts the next one. Pieces past `total` characters are left out and the reader is told so.
 */
export const layOut = (pieces: readonly Piece[], total: number): APIEmbed[] => {
  const kept = pieces
    .filter((piece) => piece.kind === 'text' && piece.keep)
    .reduce((sum, piece) => sum + lengthOf(piece), 0);
  let reserved = Math.min(kept, total / 2);
  let left = total - reserved - SHORTENED.length - 2;
  let shortened = false;
  const drafts: Draft[] = [];

  for (const piece of pieces) {
    const must = piece.kind === 'text' && piece.keep === true;
    const length = lengthOf(piece);
    if (length > (must ? left + reserved : left) || !place(drafts, piece)) {
      shortened = true;
      continue;
    }
    const fromReserve = must ? Math.min(reserved, length) : 0;
    reserved -= fromReserve;
    left -= length - fromReserve;
  }
  if (shortened) place(drafts, { kind: 'text', text: SHORTENED });
  return drafts.map(toEmbed);
};

const lengthOf = (piece: Piece): number => {
  switch (piece.kind) {
    case 'title':
      return piece.text.length;
    case 'text':
      return piece.text.length + 2;
    case 'field':
      return piece.name.length + piece.value.length;
    case 'image':
      return 0;
  }
};

/** Puts a piece into the last embed or a new one; false where there is no room for it. */
const place = (drafts: Draft[], piece: Piece): boolean => {
  const last = drafts.at(-1);
  if (last && fits(last, piece)) return add(last, piece);
  if (drafts.length >= LIMITS.embeds) return false;
  const fresh: Draft = { description: '', fields: [] };
  if (!fits(fresh, piece)) return false;
  drafts.push(fresh);
  return add(fresh, piece);
};

const fits = (draft: Draft, piece: Piece): boolean => {
  switch (piece.kind) {
    case 'title':
      return draft.description === '' && draft.fields.length === 0 && !draft.title && !draft.image;
    case 'text':
      return (
        draft.fields.length === 0 &&
        draft.image === undefined &&
        draft.description.length + piece.text.length + 2 <= LIMITS.description
      );
    case 'field':
      return draft.fields.length < LIMITS.fields && draft.image === undefined;
    case 'image':
      return draft.image === undefined;
  }
};

const add = (draft: Draft, piece: Piece): true => {
  switch (piece.kind) {
    case 'title':
      draft.title = piece.text;
      return true;
    case 'text':
      draft.description += `${draft.description === '' ? '' : piece.close ? '\n' : '\n\n'}${piece.text}`;
      return true;
    case 'field':
      draft.fields.push({ name: piece.name, value: piece.value, inline: piece.inline });
      return true;
    case 'image':
      draft.image = piece.url;
      return true;
  }
};

const toEmbed = ({ title, description, fields, image }: Draft): APIEmbed => ({
  color: COLOUR,
  ...(title !== undefined && { title }),
  ...(description !== '' && { description }),
  ...(fields.length > 0 && { fields }),
  ...(image !== undefined && { image: { url: image } }),
});
