import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime, LATE, orLate } from '../src/or-late.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<string>(() => {});

test('gives what is there in time, and waits no longer', async () => {
  expect(await orLate(Promise.resolve('here'), 100)).toBe('here');
  await expect(orLate(Promise.reject(new Error('broken')), 100)).rejects.toThrow('broken');
  expect(vi.getTimerCount()).toBe(0);
});

test('says so where it takes longer', async () => {
  const late = orLate(never, 100);
  await vi.advanceTimersByTimeAsync(100);
  expect(await late).toBe(LATE);
});

test('fails where it must be there in time', async () => {
  const late = expect(inTime(never, 100)).rejects.toThrow('no answer within 100 ms');
  await vi.advanceTimersByTimeAsync(100);
  await late;
});
