import { fail } from '../validation/faults';
import type { SignedIn, Viewer } from './viewer';

/** Every permission of the platform, one line each: who may do what. Strangers may do nothing of it. */
const permissions = {
  'account.own': anyAccount(),
  'account.administer': administrators(),
  'account.erase': theAccountOr(administrators()),
  'audit.read': administrators(),
  'outbox.administer': administrators(),
  'reference.correct': administrators(),
  'profile.create': organisersOfAny(),
  'profile.edit': administrators(),

  'institution.register': anyAccount(),
  'institution.write': focalPoints(),
  'institution.verify': administrators(),
  'institution.merge': administrators(),

  'membership.request': anyAccount(),
  'membership.decide': focalPoints(),
  'membership.end': theAccountOr(focalPoints()),

  'participant.write': theAccountOr(focalPoints()),
  'participant.add': focalPoints(),
  'participant.erase': focalPointsOfUnlinked(),
  'participant.consent': theAccountOr(focalPointsOfUnlinked()),
  'participant.readName': theAccountOr(members()),
  'participant.readContact': theAccountOr(focalPoints()),

  'programme.create': administrators(),
  'programme.run': organisers(),

  'proposal.write': members(),
  'proposal.review': organisers(),
  'proposal.invite': members(),

  'interest.act': members(),
  'partnership.act': members(),
  'agreement.record': administrators(),
} as const;

export type Action = keyof typeof permissions;

/** What a permission is asked about; a rule looks at what it needs, and the type of each rule says what that is. */
type SubjectOf<A extends Action> = (typeof permissions)[A] extends Rule<infer S> ? S : never;

interface Rule<S> {
  /** Whether there could be a subject for which the viewer may: decided before anything is read. */
  readonly ever: (viewer: SignedIn) => boolean;
  readonly about: (viewer: SignedIn, subject: S) => boolean;
}

export function may<A extends Action>(viewer: Viewer, action: A, subject: SubjectOf<A>): boolean {
  if (viewer.kind === 'STRANGER') return false;
  const rule = permissions[action] as Rule<SubjectOf<A>>;
  return viewer.administrator || rule.about(viewer, subject);
}

/**
 * First thing in every mutation: refuses before anything is read or written whoever could never do this. Where the permission
 * depends on what is acted on, `authoriseFor` follows once that is known.
 */
export function authorise(viewer: Viewer, action: Action): void {
  if (viewer.kind === 'STRANGER') fail('FORBIDDEN', 'You are not permitted to do this: sign in first.');
  if (!viewer.administrator && !permissions[action].ever(viewer)) refuse();
}

export function authoriseFor<A extends Action>(viewer: Viewer, action: A, subject: SubjectOf<A>): void {
  if (!may(viewer, action, subject)) refuse();
}

function refuse(): never {
  fail('FORBIDDEN', 'You are not permitted to do this.');
}

interface OfInstitution {
  readonly institutionId: string;
}
interface OfAccount {
  readonly accountId: string | null;
}
interface OfProgramme {
  readonly programmeId: string | null;
}

function administrators(): Rule<unknown> {
  return { ever: () => false, about: () => false };
}

function anyAccount(): Rule<unknown> {
  return { ever: () => true, about: () => true };
}

function members(): Rule<OfInstitution> {
  return {
    ever: ({ memberships }) => memberships.length > 0,
    about: ({ memberships }, subject) =>
      memberships.some(({ institutionId }) => institutionId === subject.institutionId),
  };
}

function focalPoints(): Rule<OfInstitution> {
  return {
    ever: ({ memberships }) => memberships.some(({ focalPoint }) => focalPoint),
    about: ({ memberships }, subject) =>
      memberships.some(
        ({ institutionId, focalPoint }) => focalPoint && institutionId === subject.institutionId,
      ),
  };
}

/** Where the person has an account nobody else speaks for them. */
function focalPointsOfUnlinked(): Rule<OfInstitution & OfAccount> {
  const { ever, about } = focalPoints();
  return { ever, about: (viewer, subject) => subject.accountId === null && about(viewer, subject) };
}

function theAccountOr<S>(others: Rule<S>): Rule<S & OfAccount> {
  return {
    ever: () => true,
    about: (viewer, subject) => subject.accountId === viewer.accountId || others.about(viewer, subject),
  };
}

function organisers(): Rule<OfProgramme> {
  return {
    ever: ({ organises }) => organises.length > 0,
    about: ({ organises }, { programmeId }) => programmeId !== null && organises.includes(programmeId),
  };
}

function organisersOfAny(): Rule<unknown> {
  const { ever } = organisers();
  return { ever, about: ever };
}
