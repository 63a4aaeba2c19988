import type { APIAttachment } from 'discord-api-types/v10';
import type { Request } from './routes.ts';
import type { World } from './world.ts';

/** The files of a request as the rules see them. */
export const fileParts = ({ files }: Request) =>
  files.map(({ id, name, bytes }, index) => ({ id: id ?? String(index), name, size: bytes.length }));

/** Attachments as Discord gives them back: the file sent, and what the body says of it. */
export const toAttachments = (world: World, request: Request): readonly APIAttachment[] => {
  const body = (request.body ?? {}) as { attachments?: readonly { id: string | number; description?: string }[] };
  return request.files.map((file, index) => ({
    id: world.nextId(),
    filename: file.name,
    size: file.bytes.length,
    url: `https://cdn.example/attachments/${file.name}`,
    proxy_url: `https://cdn.example/attachments/${file.name}`,
    content_type: file.type,
    ...describe(body.attachments, file.id ?? String(index)),
  }));
};

const describe = (attachments: readonly { id: string | number; description?: string }[] | undefined, id: string) => {
  const description = attachments?.find((attachment) => String(attachment.id) === id)?.description;
  return description === undefined ? {} : { description };
};
