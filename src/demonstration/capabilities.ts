import type { GiveDraft, NeedDraft } from '../proposals/capability-draft';
import type { Importance, Modality, QuantityUnit } from '../proposals/proposal';
import { findTheme } from '../reference/catalogue';
import type { Dice } from './dice';

/** What leads a proposal, by how often. */
const leading: readonly (readonly [Modality, number])[] = [
  ['TRAINING_COURSE', 24],
  ['SHORT_TERM_EXPERT', 18],
  ['STUDY_VISIT', 15],
  ['POLICY_DIALOGUE', 8],
  ['JOINT_PROJECT', 8],
  ['MENTORING', 7],
  ['DATA_OR_TOOLS', 5],
  ['PEER_REVIEW', 4],
  ['TECHNOLOGY_TRANSFER', 4],
  ['JOINT_RESEARCH', 3],
  ['MARKET_LINKAGE', 3],
  ['NETWORK', 2],
  ['LONG_TERM_EXPERT', 2],
];

/** Support that stands beside knowledge. */
const supporting: readonly Modality[] = ['EQUIPMENT', 'FINANCE', 'HOSTING', 'LOGISTICS', 'SCHOLARSHIP'];

interface Amount {
  readonly unit: QuantityUnit;
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

const amount = (unit: QuantityUnit, least: number, most: number, step = 1): Amount => ({
  unit,
  least,
  most,
  step,
});

const amounts: Readonly<Record<Modality, Amount>> = {
  SHORT_TERM_EXPERT: amount('DAYS', 5, 40, 5),
  LONG_TERM_EXPERT: amount('DAYS', 120, 360, 30),
  STUDY_VISIT: amount('PEOPLE', 6, 24, 2),
  TRAINING_COURSE: amount('PEOPLE', 15, 60, 5),
  SCHOLARSHIP: amount('PEOPLE', 2, 12),
  POLICY_DIALOGUE: amount('EVENTS', 1, 4),
  PEER_REVIEW: amount('EVENTS', 1, 2),
  TECHNOLOGY_TRANSFER: amount('INSTITUTIONS', 1, 5),
  EQUIPMENT: amount('ITEMS', 10, 200, 10),
  DATA_OR_TOOLS: amount('ITEMS', 1, 6),
  JOINT_RESEARCH: amount('INSTITUTIONS', 2, 6),
  JOINT_PROJECT: amount('INSTITUTIONS', 2, 6),
  MARKET_LINKAGE: amount('INSTITUTIONS', 5, 60, 5),
  MENTORING: amount('HOURS', 20, 160, 20),
  NETWORK: amount('INSTITUTIONS', 5, 40, 5),
  FINANCE: amount('US_DOLLARS', 20_000, 400_000, 20_000),
  LOGISTICS: amount('PEOPLE', 6, 60, 6),
  HOSTING: amount('PEOPLE', 10, 60, 5),
};

const durations: Readonly<Partial<Record<Modality, readonly [least: number, most: number]>>> = {
  LONG_TERM_EXPERT: [90, 180],
  STUDY_VISIT: [4, 12],
  POLICY_DIALOGUE: [1, 4],
  PEER_REVIEW: [5, 15],
  MENTORING: [30, 120],
  JOINT_RESEARCH: [60, 180],
  JOINT_PROJECT: [60, 180],
  SCHOLARSHIP: [90, 240],
};

export function leadingModality(dice: Dice): Modality {
  return dice.weighted(leading);
}

export function durationOf(modality: Modality, dice: Dice): number {
  return dice.between(...(durations[modality] ?? ([5, 21] as const)));
}

/** One to three gives, the first of them in the theme and the modality of the title. */
export function inventGives(
  theme: string,
  modality: Modality,
  near: readonly string[],
  dice: Dice,
): GiveDraft[] {
  return [
    capability(theme, modality, dice),
    ...further(near, dice).map((other) => beside(other, modality, dice)),
  ];
}

export function inventNeeds(
  theme: string,
  modality: Modality,
  near: readonly string[],
  dice: Dice,
): NeedDraft[] {
  const importance = (must: number): Importance =>
    dice.chance(must) ? 'MUST' : dice.chance(60) ? 'SHOULD' : 'COULD';
  return [
    { ...capability(theme, modality, dice), importance: importance(55) },
    ...further(near, dice).map((other) => ({ ...beside(other, modality, dice), importance: importance(8) })),
  ];
}

/** What a facilitating partner brings in a theme. */
export function support(theme: string, modality: Modality, dice: Dice): GiveDraft {
  return capability(theme, modality, dice);
}

function further(near: readonly string[], dice: Dice): string[] {
  return dice.shuffled(near).slice(
    0,
    dice.weighted([
      [0, 40],
      [1, 42],
      [2, 18],
    ]),
  );
}

function beside(theme: string, modality: Modality, dice: Dice): GiveDraft {
  const other = dice.chance(18) ? dice.one(supporting) : dice.chance(40) ? modality : leadingModality(dice);
  return capability(theme, other, dice);
}

function capability(theme: string, modality: Modality, dice: Dice): GiveDraft {
  const { unit, least, most, step } = amounts[modality];
  const counted = dice.chance(75);
  const targets = findTheme(theme)!.sdgTargets;
  return {
    theme,
    sdgTargets: dice.chance(60) ? targets.slice(0, dice.between(1, 2)) : [],
    modality,
    quantity: counted ? least + step * dice.below(Math.floor((most - least) / step) + 1) : null,
    unit: counted ? unit : null,
  };
}
