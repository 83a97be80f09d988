import { institutionText } from '../institutions/institution-draft';
import type { Institution, VerificationLevel } from '../institutions/institution';
import { unverified } from '../institutions/verification';
import type { CountryRow } from '../reference/country';
import { termsOf } from '../text/terms';
import type { InstitutionKind } from './data/institution-kinds';
import { placeBeginnings, placeEndings } from './data/places';
import type { Dice } from './dice';

export interface InstitutionPlan {
  readonly id: string;
  readonly kind: Pick<InstitutionKind, 'name' | 'type' | 'does'>;
  readonly country: CountryRow | null;
  readonly place: string;
  readonly verification: VerificationLevel;
  readonly createdAt: Date;
}

/** What is added to every name, so that nobody takes an invented institution for one that exists. */
export const invented = '(illustrative)';

export function inventInstitution({
  id,
  kind,
  country,
  place,
  verification,
  createdAt,
}: InstitutionPlan): Institution {
  const draft = {
    name: `${kind.name.replace('{place}', place)} ${invented}`,
    acronym: null,
    type: kind.type,
    country: country?.alpha3 ?? null,
    description: `Invented for the demonstration; no such institution exists. In it, this one ${kind.does}${country === null ? '' : ` in ${country.names.en}`}.`,
    website: `https://${place.toLowerCase()}-${id.slice(0, 6)}.example.org`,
    organisationIdentifier: null,
    rorId: null,
  };
  return {
    ...draft,
    id,
    aliases: [],
    ...unverified,
    verificationState: verification === 0 ? 'UNVERIFIED' : 'VERIFIED',
    verificationLevel: verification,
    illustrative: true,
    terms: termsOf(institutionText(draft)),
    revision: 1,
    createdAt,
    updatedAt: createdAt,
  };
}

export function inventPlace(dice: Dice): string {
  return dice.one(placeBeginnings) + dice.one(placeEndings);
}

export function drawVerification(dice: Dice): VerificationLevel {
  return dice.weighted([
    [0, 14],
    [1, 24],
    [2, 30],
    [3, 22],
    [4, 10],
  ]);
}
