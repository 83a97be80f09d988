import { findCountry, findOrganisationType } from '../reference/catalogue';
import { checkLine, checkText } from '../validation/checks';
import type { Faults } from '../validation/faults';
import { checkWebAddress } from '../validation/web-address';
import { multilateralType, type Institution } from './institution';

/** What a person fills in of an institution. */
export type InstitutionDraft = Pick<
  Institution,
  'name' | 'acronym' | 'type' | 'country' | 'description' | 'website' | 'organisationIdentifier' | 'rorId'
>;

/** Reports every fault at its field, and answers the draft with trimmed texts and canonical codes. */
export function checkInstitution(draft: InstitutionDraft, faults: Faults): InstitutionDraft {
  const { acronym, description, website } = draft;
  faults.check(
    findOrganisationType(draft.type) !== null,
    'UNKNOWN_CODE',
    ['type'],
    `'${draft.type.slice(0, 20)}' is not a code of the IATI organisation types.`,
  );
  return {
    name: checkLine(faults, ['name'], draft.name, { least: 2, most: 200 }),
    acronym: acronym === null ? null : checkLine(faults, ['acronym'], acronym, { least: 1, most: 30 }),
    type: draft.type,
    country: checkCountry(draft, faults),
    description:
      description === null
        ? null
        : checkText(faults, ['description'], description, { least: 1, most: 5_000 }),
    website: website === null ? null : checkWebAddress(faults, ['website'], website),
    organisationIdentifier: checkForm(draft, faults, 'organisationIdentifier'),
    rorId: checkForm(draft, faults, 'rorId'),
  };
}

function checkCountry({ type, country }: InstitutionDraft, faults: Faults): string | null {
  if (country === null) {
    faults.check(
      type === multilateralType,
      'REQUIRED',
      ['country'],
      'Only a multilateral institution (type 40) has no country.',
    );
    return null;
  }
  const found = findCountry(country);
  faults.check(
    found !== null,
    'UNKNOWN_CODE',
    ['country'],
    `'${country.slice(0, 20)}' is not a country's code.`,
  );
  faults.check(
    type !== multilateralType,
    'CONTRADICTION',
    ['country'],
    'A multilateral institution (type 40) has no country.',
  );
  return found?.alpha3 ?? null;
}

const forms = {
  organisationIdentifier: {
    // Registers of a part of a country, and some others, have an underscore: CA-CRA_ACR.
    pattern: /^[A-Z]{2,3}(?:_[A-Z0-9]{1,3})?-[A-Z0-9_]{2,16}-[^\s\p{C}/\\]{1,64}$/u,
    message: 'Must have the form <register>-<number> of org-id.guide, such as GB-CHC-202918.',
  },
  rorId: {
    pattern: /^https:\/\/ror\.org\/0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$/,
    message: 'Must have the form of a ROR id, such as https://ror.org/03yrm5c26.',
  },
} as const;

/** `<register>-<number>`, after org-id.guide. */
export function isOrganisationIdentifier(text: string): boolean {
  return forms.organisationIdentifier.pattern.test(text);
}

export function isRorId(text: string): boolean {
  return forms.rorId.pattern.test(text);
}

function checkForm(draft: InstitutionDraft, faults: Faults, field: keyof typeof forms): string | null {
  const value = draft[field];
  const { pattern, message } = forms[field];
  faults.check(value === null || pattern.test(value), 'BAD_FORMAT', [field], message);
  return value;
}

/** What a text search looks through: what it is known by, whatever it was called in another entry, and what it does. */
export function institutionText(
  { name, acronym, description }: Pick<InstitutionDraft, 'name' | 'acronym' | 'description'>,
  aliases: readonly string[] = [],
): string {
  return [name, acronym, ...aliases, description].join(' ');
}
