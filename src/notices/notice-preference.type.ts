import { Field, InputType, ObjectType } from 'type-graphql';
import { enumType } from '../graphql/enums';
import type { NoticeGroup } from './notice';
import type { Digest, NoticePreference } from './notice-preference';
import { NoticeGroupEnum } from './notice.type';

export const DigestEnum = enumType<Digest>('Digest', 'How often notices come by e-mail.', {
  NONE: 'Never: they stand in the API alone.',
  DAILY: 'Once a day, after 06:00 UTC, what is unread from before.',
  WEEKLY: 'Once a week, on Monday after 06:00 UTC, what is unread from before.',
});

@ObjectType('NoticePreference', { description: 'How often the notices of a group come by e-mail.' })
export class NoticePreferenceType implements NoticePreference {
  @Field(() => NoticeGroupEnum, { description: 'Which notices.' })
  group: NoticeGroup;

  @Field(() => DigestEnum, { description: 'How often; DAILY where nothing was chosen.' })
  digest: Digest;
}

@InputType({ description: 'How often the notices of a group shall come by e-mail.' })
export class NoticePreferenceInput implements NoticePreference {
  @Field(() => NoticeGroupEnum, { description: 'Which notices.' })
  group: NoticeGroup;

  @Field(() => DigestEnum, { description: 'How often.' })
  digest: Digest;
}
