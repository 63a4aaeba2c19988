import type { RoadStep } from '../../core/message.ts';

/** A step under the one that it builds on last. */
export type Branch = { readonly step: RoadStep; readonly depth: number; readonly parent: Branch | undefined };

/**
 * Steps as an outline: each stands under the deepest of those it rests on, smaller branches before larger ones. Every
 * step is there once, whatever the data, circles included.
 */
export const outlineOf = (steps: readonly RoadStep[]): readonly Branch[] => {
  const known = new Map(steps.map((step) => [step.id, step]));
  const depthOf = createDepths(known);
  const children = new Map<string | undefined, RoadStep[]>();
  for (const step of steps) {
    const [deepest] = step.after
      .filter((id) => known.has(id) && id !== step.id)
      .toSorted((a, b) => depthOf(b) - depthOf(a));
    children.set(deepest, [...(children.get(deepest) ?? []), step]);
  }
  const branches: Branch[] = [];
  const seen = new Set<string>();
  const walk = (step: RoadStep, depth: number, parent: Branch | undefined): void => {
    if (seen.has(step.id)) return;
    seen.add(step.id);
    const branch = { step, depth, parent };
    branches.push(branch);
    const under = children.get(step.id) ?? [];
    for (const child of under.toSorted((a, b) => sizeOf(a, children) - sizeOf(b, children)))
      walk(child, depth + 1, branch);
  };
  for (const step of [...(children.get(undefined) ?? []), ...steps]) walk(step, 0, undefined);
  return branches;
};

/** The longest way to a step; a circle counts once around. */
const createDepths = (known: ReadonlyMap<string, RoadStep>) => {
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const found = depths.get(id);
    if (found !== undefined) return found;
    depths.set(id, 0);
    const needs = known.get(id)?.after.filter((need) => known.has(need)) ?? [];
    const depth = Math.max(-1, ...needs.map(depthOf)) + 1;
    depths.set(id, depth);
    return depth;
  };
  return depthOf;
};

const sizeOf = (
  step: RoadStep,
  children: ReadonlyMap<string | undefined, readonly RoadStep[]>,
  seen = new Set<string>(),
): number => {
  if (seen.has(step.id)) return 0;
  seen.add(step.id);
  return (children.get(step.id) ?? []).reduce((sum, child) => sum + sizeOf(child, children, seen), 1);
};

/** The outline in columns of about the same length, parted where the least is torn apart. */
export const toColumns = (branches: readonly Branch[], count: number): readonly (readonly Branch[])[] => {
  const length = branches.length / count;
  const leeway = Math.floor(length / 6);
  const cuts = Array.from({ length: count - 1 }, (_, at) => {
    const ideal = Math.round((at + 1) * length);
    const near = Array.from({ length: 2 * leeway + 1 }, (_unused, step) => ideal - leeway + step);
    const cost = (cut: number) => (branches[cut]?.depth ?? 0) * length + Math.abs(cut - ideal);
    return near.toSorted((a, b) => cost(a) - cost(b))[0] ?? ideal;
  });
  return [0, ...cuts].map((from, at) => branches.slice(from, cuts[at] ?? branches.length));
};
