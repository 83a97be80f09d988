import type { PartyRole } from '../activities/activity';
import { isOrganisationIdentifier, isRorId } from '../institutions/institution-draft';
import { findCountry, findOrganisationType } from '../reference/catalogue';
import { nameOf, type IatiRecord } from './iati-record';
import type { ReportedParty } from './reported-activity';

const roles: Readonly<Record<string, PartyRole>> = {
  '1': 'FUNDING',
  '2': 'ACCOUNTABLE',
  '3': 'EXTENDING',
  '4': 'IMPLEMENTING',
};

/** Who takes part: each once in a role, in the order of the file. */
export function iatiParties(records: readonly IatiRecord[], note: (text: string) => void): ReportedParty[] {
  const parties = new Map<string, ReportedParty>();
  for (const record of records) {
    const party = partyOf(record, note);
    if (party === null) continue;
    const { role, country, organisation } = party;
    const key = JSON.stringify([role, country ?? organisation?.reference ?? [organisation?.name]]);
    if (!parties.has(key)) parties.set(key, party);
  }
  return [...parties.values()];
}

function partyOf(record: IatiRecord, note: (text: string) => void): ReportedParty | null {
  const { name, attributes } = record;
  switch (name) {
    case 'participating-org': {
      const role = roles[attributes['role'] ?? ''];
      if (role === undefined) note(`participating-org in no known role: ${attributes['role'] ?? ''}`);
      return role === undefined ? null : organisationIn(role, record, note);
    }
    // Whom money went between: only with an identifier of an organisation, for a name alone may be a person's.
    case 'provider-org':
      return referenceOf(record) === null ? null : organisationIn('FUNDING', record, note);
    case 'receiver-org':
      return referenceOf(record) === null ? null : organisationIn('RECIPIENT', record, note);
    case 'recipient-country':
      return countryIn(record, note);
    default:
      return null;
  }
}

function countryIn({ attributes }: IatiRecord, note: (text: string) => void): ReportedParty | null {
  const code = attributes['code']?.trim() ?? '';
  const country = findCountry(code);
  if (country === null) {
    note(`recipient-country not known: ${code}`);
    return null;
  }
  const percentage = attributes['percentage'];
  const share = percentage === undefined ? null : Math.round(Number(percentage) * 100);
  if (share === null || (share >= 0 && share <= 10_000)) {
    return { role: 'RECIPIENT', country: country.alpha3, organisation: null, share };
  }
  note(`percentage not read: ${percentage}`);
  return { role: 'RECIPIENT', country: country.alpha3, organisation: null, share: null };
}

function organisationIn(
  role: PartyRole,
  record: IatiRecord,
  note: (text: string) => void,
): ReportedParty | null {
  const reference = referenceOf(record);
  const name = nameOf(record);
  if (name === null) {
    note(`${record.name} without a name`);
    return null;
  }
  const type = record.attributes['type']?.trim() ?? '';
  const known = findOrganisationType(type);
  if (known === null && type !== '') note(`organisation type not known: ${type}`);
  return { role, country: null, organisation: { reference, name, type: known?.code ?? null }, share: null };
}

/** Its identifier where it has the form of one: old numbers and home-made codes name nobody outside their file. */
function referenceOf({ attributes }: IatiRecord): string | null {
  const ref = attributes['ref']?.trim() ?? '';
  return isOrganisationIdentifier(ref) || isRorId(ref) ? ref : null;
}
