import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { MutationInput, Payload } from '../graphql/mutation';
import { checkKey } from '../graphql/node';
import { DateScalar } from '../graphql/scalars';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { dayOf } from '../validation/dates';
import { Faults, fail } from '../validation/faults';
import type { Certainty } from './country-group';
import { CertaintyEnum, GroupMembershipType } from './country.type';
import { GroupMembershipEntity } from './group-membership.entity';
import { checkMembership } from './group-membership-draft';
import { supersedeMembership } from './memberships.repository';

@InputType({
  description: 'A membership that the release does not hold, or one that takes the place of a record.',
})
export class RecordGroupMembershipInput extends MutationInput {
  @Field(() => String, { description: 'Code of the group, such as `LDC`; another is UNKNOWN_CODE.' })
  group: string;

  @Field(() => String, {
    description: 'Code of the country: alpha-2, alpha-3 or M49; another is UNKNOWN_CODE.',
  })
  country: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'First day as a member, 1900-01-01 to 2199-12-31, else OUT_OF_RANGE; left out where it is not on record.',
  })
  validFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'First day no longer a member: after `validFrom`, else CONTRADICTION. REQUIRED where the certainty is SCHEDULED or EXTENSION_REQUESTED.',
  })
  validTo?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'First day on which a decided transition no longer applies: `validTo` or later, else CONTRADICTION.',
  })
  transitionUntil?: string | null;

  @Field(() => CertaintyEnum, { description: 'How certain it is.' })
  certainty: Certainty;

  @Field(() => String, { description: 'Where it was read: 5 to 300 characters.' })
  sourceTitle: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Where that is found: an address that begins with http:// or https:// and names no user; at most 500 characters.',
  })
  sourceUrl?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What a reader should know besides; at most 1,000 characters.',
  })
  note?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The record of the same group and country that it corrects: NOT_FOUND where none such is in force, BAD_ID where it is the id of anything else.',
  })
  replaces?: string | null;
}

@ObjectType({ description: 'The membership as recorded, or why it was not.' })
export class RecordGroupMembershipPayload extends Payload {
  @Field(() => GroupMembershipType, { nullable: true, description: 'The new record.' })
  membership: GroupMembershipEntity | null;
}

@Resolver()
export class RecordGroupMembership {
  @Mutation(() => RecordGroupMembershipPayload, {
    description:
      'Records a dated membership of a country in a group. It acts on the next answer, outlasts new releases, and a record that it replaces stays on file. For administrators, else FORBIDDEN.',
  })
  recordGroupMembership(
    @Arg('input', () => RecordGroupMembershipInput, { description: 'The membership and where it was read.' })
    input: RecordGroupMembershipInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now, newId } = context;
      authorise(viewer, 'reference.correct');
      const faults = new Faults();
      const draft = checkMembership(input, faults);
      const replaces =
        input.replaces == null ? null : checkKey(faults, 'GroupMembership', input.replaces, ['replaces']);
      faults.throwIfAny();
      const record: GroupMembershipEntity = {
        ...draft,
        id: newId(),
        fromPrecision: 'DAY',
        toPrecision: 'DAY',
        sourceDate: null,
        checkedOn: dayOf(now),
        recordedBy: 'ADMINISTRATOR',
        recordedAt: now,
        supersededAt: null,
      };
      const about = { mutation: 'recordGroupMembership', type: 'GroupMembership', input };
      const membership = await write(context, about, async (db) => {
        if (replaces !== null && !(await supersedeMembership(db, { ...record, id: replaces }, now))) {
          fail('NOT_FOUND', 'No such record of this group and country is in force.', ['replaces']);
        }
        await db.insert(GroupMembershipEntity, record);
        return record;
      });
      return { membership };
    });
  }
}
