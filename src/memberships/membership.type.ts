import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection';
import { enumType } from '../graphql/enums';
import { MutationInput, Payload } from '../graphql/mutation';
import { Node } from '../graphql/node';
import { DateTimeScalar } from '../graphql/scalars';
import type { Membership, MembershipState } from './membership';

export const MembershipStateEnum = enumType<MembershipState>(
  'MembershipState',
  'Where a membership stands.',
  {
    REQUESTED: 'Asked for; nobody has decided yet.',
    ACTIVE: 'Approved: the account acts for the institution.',
    DECLINED: 'Refused; it can be asked for anew.',
    ENDED: 'Ended by the account or by a focal point; it can be asked for anew.',
  },
);

@ObjectType('Membership', {
  implements: Node,
  description:
    "An account's place in an institution: asked for by the account, decided by the institution's focal points. Seen by the account, by those focal points and by administrators.",
})
export class MembershipType
  extends Node
  implements
    Pick<
      Membership,
      'focalPoint' | 'state' | 'message' | 'reason' | 'decidedAt' | 'revision' | 'createdAt' | 'updatedAt'
    >
{
  @Field(() => Boolean, {
    description:
      'Whether it is a focal point: decides on other members, edits the institution, and is whom partners turn to. While REQUESTED, whether that is what is asked for.',
  })
  focalPoint: boolean;

  @Field(() => MembershipStateEnum, { description: 'Where it stands.' })
  state: MembershipState;

  @Field(() => String, { nullable: true, description: 'What the account wrote to those who decide.' })
  message: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was refused or ended; null where nobody said.',
  })
  reason: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided or ended.' })
  decidedAt: Date | null;

  @Field(() => Int, {
    description: 'Grows by one with each change; an action names the one it started from.',
  })
  revision: number;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt: Date;
}

export const MembershipConnection = connectionType('Membership', () => MembershipType as never);

@InputType({ description: 'A membership as the caller has read it.' })
export class MembershipAtRevision extends MutationInput {
  @Field(() => ID, {
    description: 'The membership: NOT_FOUND where there is none, BAD_ID where the id is of another type.',
  })
  id: string;

  @Field(() => Int, { description: 'The revision that was read; STALE_REVISION where it has changed since.' })
  revision: number;
}

@ObjectType({ description: 'What comes of an action upon a membership.' })
export class MembershipPayload extends Payload {
  @Field(() => MembershipType, {
    nullable: true,
    description: 'The membership as it is now; null where it was not done.',
  })
  membership: Membership | null;
}
