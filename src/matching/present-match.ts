import { toGlobalId } from '../graphql/node';
import type { ProposalEntity } from '../proposals/proposal.entity';
import { findCountry, findLanguage, findTheme } from '../reference/catalogue';
import { isoDate } from '../validation/dates';
import type { Change } from './engine/changes/change';
import { changeInEnglish } from './engine/english/changes';
import { failureInEnglish } from './engine/english/failures';
import type { Labels } from './engine/english/labels';
import { reasonInEnglish, unknownInEnglish } from './engine/english/reasons';
import type { ShownExplanation, ShownFailure } from './engine/for-viewer';
import type { Side } from './engine/side';
import type { MatchOrigin } from './match-origin';
import type {
  FailedRuleType,
  MatchReasonType,
  MatchSideType,
  MatchType,
  NearestChangeType,
} from './match.type';

/** An explanation as the API tells it, its sentences in English. */
export function presentMatch(
  explanation: ShownExplanation,
  proposal: ProposalEntity,
  counterpart: ProposalEntity,
  origin: MatchOrigin,
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
    failedRules: presentFailures(explanation.failed, labels),
    nearestChange:
      explanation.nearestChange && presentChange(explanation.nearestChange, [proposal, counterpart]),
    sides: [presentSide(own, proposal, labels), presentSide(other, counterpart, labels)],
    origin,
  };
}

export function presentFailures(failed: readonly ShownFailure[], labels: Labels): FailedRuleType[] {
  return failed.map((failure) => ({
    code: failure.code,
    messages: failureInEnglish(failure, labels),
    facts: failure.facts && presentFacts(failure.facts),
  }));
}

export function presentSide(side: Side, proposal: ProposalEntity, labels: Labels): MatchSideType {
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

export function presentChange(change: Change, proposals: readonly ProposalEntity[]): NearestChangeType {
  const whose = 'member' in change.facts ? change.facts.member : null;
  return {
    kind: change.kind,
    message: changeInEnglish(change, labelsFor(...proposals)),
    facts: presentFacts(change.facts),
    proposal: proposals.find(({ id }) => id === whose) ?? null,
  };
}

export function labelsFor(...proposals: readonly ProposalEntity[]): Labels {
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
