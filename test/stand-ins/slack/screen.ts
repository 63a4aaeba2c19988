import { IDS, type SlackBlock } from './local-slack.ts';

/** A modal or a Home tab as a person has it before them. */
export type Shown = { readonly id: string; readonly blocks: readonly SlackBlock[]; readonly [field: string]: unknown };

/** What is filled into a field. */
export type Filled = string | { readonly select: string } | { readonly selects: readonly string[] };

/** A person's screen: what only the emulator's own page can see and do. */
export type Screen = {
  readonly modal: () => Promise<Shown | undefined>;
  readonly home: (user: string) => Promise<Shown | undefined>;
  /** Sends the open modal with these fields filled, by their ids; resolves with what is said to be wrong with them. */
  readonly submit: (
    user: string,
    fields: Readonly<Record<string, Filled>>,
  ) => Promise<Readonly<Record<string, string>>>;
};

export const createScreen = (base: string): Screen => {
  const look = async (): Promise<State> => {
    const socket = new WebSocket(`${base.replace('http', 'ws')}/ui`);
    const state = await new Promise<State>((resolve, reject) => {
      socket.addEventListener('error', () => reject(new Error('the page of the emulator is gone')));
      socket.addEventListener('message', ({ data }) => resolve(JSON.parse(String(data)).state));
    });
    socket.close();
    return state;
  };
  const modal = async () => (await look()).modalStack.at(-1);
  return {
    modal,
    home: async (user) => (await look()).homeViews[user]?.[IDS.app],
    submit: async (user, fields) => {
      const view = await modal();
      if (!view) throw new Error('no modal is open');
      const socket = new WebSocket(`${base.replace('http', 'ws')}/ui`);
      await new Promise((resolve) => socket.addEventListener('open', resolve));
      let errors: Readonly<Record<string, string>> = {};
      socket.addEventListener('message', ({ data }) => {
        const told = JSON.parse(String(data));
        if (told.t === 'view_errors') errors = told.errors;
      });
      socket.send(JSON.stringify({ t: 'view_submit', user, values: toValues(view, fields) }));
      for (let tries = 0; tries < 60 && !Object.keys(errors).length && (await modal())?.id === view.id; tries++)
        await new Promise((done) => setTimeout(done, 50));
      socket.close();
      return errors;
    },
  };
};

type State = {
  readonly modalStack: readonly Shown[];
  readonly homeViews: Readonly<Record<string, Readonly<Record<string, Shown>>>>;
};

type Element = { readonly type: string; readonly action_id: string };

const toValues = ({ blocks }: Shown, fields: Readonly<Record<string, Filled>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([id, filled]) => {
      const block = blocks.find(({ block_id: name }) => name === id);
      if (!block) throw new Error(`the modal has no field ${id}`);
      const { type, action_id: action } = block.element as Element;
      return [id, { [action]: { type, ...toState(filled) } }];
    }),
  );

const toState = (filled: Filled) => {
  if (typeof filled === 'string') return { value: filled };
  return 'select' in filled
    ? { selected_option: { value: filled.select } }
    : { selected_options: filled.selects.map((value) => ({ value })) };
};
