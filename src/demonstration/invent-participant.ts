import type { Participant, ParticipantRole } from '../participants/participant';
import { nameTerms, participantTerms } from '../participants/participant-draft';
import type { Institution } from '../institutions/institution';
import type { CountryRow } from '../reference/country';
import { countries } from '../reference/data/countries';
import type { InstitutionKind } from './data/institution-kinds';
import { namesOf } from './data/names';
import type { Dice } from './dice';
import { workingLanguages } from './site';

export interface ParticipantPlan {
  readonly id: string;
  readonly institution: Institution;
  readonly country: CountryRow | null;
  readonly kind: Pick<InstitutionKind, 'position' | 'roles'>;
  /** The roles, where the kind of institution shall not decide. */
  readonly roles?: readonly ParticipantRole[];
  readonly createdAt: Date;
}

/** An invented person: a name put together at random, an address under example.org, and no telephone, which might be somebody's. */
export function inventParticipant(plan: ParticipantPlan, dice: Dice): Participant {
  const { id, institution, kind, createdAt } = plan;
  const country = plan.country ?? dice.one(countries.filter(({ timeZones }) => timeZones.length > 0));
  const { given, family } = namesOf(country);
  const name = `${dice.one(given)} ${dice.one(family)}`;
  const draft = {
    name,
    email: `${mailbox(name)}.${id.slice(0, 6)}@participants.example.org`,
    phone: null,
    position: kind.position,
    roles: plan.roles ?? [dice.one(kind.roles)],
    languages: workingLanguages(country, dice),
    timeZone: country.timeZones[0] ?? null,
  };
  return {
    ...draft,
    id,
    institutionId: institution.id,
    accountId: null,
    sharesContact: true,
    erasedAt: null,
    consentedAt: createdAt,
    illustrative: true,
    terms: participantTerms(draft),
    nameTerms: nameTerms(draft),
    revision: 1,
    createdAt,
    updatedAt: createdAt,
  };
}

function mailbox(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');
}
