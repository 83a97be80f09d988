import { toGlobalId } from '../graphql/node';
import type { ProposalEntity } from '../proposals/proposal.entity';
import { findCountry, findLanguage, findTheme } from '../reference/catalogue';
import { isoDate } from '../validation/dates';
import { changeInEnglish } from './engine/english/changes';
import { failureInEnglish } from './engine/english/failures';
import type { Labels } from './engine/english/labels';
import { reasonInEnglish, unknownInEnglish } from './engine/english/reasons';
import type { ShownExplanation } from './engine/for-viewer';
import type { Side } from './engine/side';
import type { MatchReasonType, MatchSideType, MatchType, NearestChangeType } from './match.type';

/** An explanation as the API tells it, its sentences in English. */
export function presentMatch(
  explanation: ShownExplanation,
  proposal: ProposalEntity,
  counterpart: ProposalEntity,
): MatchType {
  const labels = labelsFor(proposal, counterpart);
  const { eligible, score, softScore, confidence, own, other } = explanation;
  return {
    proposal,
    counterpart,
    eligible,
    score,
    softScore,
    confidence,
    failedRules: explanation.failed.map((failure) => ({
      code: failure.code,
      messages: failureInEnglish(failure, labels),
      facts: failure.facts && presentFacts(failure.facts),
    })),
    nearestChange: presentChange(explanation, proposal, counterpart, labels),
    sides: [presentSide(own, proposal, labels), presentSide(other, counterpart, labels)],
  };
}

function presentSide(side: Side, proposal: ProposalEntity, labels: Labels): MatchSideType {
  const { role, score, confidence, contributions } = side;
  return {
    proposal,
    role,
    score,
    confidence,
    contributions: contributions.map(({ criterion, weight, value, points, reason }) => ({
      criterion,
      weight,
      points,
      known: reason !== null,
      value: reason === null ? null : value,
    })),
    reasons: contributions
      .toSorted((one, another) => another.points - one.points)
      .map(({ criterion, reason }): MatchReasonType => ({
        criterion,
        message: reason === null ? unknownInEnglish(criterion) : reasonInEnglish(reason, side.view, labels),
        facts: reason && presentFacts(reason.facts),
      })),
  };
}

function presentChange(
  { nearestChange: change }: ShownExplanation,
  proposal: ProposalEntity,
  counterpart: ProposalEntity,
  labels: Labels,
): NearestChangeType | null {
  if (change === null) return null;
  const whose = 'member' in change.facts ? change.facts.member : null;
  return {
    kind: change.kind,
    message: changeInEnglish(change, labels),
    facts: presentFacts(change.facts),
    proposal: [proposal, counterpart].find(({ id }) => id === whose) ?? null,
  };
}

function labelsFor(...proposals: readonly ProposalEntity[]): Labels {
  return {
    theme: (code) => findTheme(code)?.labels.en ?? code,
    country: (code) => findCountry(code)?.names.en ?? code,
    language: (tag) => findLanguage(tag)?.name ?? tag,
    member: (id) => `'${proposals.find((proposal) => proposal.id === id)?.title ?? 'The proposal'}'`,
  };
}

/** Facts as programs read them: ids as everywhere in the API, days as dates, and no institution, which may be hidden. */
function presentFacts(facts: object): object {
  return JSON.parse(JSON.stringify(facts), (key, value: unknown) => {
    if (key === 'institutionId') return undefined;
    if (key === 'member') return toGlobalId('Proposal', value as string);
    if (key !== 'window') return value;
    const { from, to } = value as { from: number; to: number };
    return { from: isoDate(from), to: isoDate(to) };
  }) as object;
}
