import { checkDay } from '../validation/check-day';
import { checkLine, checkText } from '../validation/checks';
import type { IsoDate } from '../validation/dates';
import type { Faults } from '../validation/faults';
import { checkWebAddress } from '../validation/web-address';
import type { Agreement, AgreementKind } from './agreement';

/** What is said of an agreement, as a client sends it. */
export interface AgreementDraft {
  readonly kind: AgreementKind;
  readonly title: string;
  readonly note?: string | null;
  readonly signedOn?: IsoDate | null;
  readonly startsOn?: IsoDate | null;
  readonly endsOn?: IsoDate | null;
  readonly documentLink?: string | null;
}

export type AgreementTerms = Omit<
  Agreement,
  'id' | 'partnershipId' | 'confidential' | 'state' | 'illustrative' | 'createdAt'
>;

export function checkAgreement(draft: AgreementDraft, faults: Faults): AgreementTerms {
  const { kind, signedOn = null, startsOn = null, endsOn = null } = draft;
  const days = { signedOn, startsOn, endsOn };
  for (const [field, day] of Object.entries(days)) if (day !== null) checkDay(day, [field], faults);
  faults.check(
    startsOn === null || endsOn === null || startsOn <= endsOn,
    'CONTRADICTION',
    ['endsOn'],
    'It ends before it starts.',
  );
  return {
    kind,
    title: checkLine(faults, ['title'], draft.title, { least: 3, most: 200 }),
    note: draft.note == null ? null : checkText(faults, ['note'], draft.note, { least: 1, most: 2_000 }),
    ...days,
    documentLink: draft.documentLink == null ? null : checkDocumentLink(draft.documentLink, faults),
  };
}

/** What partners have signed is not fetched over a connection that others can change. */
function checkDocumentLink(address: string, faults: Faults): string {
  const checked = checkWebAddress(faults, ['documentLink'], address);
  faults.check(!checked.startsWith('http:'), 'BAD_FORMAT', ['documentLink'], 'Must begin with https://.');
  return checked;
}
