import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { inTransaction } from '../database/transaction';
import type { Context } from '../graphql/context';
import { Payload } from '../graphql/mutation';
import { keyOf } from '../graphql/node';
import { DateScalar } from '../graphql/scalars';
import { withUserErrors } from '../graphql/user-error';
import { checkText } from '../validation/checks';
import { dayOf } from '../validation/dates';
import { Faults, fail } from '../validation/faults';
import { findCountry, findGroup } from './catalogue';
import type { Certainty, GroupCode } from './country-group';
import { CertaintyEnum, GroupMembershipType } from './country.type';
import { GroupMembershipEntity } from './group-membership.entity';
import { supersedeMembership } from './memberships.repository';

@InputType({
  description: 'A membership that the release does not hold, or one that takes the place of a record.',
})
export class RecordGroupMembershipInput {
  @Field(() => String, { description: 'Code of the group, such as `LDC`.' })
  group: string;

  @Field(() => String, { description: 'Code of the country: alpha-2, alpha-3 or M49.' })
  country: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day as a member; left out where it is not on record.',
  })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer a member.' })
  validTo?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which a decided transition no longer applies.',
  })
  transitionUntil?: string | null;

  @Field(() => CertaintyEnum, { description: 'How certain it is.' })
  certainty: Certainty;

  @Field(() => String, { description: 'Where it was read: 5 to 300 characters.' })
  sourceTitle: string;

  @Field(() => String, { nullable: true, description: 'Where that is found: an http(s) address.' })
  sourceUrl?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What a reader should know besides; at most 1,000 characters.',
  })
  note?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The record of the same group and country that it corrects.',
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
      'Records a dated membership of a country in a group. It acts on the next answer, outlasts new releases, and a record that it replaces stays on file.',
  })
  recordGroupMembership(
    @Arg('input', () => RecordGroupMembershipInput, { description: 'The membership and where it was read.' })
    input: RecordGroupMembershipInput,
    @Ctx() { viewer, database, now, newId }: Context,
  ) {
    return withUserErrors(async () => {
      authorise(viewer, 'reference.correct');
      const membership = checkedMembership(input, newId(), now);
      await inTransaction(database, async (db) => {
        if (input.replaces) {
          const id = keyOf('GroupMembership', input.replaces, ['replaces']);
          const replaced = await supersedeMembership(db, { ...membership, id }, now);
          if (!replaced)
            fail('NOT_FOUND', 'No such record of this group and country is in force.', ['replaces']);
        }
        await db.insert(GroupMembershipEntity, membership);
      });
      return { membership };
    });
  }
}

function checkedMembership(input: RecordGroupMembershipInput, id: string, now: Date): GroupMembershipEntity {
  const faults = new Faults();
  const { group, validFrom = null, validTo = null, transitionUntil = null, sourceUrl = null } = input;
  const country = findCountry(input.country);
  faults.check(findGroup(group) !== null, 'UNKNOWN_CODE', ['group'], 'Not the code of a country group.');
  faults.check(country !== null, 'UNKNOWN_CODE', ['country'], 'Not the code of a country.');
  faults.check(
    validFrom === null || validTo === null || validFrom < validTo,
    'OUT_OF_RANGE',
    ['validTo'],
    'Must be later than validFrom.',
  );
  faults.check(
    transitionUntil === null || (validTo !== null && validTo <= transitionUntil),
    'OUT_OF_RANGE',
    ['transitionUntil'],
    'A transition begins when the membership ends: validTo is needed, and must not be later.',
  );
  faults.check(
    sourceUrl === null || (URL.canParse(sourceUrl) && /^https?:$/.test(new URL(sourceUrl).protocol)),
    'BAD_FORMAT',
    ['sourceUrl'],
    'Must be an address that begins with http:// or https://.',
  );
  const sourceTitle = checkText(faults, ['sourceTitle'], input.sourceTitle, { least: 5, most: 300 });
  const note = input.note == null ? null : checkText(faults, ['note'], input.note, { least: 1, most: 1_000 });
  faults.throwIfAny();
  return {
    id,
    group: group as GroupCode,
    country: country!.alpha3,
    validFrom,
    validTo,
    transitionUntil,
    certainty: input.certainty,
    fromPrecision: 'DAY',
    toPrecision: 'DAY',
    note,
    sourceTitle,
    sourceUrl,
    sourceDate: null,
    checkedOn: dayOf(now),
    recordedBy: 'ADMINISTRATOR',
    recordedAt: now,
    supersededAt: null,
  };
}
