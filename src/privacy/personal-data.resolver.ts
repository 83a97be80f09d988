import { GraphQLJSONObject } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SignedIn } from '../access/viewer';
import { ViewerType } from '../accounts/viewer.type';
import type { Context } from '../graphql/context';
import { personalDataOf } from './personal-data.repository';

@Resolver(() => ViewerType)
export class PersonalDataResolver {
  @FieldResolver(() => GraphQLJSONObject, {
    complexity: 500,
    description:
      'All that the platform holds of the person behind the account, to keep or to take elsewhere: a list of rows for each kind of record. Personal data.',
  })
  personalData(@Root() { accountId }: SignedIn, @Ctx() { db }: Context): Promise<Record<string, unknown[]>> {
    return personalDataOf(db, accountId);
  }
}
