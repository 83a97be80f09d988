import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection';
import { enumType } from '../graphql/enums';
import { Node } from '../graphql/node';
import { DateTimeScalar } from '../graphql/scalars';
import { noticeKinds, textOf, type Notice, type NoticeGroup, type NoticeKind } from './notice';

export const NoticeKindEnum = enumType<NoticeKind>(
  'NoticeKind',
  'What a notice tells.',
  Object.fromEntries(noticeKinds.map((kind) => [kind, textOf(kind)])) as Record<NoticeKind, string>,
);

export const NoticeGroupEnum = enumType<NoticeGroup>(
  'NoticeGroup',
  'Kinds of notices that belong together: a digest is chosen for each.',
  {
    MATCHES: 'New proposals that fit, or that a saved search finds.',
    INTERESTS: 'Interests that were sent, answered, withdrawn, have expired or wait.',
    PARTNERSHIPS: 'Steps of partnerships, and follow-ups that are due.',
    MEMBERSHIPS: 'Requests to act for an institution, and decisions on them.',
    PROPOSALS: 'Reviews of proposals, and invitations to see them.',
    INSTITUTIONS: 'The verification and the flags of institutions.',
  },
);

@ObjectType('Notice', {
  implements: Node,
  description:
    'That something has happened which concerns the account: told once for each object. Seen by that account alone.',
})
export class NoticeType
  extends Node
  implements Pick<Notice, 'kind' | 'score' | 'createdAt' | 'readAt' | 'mailedAt'>
{
  @Field(() => NoticeKindEnum, { description: 'What it tells.' })
  kind: NoticeKind;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of NEW_MATCH: how well the new proposal fitted in the view of your side when it was published, 5000 to 10000; else null.',
  })
  score: number | null;

  @Field(() => DateTimeScalar, { description: 'When it was told.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was marked as read; null until then.',
  })
  readAt: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it went out in a digest by e-mail; null where it did not.',
  })
  mailedAt: Date | null;
}

export const NoticeConnection = connectionType('Notice', () => NoticeType as never);

@InputType({ description: 'Which notices: all conditions hold together. Null asks for nothing.' })
export class NoticeFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: only unread ones; false: only read ones.' })
  unread?: boolean | null;

  @Field(() => [NoticeKindEnum], {
    nullable: true,
    description: 'What they tell: any of these suffices; an empty list admits none, of at most 50.',
  })
  kinds?: NoticeKind[] | null;
}
