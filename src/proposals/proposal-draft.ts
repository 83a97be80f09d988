import { checkLanguages } from '../participants/check-languages';
import type { SpokenLanguage } from '../participants/spoken-language';
import { checkLanguageTag } from '../reference/check-codes';
import { checkInteger, checkLine, checkText } from '../validation/checks';
import type { Faults } from '../validation/faults';
import { checkGives, checkNeeds, type GiveDraft, type NeedDraft } from './capability-draft';
import { checkWindow, type DateWindow } from './date-rules';
import { checkTargets, type GeographicTargets } from './place';
import type { PartnerRole, Proposal, ProposalKind } from './proposal';

/** What a person fills in of a proposal, in the shape in which a client sends it, so that paths of faults are the client's. */
export interface ProposalDraft extends Pick<
  Proposal,
  | 'kind'
  | 'title'
  | 'challenge'
  | 'approach'
  | 'language'
  | 'durationDays'
  | 'cohortSize'
  | 'delivery'
  | 'interpreter'
  | 'bringsLogistics'
  | 'needsLogistics'
  | 'funding'
  | 'conditions'
  | 'differentContext'
  | 'capacity'
  | 'visibility'
  | 'validUntil'
> {
  /** Of an offer only: PIVOTAL where it is null, or FACILITATING. */
  readonly role: PartnerRole | null;
  readonly gives: readonly GiveDraft[];
  readonly needs: readonly NeedDraft[];
  readonly window: DateWindow | null;
  readonly workingLanguages: readonly SpokenLanguage[];
  readonly targets: GeographicTargets;
  readonly minimumVerification: number;
}

/** Reports every fault at its field, and answers the draft with trimmed texts and canonical codes. */
export function checkProposal(draft: ProposalDraft, faults: Faults): ProposalDraft {
  const text = (field: 'challenge' | 'approach' | 'conditions', most: number): string | null =>
    draft[field] === null ? null : checkText(faults, [field], draft[field], { least: 1, most });
  checkRole(draft, faults);
  checkSides(draft, faults);
  checkNumbers(draft, faults);
  return {
    ...draft,
    title: checkLine(faults, ['title'], draft.title, { least: 5, most: 200 }),
    challenge: text('challenge', 10_000),
    approach: text('approach', 10_000),
    conditions: text('conditions', 5_000),
    language: checkLanguageTag(faults, ['language'], draft.language),
    gives: checkGives(draft.gives, faults),
    needs: checkNeeds(draft.needs, faults),
    window: checkWindow(draft.window, draft.durationDays, faults),
    workingLanguages: checkLanguages(faults, ['workingLanguages'], draft.workingLanguages),
    targets: checkTargets(draft.targets, faults),
  };
}

/** The roles in which a proposal stands (domain.md 5.1). */
export function rolesOf(kind: ProposalKind, role: PartnerRole | null): PartnerRole[] {
  if (kind === 'REQUEST') return ['BENEFICIARY'];
  return kind === 'TWO_WAY' ? ['BENEFICIARY', 'PIVOTAL'] : [role ?? 'PIVOTAL'];
}

function checkRole({ kind, role }: ProposalDraft, faults: Faults): void {
  if (role === null) return;
  faults.check(
    kind === 'OFFER' && role !== 'BENEFICIARY',
    'CONTRADICTION',
    ['role'],
    'Only an offer chooses its role, PIVOTAL or FACILITATING: a request is BENEFICIARY, a two-way proposal both BENEFICIARY and PIVOTAL.',
  );
}

/** The roles decide which side a match reads: what stands on the other would be passed over in silence. */
function checkSides({ kind, gives, needs }: ProposalDraft, faults: Faults): void {
  const hint = 'make it TWO_WAY, or leave this empty.';
  if (kind === 'REQUEST')
    faults.check(gives.length === 0, 'CONTRADICTION', ['gives'], `A request gives nothing: ${hint}`);
  if (kind === 'OFFER')
    faults.check(needs.length === 0, 'CONTRADICTION', ['needs'], `An offer needs nothing: ${hint}`);
}

function checkNumbers(draft: ProposalDraft, faults: Faults): void {
  const { durationDays, cohortSize, capacity, minimumVerification } = draft;
  if (durationDays !== null) checkInteger(faults, ['durationDays'], durationDays, { least: 1, most: 3_650 });
  if (cohortSize !== null) checkInteger(faults, ['cohortSize'], cohortSize, { least: 1, most: 1_000_000 });
  if (capacity !== null) checkInteger(faults, ['capacity'], capacity, { least: 1, most: 1_000 });
  checkInteger(faults, ['minimumVerification'], minimumVerification, { least: 0, most: 4 });
}
