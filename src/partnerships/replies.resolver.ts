import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { defineLoader } from '../graphql/loader';
import { findReplies } from '../history/replies.repository';
import type { Institution } from '../institutions/institution';
import { InstitutionType } from '../institutions/institution.type';

@ObjectType('Replies', {
  description: 'How often an institution was asked for an answer to an interest, and gave one.',
})
export class RepliesType {
  @Field(() => Int, { description: 'Interests that it was asked to answer; not those taken back before.' })
  asked: number;

  @Field(() => Int, { description: 'Those that it accepted or declined.' })
  answered: number;
}

const repliesOfInstitution = defineLoader(findReplies);

@Resolver(() => InstitutionType)
export class InstitutionRepliesResolver {
  @FieldResolver(() => RepliesType, {
    nullable: true,
    description: 'How it answers interests: for its own people and administrators, null for all others.',
  })
  async replies(
    @Root() { id }: Institution,
    @Ctx() { loaders, scope }: Context,
  ): Promise<RepliesType | null> {
    if (!scope.everything && !scope.institutions.has(id)) return null;
    return (await loaders.load(repliesOfInstitution, id)) ?? { asked: 0, answered: 0 };
  }
}
