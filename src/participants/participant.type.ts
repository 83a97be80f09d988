import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection';
import { enumType } from '../graphql/enums';
import { Node } from '../graphql/node';
import { DateTimeScalar } from '../graphql/scalars';
import type { Participant, ParticipantRole } from './participant';
import type { ParticipantOrderName } from './participants.repository';
import type { SpokenLanguage } from './spoken-language';
import { SpokenLanguageType } from './spoken-language.type';

export const ParticipantRoleEnum = enumType<ParticipantRole>(
  'ParticipantRole',
  'What somebody does in partnerships on behalf of an institution.',
  {
    PRACTITIONER: 'Does the work that is exchanged about.',
    POLICY_MAKER: 'Decides on policy, or prepares the decisions.',
    ENTREPRENEUR: 'Runs or founds a business.',
    TRAINER: 'Teaches and trains.',
    RESEARCHER: 'Studies the subject.',
    FOCAL_POINT: 'Is whom to turn to in this institution.',
    ORGANISER: 'Prepares and runs programmes and events.',
  },
);

/** Name, e-mail, telephone and consent are not here: `private-data.resolver.ts` decides who reads them. */
@ObjectType('Participant', {
  implements: Node,
  description:
    'A person in one institution; who serves in two is two participants. Who may not read personal data sees only those who agreed to be listed, without their names.',
})
export class ParticipantType
  extends Node
  implements
    Pick<
      Participant,
      | 'position'
      | 'roles'
      | 'languages'
      | 'timeZone'
      | 'illustrative'
      | 'revision'
      | 'createdAt'
      | 'updatedAt'
    >
{
  @Field(() => String, {
    nullable: true,
    description: "What the person does there, in the institution's words.",
  })
  position: string | null;

  @Field(() => [ParticipantRoleEnum], { description: 'At least one, each once.' })
  roles: readonly ParticipantRole[];

  @Field(() => [SpokenLanguageType], {
    description: 'In which languages the person works, in the order given.',
  })
  languages: readonly SpokenLanguage[];

  @Field(() => String, {
    nullable: true,
    description: 'Where the person usually works: a zone of the IANA database, such as `Asia/Vientiane`.',
  })
  timeZone: string | null;

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  illustrative: boolean;

  @Field(() => Int, { description: 'Grows by one with each change; an edit names the one it started from.' })
  revision: number;

  @Field(() => DateTimeScalar, { description: 'When the participant was added.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: Date;
}

export const ParticipantConnection = connectionType('Participant', () => ParticipantType as never);

export const ParticipantOrderEnum = enumType<ParticipantOrderName>(
  'ParticipantOrder',
  'In which order participants come.',
  {
    NEWEST: 'The last added first.',
    NAME: 'By name. FORBIDDEN to whoever may not read names: the order would tell them.',
  },
);
