import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Scope } from '../access/scope';
import type { Context } from '../graphql/context';
import { DateScalar } from '../graphql/scalars';
import { dayOf } from '../validation/dates';
import type { Institution, VerificationState } from './institution';
import { evidenceOfInstitution, historyOfInstitution } from './institution.loaders';
import { InstitutionType, VerificationStateEnum } from './institution.type';
import { standingOn, type Evidence, type VerificationEvent } from './verification';
import { EvidenceType, VerificationEventType, VerificationType } from './verification.type';

/** The inside of an institution's verification, for those whom it concerns. */
interface Inside {
  readonly id: string;
  readonly pendingSince: Date | null;
  readonly flag: Institution['flag'];
}

@Resolver(() => InstitutionType)
export class InstitutionVerificationResolver {
  @FieldResolver(() => VerificationStateEnum, {
    description: 'How far it was checked, as of today: what has expired is no longer VERIFIED.',
  })
  verificationState(@Root() institution: Institution, @Ctx() { now }: Context): VerificationState {
    return standingOn(institution, dayOf(now)).verificationState;
  }

  @FieldResolver(() => Int, { description: 'Level of verification as of today, 0 (none) to 4 (on site).' })
  verificationLevel(@Root() institution: Institution, @Ctx() { now }: Context): number {
    return standingOn(institution, dayOf(now)).verificationLevel;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      'The last day on which its verification holds (UTC); null where it has none, or has one without an end. Matching may go by a level that has ended for up to an hour.',
  })
  verificationExpiresOn(@Root() institution: Institution, @Ctx() { now }: Context): string | null {
    return standingOn(institution, dayOf(now)).verificationExpiresOn;
  }

  @FieldResolver(() => VerificationType, {
    nullable: true,
    description: 'Evidence, flags and history; null for all but its members and administrators.',
  })
  verification(@Root() institution: Institution, @Ctx() { scope }: Context): Inside | null {
    const { id, verificationPendingSince: pendingSince, flag } = institution;
    return seesInside(scope, id) ? { id, pendingSince, flag } : null;
  }
}

function seesInside({ everything, institutions }: Scope, id: string): boolean {
  return everything || institutions.has(id);
}

@Resolver(() => VerificationType)
export class VerificationResolver {
  @FieldResolver(() => [EvidenceType], { description: 'What was handed in, the first first: at most 100.' })
  evidence(@Root() { id }: Inside, @Ctx() { loaders }: Context): Promise<readonly Evidence[]> {
    return loaders.load(evidenceOfInstitution, id);
  }

  @FieldResolver(() => [VerificationEventType], { description: 'What has happened, the first entry first.' })
  history(@Root() { id }: Inside, @Ctx() { loaders }: Context): Promise<readonly VerificationEvent[]> {
    return loaders.load(historyOfInstitution, id);
  }
}
