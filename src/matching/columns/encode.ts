import type { Capability, Member } from '../engine/member';
import { epochDay, isoDate } from '../../validation/dates';
import type { Standing } from '../../proposals/proposal-visibility';
import type { MarketEntry } from '../market-row';
import type { Codes } from './codes';
import type { Institutions } from './institutions';
import type { Page, PageRow } from './page';
import { packTrait, unpackTrait } from './trait';
import type { UuidTable } from './uuid-table';
import type { Vetoes } from './vetoes';

/** The tables to which the numbers in the columns lead. */
export interface Tables {
  readonly codes: Codes;
  readonly proposals: UuidTable;
  readonly institutions: Institutions;
  readonly vetoes: Vetoes;
}

/** The day before 1900-01-01, so that every day of the platform's calendar is above 0. */
const EPOCH = epochDay('1900-01-01') - 1;
const nowhere: ReadonlySet<string> = new Set();

export function toColumnDay(day: number): number {
  return Math.max(1, day - EPOCH);
}

export function fromColumnDay(day: number): number {
  return day + EPOCH;
}

export function encode({ member, places, standing, declined }: MarketEntry, tables: Tables): PageRow {
  const { codes, proposals, institutions, vetoes } = tables;
  const { capacity, activeMatches, window } = member;
  vetoes.set(member.id, declined);
  return {
    proposal: proposals.add(member.id),
    institution: institutions.add(member),
    trait: codes.traits.add(packTrait({ ...member, full: capacity !== null && activeMatches >= capacity })),
    tongue: codes.tongues.add(member),
    places: codes.places.add(places),
    load: codes.loads.add({ capacity, activeMatches }),
    standing: codes.standings.add(standing),
    validUntil: toColumnDay(member.validUntil),
    from: window === null ? 0 : toColumnDay(window.from),
    to: window === null ? 0 : toColumnDay(window.to),
    duration: member.durationDays ?? 0,
    gives: encodeSide(member.gives, codes),
    needs: encodeSide(member.needs, codes),
    terms: member.terms.map((term) => codes.terms.add(term)),
  };
}

function encodeSide(capabilities: readonly Capability[], codes: Codes): number[] {
  return capabilities.flatMap((capability) => [
    codes.addTopic(capability),
    codes.forms.add(capability),
    codes.amounts.add(capability),
  ]);
}

/** The entry as the database gave it. */
export function decode(page: Page, at: number, tables: Tables): MarketEntry {
  const { codes, institutions, vetoes } = tables;
  const { columns } = page;
  const standing = standingAt(page, at, tables);
  const { id, institutionId } = standing;
  const institution = columns.institution[at]!;
  const { funding, logistics, differentContext, minimumVerification, verification, open } = unpackTrait(
    codes.traits.values[columns.trait[at]!]!,
  );
  const { languages, interpreter, textLanguage } = codes.tongues.values[columns.tongue[at]!]!;
  const { capacity, activeMatches } = codes.loads.values[columns.load[at]!]!;
  const member: Member = {
    id,
    institutionId,
    country: page.country,
    roles: page.roles,
    gives: decodeSide(page.gives.read(at), codes),
    needs: decodeSide(page.needs.read(at), codes),
    window:
      columns.from[at] === 0
        ? null
        : { from: fromColumnDay(columns.from[at]!), to: fromColumnDay(columns.to[at]!) },
    durationDays: columns.duration[at] === 0 ? null : columns.duration[at]!,
    languages,
    interpreter,
    logistics,
    funding,
    onlyCountries: null,
    excludedCountries: nowhere,
    preferredCountries: nowhere,
    avoidedCountries: nowhere,
    differentContext,
    textLanguage,
    terms: Array.from(page.termsOf(at), (term) => codes.terms.values[term]!).sort(),
    open,
    validUntil: fromColumnDay(columns.validUntil[at]!),
    capacity,
    activeMatches,
    verification,
    minimumVerification,
    replies: { asked: institutions.asked[institution]!, answered: institutions.answered[institution]! },
  };
  return {
    member,
    places: codes.places.values[columns.places[at]!]!,
    standing,
    declined: vetoes.declinedBy(id),
  };
}

/** What decides who may see the proposal that stands there. */
export function standingAt(
  { columns }: Page,
  at: number,
  { codes, proposals, institutions }: Tables,
): Standing {
  const { programmeId, status, visibility } = codes.standings.values[columns.standing[at]!]!;
  return {
    id: proposals.idOf(columns.proposal[at]!),
    institutionId: institutions.ids.idOf(columns.institution[at]!),
    programmeId,
    status,
    visibility,
    validUntil: isoDate(fromColumnDay(columns.validUntil[at]!)),
  };
}

function decodeSide(numbers: ArrayLike<number>, codes: Codes): Capability[] {
  return Array.from({ length: numbers.length / 3 }, (_, at) => {
    const { theme, sdgTargets } = codes.topics.values[numbers[3 * at]!]!;
    const { modality, importance } = codes.forms.values[numbers[3 * at + 1]!]!;
    const { quantity, unit } = codes.amounts.values[numbers[3 * at + 2]!]!;
    return { theme, sdgTargets, modality, quantity, unit, importance };
  });
}
