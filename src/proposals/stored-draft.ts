import type { ProposalDraft } from './proposal-draft';
import { rolesOf } from './proposal-draft';
import type { Capability, CapabilitySide, Proposal } from './proposal';
import { proposalTerms } from './proposal-terms';

/** The parts of a stored proposal that a person filled in. */
export type ProposalContent = Omit<
  Proposal,
  | 'id'
  | 'institutionId'
  | 'country'
  | 'callId'
  | 'programmeId'
  | 'contactId'
  | 'status'
  | 'illustrative'
  | 'revision'
  | 'createdAt'
  | 'updatedAt'
  | 'publishedAt'
>;

/** A checked draft as it is stored: nested parts laid flat, roles and search terms derived. Its capabilities are stored beside it. */
export function contentOf(draft: ProposalDraft): ProposalContent {
  return {
    kind: draft.kind,
    roles: rolesOf(draft.kind, draft.role),
    title: draft.title,
    challenge: draft.challenge,
    approach: draft.approach,
    language: draft.language,
    windowFrom: draft.window?.from ?? null,
    windowTo: draft.window?.to ?? null,
    durationDays: draft.durationDays,
    cohortSize: draft.cohortSize,
    delivery: draft.delivery,
    languages: draft.workingLanguages,
    interpreter: draft.interpreter,
    bringsLogistics: draft.bringsLogistics,
    needsLogistics: draft.needsLogistics,
    funding: draft.funding,
    conditions: draft.conditions,
    targetPlaces: draft.targets.only,
    excludedPlaces: draft.targets.excluded,
    preferredPlaces: draft.targets.preferred,
    avoidedPlaces: draft.targets.avoided,
    differentContext: draft.differentContext,
    minimumVerification: draft.minimumVerification as Proposal['minimumVerification'],
    capacity: draft.capacity,
    visibility: draft.visibility,
    validUntil: draft.validUntil,
    terms: proposalTerms(draft),
  };
}

/** The draft that a stored proposal would be made from: what an edit starts with. */
export function draftOf(
  proposal: Proposal,
  capabilities: readonly (Capability & { readonly side: CapabilitySide })[],
): ProposalDraft {
  const sideOf = (side: CapabilitySide) => capabilities.filter((capability) => capability.side === side);
  const { windowFrom: from, windowTo: to } = proposal;
  return {
    kind: proposal.kind,
    role: proposal.kind === 'OFFER' ? proposal.roles[0]! : null,
    title: proposal.title,
    challenge: proposal.challenge,
    approach: proposal.approach,
    language: proposal.language,
    gives: sideOf('GIVES').map(({ theme, sdgTargets, modality, quantity, unit }) => ({
      theme,
      sdgTargets,
      modality,
      quantity,
      unit,
    })),
    needs: sideOf('NEEDS').map(({ theme, sdgTargets, modality, quantity, unit, importance }) => ({
      theme,
      sdgTargets,
      modality,
      quantity,
      unit,
      importance: importance!,
    })),
    window: from === null || to === null ? null : { from, to },
    durationDays: proposal.durationDays,
    cohortSize: proposal.cohortSize,
    delivery: proposal.delivery,
    workingLanguages: proposal.languages,
    interpreter: proposal.interpreter,
    bringsLogistics: proposal.bringsLogistics,
    needsLogistics: proposal.needsLogistics,
    funding: proposal.funding,
    conditions: proposal.conditions,
    targets: {
      only: proposal.targetPlaces,
      excluded: proposal.excludedPlaces,
      preferred: proposal.preferredPlaces,
      avoided: proposal.avoidedPlaces,
    },
    differentContext: proposal.differentContext,
    minimumVerification: proposal.minimumVerification,
    capacity: proposal.capacity,
    visibility: proposal.visibility,
    validUntil: proposal.validUntil,
  };
}
