import { type Plan, type Profile, STANDING, type Standing } from '../profile.ts';

/** The record with this plan at these hours a week; what it replaces is kept for undo. */
export const withPlan = (profile: Profile, plan: Plan, hoursPerWeek?: number): Profile => {
  const changed = withHours({ ...profile, plan }, hoursPerWeek ?? profile.settings.hoursPerWeek);
  return isSamePlan(changed, profile)
    ? { ...changed, planBefore: profile.planBefore }
    : { ...changed, planBefore: asItIs(profile) };
};

/** The record without its plan, which undo brings back. */
export const withoutPlan = (profile: Profile): Profile => ({ ...profile, plan: {}, planBefore: asItIs(profile) });

/** A changed record whose settings may be other ones: undo takes them back, or nothing where they are not. */
export const withUndo = (profile: Profile, changed: Profile): Profile => {
  const standing = standingOf(profile);
  const isSame = JSON.stringify(standingOf(changed)) === JSON.stringify(standing);
  if (isSame) return { ...changed, planBefore: isSamePlan(changed, profile) ? {} : asItIs(profile) };
  return { ...changed, planBefore: { ...asItIs(profile), standing } };
};

const standingOf = ({ settings }: Profile): Standing =>
  Object.fromEntries(STANDING.flatMap((kind) => (settings[kind] === undefined ? [] : [[kind, settings[kind]]])));

/** What undo brings back: the plan and the hours a week as they are now. */
const asItIs = ({ plan, settings: { hoursPerWeek } }: Profile): Profile['planBefore'] => ({
  plan,
  ...(hoursPerWeek !== undefined && { hoursPerWeek }),
});

/** The record as it was before the last change of the plan or the settings; undefined where there is none to take back. */
export const beforePlan = (profile: Profile): Profile | undefined => {
  const { plan, hoursPerWeek, standing } = profile.planBefore;
  return plan && withHours(withStanding({ ...profile, plan, planBefore: {} }, standing), hoursPerWeek);
};

const withStanding = (profile: Profile, standing: Standing | undefined): Profile => {
  if (standing === undefined) return profile;
  const { level: _, years: __, language: ___, goal: ____, ...settings } = profile.settings;
  return { ...profile, settings: { ...settings, ...standing } };
};

const withHours = (profile: Profile, hoursPerWeek: number | undefined): Profile => {
  const { hoursPerWeek: _, ...settings } = profile.settings;
  return { ...profile, settings: hoursPerWeek === undefined ? settings : { ...settings, hoursPerWeek } };
};

/** Whether two records have the same plan at the same hours: the day it was begun on is no change of it. */
export const isSamePlan = (one: Profile, other: Profile): boolean => toText(one) === toText(other);
const toText = ({ plan: { started: _, level, skills, hoursPerWeek, by, from }, settings }: Profile): string =>
  JSON.stringify([level, skills, hoursPerWeek, by, from, settings.hoursPerWeek]);
