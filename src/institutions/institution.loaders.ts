import { defineLoader } from '../graphql/loader';
import { defineListsUnder } from '../graphql/lists-under';
import { findInstitutions, institutionOrders, institutionRows } from './institutions.repository';
import { findEvidence, findVerificationEvents } from './verification.repository';

export const institutionById = defineLoader(findInstitutions);

/** The institutions of a country, by its alpha-3. */
export const institutionsOfCountry = defineListsUnder({
  rows: institutionRows,
  parent: { type: 'text', has: 'institution.country = parent.key' },
  order: institutionOrders.NAME,
  identity: () => ['Country.institutions'],
});

/** What an institution has handed in, by its key: for those who see its inside. */
export const evidenceOfInstitution = defineLoader(findEvidence);

/** The history of its verification, likewise. */
export const historyOfInstitution = defineLoader(findVerificationEvents);
