import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { DateTimeScalar } from '../graphql/scalars';
import type { Participant } from './participant';
import { ParticipantType } from './participant.type';
import { mayReadContact, mayReadName } from './who-reads';

/** The only way out for what is known of a person: null for whoever may not read it, as where nothing is known. */
@Resolver(() => ParticipantType)
export class PrivateDataResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The name of the person, as the person writes it. Personal data: null for whoever may not read it.',
  })
  name(@Root() person: Participant, @Ctx() { scope }: Context): string | null {
    return mayReadName(scope, person) ? person.name : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'E-mail address. Personal data: null for whoever may not read it.',
  })
  email(@Root() person: Participant, @Ctx() { scope }: Context): string | null {
    return mayReadContact(scope, person) ? person.email : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Telephone in E.164, such as `+8562055512345`. Personal data: null for whoever may not read it.',
  })
  phone(@Root() person: Participant, @Ctx() { scope }: Context): string | null {
    return mayReadContact(scope, person) ? person.phone : null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether partners read name, e-mail and telephone once both sides have said yes. Null for whoever may not read them.',
  })
  sharesContact(@Root() person: Participant, @Ctx() { scope }: Context): boolean | null {
    return mayReadContact(scope, person) ? person.sharesContact : null;
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the person agreed to be listed; null where that is not on record. Personal data: null for whoever may not read it.',
  })
  consentedAt(@Root() person: Participant, @Ctx() { scope }: Context): Date | null {
    return mayReadContact(scope, person) ? person.consentedAt : null;
  }
}
