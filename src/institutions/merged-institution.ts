import { termsOf } from '../text/terms';
import type { Institution } from './institution';
import { institutionText } from './institution-draft';
import { verificationOf, withFlag, withState, type Verification } from './verification';

/** What two entries of one institution are together: the kept one stands, and the duplicate fills in what it lacks. */
export function mergedInstitution(
  kept: Institution,
  duplicate: Institution,
): Omit<Institution, 'id' | 'revision' | 'updatedAt'> {
  const acronym = kept.acronym ?? duplicate.acronym;
  const description = kept.description ?? duplicate.description;
  const known = [kept.name, acronym];
  const names = [...kept.aliases, duplicate.name, duplicate.acronym, ...duplicate.aliases];
  const aliases = [...new Set(names)].filter(
    (name): name is string => name !== null && !known.includes(name),
  );
  return {
    ...kept,
    ...mergedVerification(kept, duplicate),
    acronym,
    description,
    aliases,
    website: kept.website ?? duplicate.website,
    organisationIdentifier: kept.organisationIdentifier ?? duplicate.organisationIdentifier,
    rorId: kept.rorId ?? duplicate.rorId,
    terms: termsOf(institutionText({ name: kept.name, acronym, description }, aliases)),
  };
}

/**
 * What was found about the kept entry stands; where nobody had judged it yet, what was found about the duplicate does. A refusal of
 * the duplicate is not taken over, for it may have been refused as one; a flag is, for nobody gets rid of it by another entry.
 */
function mergedVerification(kept: Institution, duplicate: Institution): Verification {
  const [own, other] = [withFlag(verificationOf(kept), null), withFlag(verificationOf(duplicate), null)];
  const waiting = [own, other].flatMap(({ verificationPendingSince: since }) =>
    since === null ? [] : [since],
  );
  const judged = own.verificationState === 'VERIFIED' || own.verificationState === 'REJECTED';
  const found = !judged && other.verificationState === 'VERIFIED' ? other : own;
  const together = {
    ...found,
    verificationPendingSince: waiting.sort((one, another) => one.getTime() - another.getTime())[0] ?? null,
  };
  const pending = together.verificationState === 'UNVERIFIED' && together.verificationPendingSince !== null;
  const flag = [kept.flag, duplicate.flag].includes('RED') ? 'RED' : (kept.flag ?? duplicate.flag);
  return withFlag(pending ? withState(together, 'PENDING') : together, flag);
}
