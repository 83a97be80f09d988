import type { Participant, ParticipantRole } from '../participants/participant';
import type { VerificationLevel } from '../institutions/institution';
import { findCountry } from '../reference/catalogue';
import type { CountryRow } from '../reference/country';
import { facilitators } from './data/facilitators';
import { hosts } from './data/hosts';
import { institutionKinds, type InstitutionKind } from './data/institution-kinds';
import { onlineCountries, onSiteCountries } from './data/seminar-countries';
import { demonstrationId, Dice } from './dice';
import { drawVerification, inventInstitution, inventPlace } from './invent-institution';
import { inventParticipant } from './invent-participant';
import type { Site } from './site';

export interface Facilitator extends Site {
  readonly brings: (typeof facilitators)[number];
}

/** Everyone of the seminar, by the part that they had in it. */
export interface SeminarPeople {
  readonly hosts: readonly Site[];
  readonly guests: readonly Site[];
  readonly facilitators: readonly Facilitator[];
  readonly participants: readonly Participant[];
  /** Ids of the 18 who came, and of the 1,100 who took part online. */
  readonly onSite: readonly string[];
  readonly online: readonly string[];
}

const onlinePeople = 1_100;
const dayInMs = 86_400_000;

export function inventSeminarPeople(seed: number, now: Date): SeminarPeople {
  const dice = new Dice(seed, 'people');
  const participants: Participant[] = [];
  let sites = 0;
  const joined = () => new Date(now.getTime() - dice.between(200, 400) * dayInMs - dice.below(dayInMs));

  const settle = (
    kind: InstitutionKind,
    country: CountryRow | null,
    place: string,
    level: VerificationLevel,
  ): Site => {
    const id = demonstrationId(seed, 'institution', sites++);
    const institution = inventInstitution({
      id,
      kind,
      country,
      place,
      verification: level,
      createdAt: joined(),
    });
    const site = { institution, kind, country, place };
    return { ...site, contactId: join({ ...site, contactId: null }).id };
  };
  const join = (site: Site, roles?: readonly ParticipantRole[]): Participant => {
    const id = demonstrationId(seed, 'participant', participants.length);
    const { institution, country, kind } = site;
    const plan = { id, institution, country, kind, createdAt: joined(), ...(roles ? { roles } : {}) };
    const person = inventParticipant(plan, dice);
    participants.push(person);
    return person;
  };

  const host = hosts.map(({ kind, place }) => settle(kind, findCountry('CHN'), place, 4));
  join(host[0]!, ['ORGANISER']);

  // Those who came serve where public bodies and practitioners do; each institution sent one.
  const sending = institutionKinds.slice(0, 8);
  const guests: Site[] = [];
  const onSite = onSiteCountries.flatMap(([code, people]) =>
    Array.from({ length: people }, (_, at) => {
      const kind = sending[(guests.length + at) % sending.length]!;
      const site = settle(kind, findCountry(code), inventPlace(dice), dice.one([2, 3, 3]));
      guests.push(site);
      const last = participants.length - 1;
      participants[last] = {
        ...participants[last]!,
        roles: [at % 2 === 0 ? 'POLICY_MAKER' : 'PRACTITIONER'],
      };
      return site.contactId!;
    }),
  );

  const online: string[] = [];
  const shares = peoplePerCountry();
  onlineCountries.forEach((code, at) => {
    const country = findCountry(code)!;
    let left = shares[at]!;
    while (left > 0) {
      const site = settle(dice.one(institutionKinds), country, inventPlace(dice), drawVerification(dice));
      guests.push(site);
      online.push(site.contactId!);
      const colleagues = Math.min(left - 1, dice.between(1, 5));
      for (let more = 0; more < colleagues; more++) online.push(join(site).id);
      left -= 1 + colleagues;
    }
  });

  const helpers = facilitators.map((brings) => {
    const kind = { ...brings, focus: brings.areas, roles: ['FOCAL_POINT' as const] };
    const country = brings.country === null ? null : findCountry(brings.country);
    return {
      ...settle(
        kind,
        country,
        brings.name
          .split(' ')[0]!
          .normalize('NFKD')
          .replace(/[^A-Za-z]/g, ''),
        3,
      ),
      brings,
    };
  });
  return { hosts: host, guests, facilitators: helpers, participants, onSite, online };
}

/** 1,100 people shared out so that the first countries have some twenty each and the last a few, and none has nobody. */
function peoplePerCountry(): number[] {
  const countries = onlineCountries.length;
  const shares = onlineCountries.map((_, at) => 3 + Math.floor((14 * (countries - at)) / countries));
  let left = onlinePeople - shares.reduce((sum, share) => sum + share, 0);
  for (let at = 0; left !== 0; at = (at + 1) % countries) {
    shares[at]! += Math.sign(left);
    left -= Math.sign(left);
  }
  return shares;
}
