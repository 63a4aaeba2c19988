/** The cause of a failed fetch whose answer was far longer than any wording. */
export const TOO_BIG = 'the answer of the model server is too big';

/** As fetch, but reads at most `limit` bytes of the answer: then it hangs up and fails with `TOO_BIG`. */
export const createBoundedFetch =
  (limit: number): typeof fetch =>
  async (input, init) => {
    const response = await fetch(input, init);
    const body = await readUpTo(limit, response);
    return new Response(body, { status: response.status, statusText: response.statusText, headers: plain(response) });
  };

const readUpTo = async (limit: number, { body }: Response): Promise<Buffer<ArrayBuffer> | null> => {
  if (!body) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) throw new Error(TOO_BIG);
    chunks.push(chunk);
  }
  return size === 0 ? null : Buffer.concat(chunks);
};

/** The body is already unpacked, and its length another. */
const plain = ({ headers }: Response): Headers => {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
  return kept;
};
