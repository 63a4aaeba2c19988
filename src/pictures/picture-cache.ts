/** Pictures kept by key, the longest unused forgotten first. */
export type PictureCache = {
  readonly get: (key: string) => Uint8Array | undefined;
  readonly put: (key: string, png: Uint8Array) => void;
};

/** Never holds more than `mostBytes` of pictures. */
export const createPictureCache = (mostBytes: number): PictureCache => {
  const kept = new Map<string, Uint8Array>();
  let held = 0;
  const drop = (key: string) => {
    held -= kept.get(key)?.length ?? 0;
    kept.delete(key);
  };
  return {
    get: (key) => {
      const png = kept.get(key);
      if (!png) return undefined;
      kept.delete(key);
      kept.set(key, png);
      return png;
    },
    put: (key, png) => {
      drop(key);
      kept.set(key, png);
      held += png.length;
      for (const oldest of kept.keys()) {
        if (held <= mostBytes) return;
        drop(oldest);
      }
    },
  };
};
