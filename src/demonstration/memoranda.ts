import type { Agreement, AgreementParty } from '../partnerships/agreement';
import { findCountry } from '../reference/catalogue';
import { memorandumCountries } from './data/memorandum-countries';
import { demonstrationId } from './dice';

const host = 'CHN';

const note =
  'Made for the demonstration. Its source tells that the host country has memoranda and bilateral mechanisms on electronic commerce with 28 countries, and names none of them: 28 is the number of the source, the countries are illustrative, and so is this paper.';

/** The host country's 28 memoranda, between countries as such. Nothing is said of when they were signed: the source does not tell. */
export function inventMemoranda(
  seed: number,
  now: Date,
): { readonly agreements: Agreement[]; readonly parties: AgreementParty[] } {
  const made = memorandumCountries.map((country, at) => {
    const id = demonstrationId(seed, 'memorandum', at);
    const agreement: Agreement = {
      id,
      partnershipId: null,
      kind: 'MEMORANDUM',
      title: `Memorandum on electronic commerce with ${findCountry(country)!.names.en} (illustrative)`,
      note,
      signedOn: null,
      startsOn: null,
      endsOn: null,
      documentLink: null,
      confidential: false,
      state: 'AGREED',
      illustrative: true,
      createdAt: new Date(now.getTime() - (memorandumCountries.length - at)),
    };
    const parties = [host, country].map((party, position) => ({
      agreementId: id,
      position,
      country: party,
      institutionId: null,
    }));
    return { agreement, parties };
  });
  return {
    agreements: made.map(({ agreement }) => agreement),
    parties: made.flatMap(({ parties }) => parties),
  };
}
