import { searchTermsOf, termsOf } from '../text/terms';
import { checkDistinct, checkLine, checkSize } from '../validation/checks';
import { canonicalEmail } from '../validation/email';
import type { Faults } from '../validation/faults';
import { canonicalPhone } from './contact-forms';
import { participantRoles, type Participant } from './participant';
import { checkLanguages } from './check-languages';
import { isTimeZone } from './time-zones';

/** What a person fills in of a participant. */
export type ParticipantDraft = Pick<
  Participant,
  'name' | 'email' | 'phone' | 'position' | 'roles' | 'languages' | 'timeZone'
>;

/** Reports every fault at its field, and answers the draft with trimmed texts and canonical forms. */
export function checkParticipant(draft: ParticipantDraft, faults: Faults): ParticipantDraft {
  return {
    name: checkLine(faults, ['name'], draft.name, { least: 1, most: 200 }),
    email: checkForm(faults, 'email', draft.email),
    phone: checkForm(faults, 'phone', draft.phone),
    position:
      draft.position === null
        ? null
        : checkLine(faults, ['position'], draft.position, { least: 1, most: 200 }),
    roles: checkRoles(faults, draft.roles),
    languages: checkLanguages(faults, ['languages'], draft.languages),
    timeZone: checkTimeZone(faults, draft.timeZone),
  };
}

const forms = {
  email: { canonical: canonicalEmail, message: 'Must have the form of an e-mail address.' },
  phone: {
    canonical: canonicalPhone,
    message: 'Must be an international number: +, the code of the country, the number.',
  },
} as const;

function checkForm(faults: Faults, field: keyof typeof forms, value: string | null): string | null {
  if (value === null) return null;
  const { canonical, message } = forms[field];
  const found = canonical(value.trim());
  faults.check(found !== null, 'BAD_FORMAT', [field], message);
  return found;
}

function checkRoles(faults: Faults, roles: ParticipantDraft['roles']): ParticipantDraft['roles'] {
  faults.check(roles.length > 0, 'REQUIRED', ['roles'], 'A participant has at least one role.');
  if (checkSize(faults, ['roles'], roles, participantRoles.length)) checkDistinct(faults, ['roles'], roles);
  return roles;
}

function checkTimeZone(faults: Faults, timeZone: string | null): string | null {
  faults.check(
    timeZone === null || isTimeZone(timeZone),
    'UNKNOWN_CODE',
    ['timeZone'],
    'Must be the name of a zone in the IANA database, such as Asia/Vientiane.',
  );
  return timeZone;
}

/** What anybody's search looks through. */
export function participantTerms({ position }: ParticipantDraft): string[] {
  return termsOf(position ?? '');
}

/** Word by word, because what is a function word in a text ('do', 'la') may be somebody's name. */
export function nameTerms({ name }: ParticipantDraft): string[] {
  return [...new Set(name.split(/\s+/).flatMap(searchTermsOf))].sort();
}
