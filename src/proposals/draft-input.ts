import { given } from '../graphql/mutation';
import type { Faults } from '../validation/faults';
import type { CapabilityInput, NeedInput } from './capability.type';
import type { GiveDraft, NeedDraft } from './capability-draft';
import { noTargets } from './place';
import type { GeographicTargetsInput } from './place.type';
import type { ProposalKind } from './proposal';
import type { ProposalDraft } from './proposal-draft';
import type { ProposalFields } from './proposal-fields.type';

/** What every proposal has: null is no value for these. */
type Required = Pick<ProposalDraft, 'kind' | 'title' | 'language' | 'validUntil'>;

const required = ['kind', 'title', 'language', 'validUntil'] as const satisfies readonly (keyof Required)[];

/** What a field is where it was left out of a new proposal, or emptied by null in an edit. */
const blank: Omit<ProposalDraft, keyof Required> = {
  role: null,
  challenge: null,
  approach: null,
  gives: [],
  needs: [],
  window: null,
  durationDays: null,
  cohortSize: null,
  delivery: null,
  workingLanguages: [],
  interpreter: false,
  bringsLogistics: false,
  needsLogistics: false,
  funding: null,
  conditions: null,
  targets: noTargets,
  differentContext: false,
  minimumVerification: 0,
  capacity: null,
  visibility: 'PUBLIC',
};

export interface DraftInput extends ProposalFields {
  kind?: ProposalKind | null;
  title?: string | null;
  language?: string | null;
  validUntil?: string | null;
}

/** A new draft. */
export function draftFrom(input: DraftInput & Required, faults: Faults): ProposalDraft {
  const { kind, title, language, validUntil } = input;
  return withInput({ ...blank, kind, title, language, validUntil }, input, faults);
}

/** The draft with what the client gave: what was left out stays, null empties. */
export function withInput(draft: ProposalDraft, input: DraftInput, faults: Faults): ProposalDraft {
  const { gives, needs, targets, ...same } = given(input);
  const changes: Record<string, unknown> = { ...same };
  // Another kind has other roles: the old choice does not come along unasked.
  if (input.kind && input.kind !== draft.kind && input.role === undefined) changes['role'] = null;
  if (gives !== undefined) changes['gives'] = gives?.map(toGive) ?? null;
  if (needs !== undefined) changes['needs'] = needs?.map(toNeed) ?? null;
  if (targets !== undefined) changes['targets'] = targets && toTargets(targets);
  for (const field of required) {
    faults.check(
      input[field] !== null,
      'REQUIRED',
      [field],
      'Every proposal has this: it cannot be emptied.',
    );
  }
  const emptied = Object.keys(changes).filter((field) => changes[field] === null);
  return pickDraft({ ...draft, ...changes, ...pick(draft, emptied), ...pick(blank, emptied) });
}

/** Only the fields of a draft: an input has ids and a revision besides. */
function pickDraft(source: ProposalDraft): ProposalDraft {
  return pick(source, [...required, ...Object.keys(blank)]) as ProposalDraft;
}

function pick(source: object, fields: readonly string[]): Partial<ProposalDraft> {
  return Object.fromEntries(Object.entries(source).filter(([field]) => fields.includes(field)));
}

function toGive({ theme, sdgTargets, modality, quantity, unit }: CapabilityInput): GiveDraft {
  return { theme, sdgTargets: sdgTargets ?? [], modality, quantity: quantity ?? null, unit: unit ?? null };
}

function toNeed(need: NeedInput): NeedDraft {
  return { ...toGive(need), importance: need.importance ?? 'SHOULD' };
}

function toTargets({ only, excluded, preferred, avoided }: GeographicTargetsInput): ProposalDraft['targets'] {
  return { only: only ?? [], excluded: excluded ?? [], preferred: preferred ?? [], avoided: avoided ?? [] };
}
