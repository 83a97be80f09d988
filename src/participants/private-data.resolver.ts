import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { may } from '../access/policy';
import type { Viewer } from '../access/viewer';
import type { Context } from '../graphql/context';
import { DateTimeScalar } from '../graphql/scalars';
import type { Participant } from './participant';
import { ParticipantType } from './participant.type';

/** The only way out for what is known of a person: null for whoever may not read it, as where nothing is known. */
@Resolver(() => ParticipantType)
export class PrivateDataResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The name of the person, as the person writes it. Personal data: null for whoever may not read it.',
  })
  name(@Root() { name }: Participant, @Ctx() { viewer }: Context): string | null {
    return permitted(viewer, name);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'E-mail address. Personal data: null for whoever may not read it.',
  })
  email(@Root() { email }: Participant, @Ctx() { viewer }: Context): string | null {
    return permitted(viewer, email);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Telephone in E.164, such as `+8562055512345`. Personal data: null for whoever may not read it.',
  })
  phone(@Root() { phone }: Participant, @Ctx() { viewer }: Context): string | null {
    return permitted(viewer, phone);
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the person agreed to be listed; null where that is not on record. Personal data: null for whoever may not read it.',
  })
  consentedAt(@Root() { consentedAt }: Participant, @Ctx() { viewer }: Context): Date | null {
    return permitted(viewer, consentedAt);
  }
}

function permitted<T>(viewer: Viewer, value: T): T | null {
  return may(viewer, 'participant.readPrivate') ? value : null;
}
