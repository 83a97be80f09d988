import type { ShownFailure } from '../for-viewer';
import type { GeographyRefusal, RuleFacts, VerificationShortfall } from '../rules/failed-rule';
import { count, list, percent, type Labels } from './labels';

type Fact<
  C extends keyof RuleFacts,
  K extends keyof RuleFacts[C],
> = RuleFacts[C][K] extends readonly (infer F)[] ? F : never;

/** What bars a pair, in plain English: one sentence for each fact. */
export function failureInEnglish(failure: ShownFailure, labels: Labels): readonly string[] {
  const themes = (codes: readonly string[]) => list(codes.map((code) => labels.theme(code)));
  const name = ({ member }: { readonly member: string }) => labels.member(member);
  switch (failure.code) {
    case 'UNAVAILABLE':
      return ['The counterpart is not available'];
    case 'DIFFERENT_INSTITUTION':
      return ['Both proposals come from one institution'];
    case 'DIFFERENT_COUNTRY':
      return [`Both institutions are in ${labels.country(failure.facts.country)}`];
    case 'SOUTH_PAIR':
      return failure.facts.outside.map((fact) => `${name(fact)}: ${outside(fact, labels)}`);
    case 'FACILITATOR':
      return [`${name(failure.facts)} comes from the institution of one of the two`];
    case 'COMPLEMENT':
      return [`None of the needs is met: ${themes(failure.facts.needs) || 'none is stated'}`];
    case 'MUST_COVERED':
      return [`Not covered, though it must be: ${themes(failure.facts.uncovered)}`];
    case 'TIME':
      return [
        `The dates overlap by ${count(failure.facts.overlapDays, 'day')}, of ${failure.facts.neededDays} needed`,
      ];
    case 'LANGUAGE':
      return failure.facts.spoken.map((fact) => `${name(fact)}: ${spoken(fact, labels)}`);
    case 'GEOGRAPHY':
      return failure.facts.refusals.map((fact) => `${name(fact)}: ${refusal(fact, labels)}`);
    case 'CAPACITY':
      return failure.facts.full.map(
        (fact) => `${name(fact)}: ${fact.active} of ${fact.capacity} matches active`,
      );
    case 'VERIFIED':
      return failure.facts.short.map((fact) => `${name(fact)}: ${shortfall(fact)}`);
    case 'NO_VETO':
      return failure.facts.declinedBy.map((fact) => `${name(fact)}: has declined the other`);
    case 'LIVE':
      return failure.facts.ended.map((fact) => `${name(fact)}: ${ended(fact)}`);
    case 'FUNDING_CLOSED':
      return failure.facts.needing.map((fact) => `${name(fact)}: needs funds that nobody offers or shares`);
    case 'LOGISTICS':
      return failure.facts.needing.map((fact) => `${name(fact)}: needs logistics that nobody brings`);
    case 'VISIBLE':
      return failure.facts.hidden.map((fact) => `${name(fact)}: not visible`);
    case 'ADDED_VALUE': {
      const { coverageWithout, coverageWith } = failure.facts;
      return [
        `A third adds too little: one partner alone covers ${percent(coverageWithout)} of the needs, both together ${percent(coverageWith)}`,
      ];
    }
    case 'BELOW_FLOOR':
      return failure.facts.below.map((fact) => `${name(fact)}: its side scores only ${fact.score} of 10000`);
  }
}

function outside({ country }: Fact<'SOUTH_PAIR', 'outside'>, labels: Labels): string {
  return country === null
    ? 'an institution of no country'
    : `${labels.country(country)} is outside the eligibility profile`;
}

function spoken({ languages }: Fact<'LANGUAGE', 'spoken'>, labels: Labels): string {
  return `speaks ${list(languages.map((tag) => labels.language(tag)))}, and there is no interpretation`;
}

function refusal({ country, because }: GeographyRefusal, labels: Labels): string {
  return because === 'EXCLUDED'
    ? `excludes ${labels.country(country)}`
    : `looks for other countries than ${labels.country(country)}`;
}

function shortfall({ level, required, barred }: VerificationShortfall): string {
  return barred ? 'its verification was refused' : `verified at level ${level}, where ${required} is asked`;
}

function ended({ open, expiredDays }: Fact<'LIVE', 'ended'>): string {
  return open ? `expired ${count(expiredDays, 'day')} ago` : 'not published';
}
