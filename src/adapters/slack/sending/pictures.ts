import { createHash } from 'node:crypto';
import type { Picture, Reply, ReplyBlock } from '../../../core/message.ts';
import type { Draw, Log } from '../../../core/ports.ts';
import { LATE, orLate } from '../../../or-late.ts';
import type { Client } from '../client.ts';
import { cut, LIMITS } from '../limits.ts';
import type { Drawn } from '../rendering/render.ts';

/** Draws the pictures of a reply and gives them to Slack. One that fails is left out: its words are shown instead. */
export type Pictures = (client: Client, team: string, reply: Reply) => Promise<Drawn>;

type PictureBlock = Extract<ReplyBlock, { kind: 'picture' }>;

type Uploaded = { readonly files?: readonly { readonly files?: readonly { readonly id?: string }[] }[] };

/** What takes longer to draw and upload is left out; it is there the next time. */
const LATE_AFTER_MS = 3_000;
const MOST = 500;
const AGAIN_AFTER_MS = 5_000;
const NONE: Drawn = new Map();

type Deps = { readonly draw: Draw | undefined; readonly log: Log; readonly lateAfterMs?: number };

/** The same picture is drawn and uploaded once in a workspace, however many ask for it at the same time. */
export const createPictures = ({ draw, log, lateAfterMs = LATE_AFTER_MS }: Deps): Pictures => {
  if (!draw) return async () => NONE;
  const files = new Map<string, string>();
  const under = new Map<string, Promise<string | undefined>>();

  const upload = async (client: Client, block: PictureBlock): Promise<string | undefined> => {
    const png = await draw(block.picture);
    if (!png) return undefined;
    const filename = `${block.picture.kind}.png`;
    const sent = await client.files.uploadV2({
      filename,
      title: block.picture.title,
      alt_text: cut(block.alt, LIMITS.altText),
      file: Buffer.from(png),
    });
    return (sent as Uploaded).files?.[0]?.files?.[0]?.id;
  };

  const attempt = async (client: Client, key: string, block: PictureBlock): Promise<string | undefined> => {
    const file = await upload(client, block).catch((error: unknown) => {
      log.warn({ err: error, picture: block.picture.kind }, 'a picture could not be given to Slack');
      return undefined;
    });
    if (files.size >= MOST) files.clear();
    if (file) files.set(key, file);
    // A picture that fails is left alone for a while: whoever asks meanwhile reads its words.
    if (file) under.delete(key);
    else setTimeout(() => under.delete(key), AGAIN_AFTER_MS).unref();
    return file;
  };

  const fileOf = (client: Client, team: string, block: PictureBlock): Promise<string | undefined> => {
    const key = `${team}:${fingerprint(block.picture)}`;
    const known = files.get(key);
    if (known) return Promise.resolve(known);
    const work = under.get(key) ?? attempt(client, key, block);
    under.set(key, work);
    return work;
  };

  return async (client, team, { blocks }) => {
    const wanted = blocks.filter((block) => block.kind === 'picture');
    if (wanted.length === 0) return NONE;
    const until = performance.now() + lateAfterMs;
    const drawn = new Map<ReplyBlock, string>();
    for (const block of wanted) {
      const file = await orLate(fileOf(client, team, block), until - performance.now());
      if (file && file !== LATE) drawn.set(block, file);
    }
    return drawn;
  };
};

const fingerprints = new WeakMap<Picture, string>();

const fingerprint = (picture: Picture): string => {
  const known = fingerprints.get(picture);
  if (known) return known;
  const made = createHash('sha256').update(JSON.stringify(picture)).digest('hex');
  fingerprints.set(picture, made);
  return made;
};
