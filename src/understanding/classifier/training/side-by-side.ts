import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type Member, type MemberTask, trainMember } from '../members/train-member.ts';
import type { TrainingSet } from '../members/training-set.ts';

/** What a thread is given. */
export type ThreadData = {
  readonly set: TrainingSet;
  readonly tasks: readonly MemberTask[];
  /** How far each task is: one number each, as `FREE`, `TAKEN` and `DONE` say. */
  readonly states: Int32Array;
  readonly port: MessagePort;
};

/** A member that a thread has trained. */
export type Trained = { readonly at: number; readonly member: Member };

const FREE = 0;
const TAKEN = 1;
const DONE = 2;

/** Smaller sets are trained before a thread has started. */
const WORTH_A_THREAD = 2_000;
/** A thread that takes longer for one member has died: its task is done here. Milliseconds. */
const PATIENCE = 120_000;

/** Trains every task, on as many cores as there are, and waits for all. Without threads it takes longer, nothing else. */
export const trainSideBySide = (set: TrainingSet, tasks: readonly MemberTask[]): readonly Member[] => {
  const states = new Int32Array(new SharedArrayBuffer(tasks.length * 4));
  const helpers = set.size < WORTH_A_THREAD ? 0 : Math.min(tasks.length, availableParallelism()) - 1;
  const threads = Array.from({ length: helpers }, () => startThread({ set, tasks, states }));
  const members = new Map<number, Member>();
  takeTasks({ set, tasks, states }, ({ at, member }) => members.set(at, member));
  for (const at of tasks.keys()) if (!members.has(at)) Atomics.wait(states, at, TAKEN, PATIENCE);
  for (const { port, worker } of threads) {
    for (let said = receiveMessageOnPort(port); said !== undefined; said = receiveMessageOnPort(port)) {
      const { at, member } = said.message as Trained;
      members.set(at, member);
    }
    port.close();
    void worker.terminate();
  }
  return tasks.map((task, at) => members.get(at) ?? trainMember(set, task));
};

/** Takes one free task after the other, as every thread does. */
export const takeTasks = ({ set, tasks, states }: Omit<ThreadData, 'port'>, tell: (trained: Trained) => void): void => {
  for (const [at, task] of tasks.entries()) {
    if (Atomics.compareExchange(states, at, FREE, TAKEN) !== FREE) continue;
    tell({ at, member: trainMember(set, task) });
    Atomics.store(states, at, DONE);
    Atomics.notify(states, at);
  }
};

const startThread = (data: Omit<ThreadData, 'port'>): { readonly port: MessagePort; readonly worker: Worker } => {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: { ...data, port: port2 } satisfies ThreadData,
    transferList: [port2],
  });
  worker.on('error', () => {});
  worker.unref();
  return { port: port1, worker };
};
