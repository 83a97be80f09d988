import { Arg, Ctx, Extensions, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { enumType } from '../graphql/enums';
import { keyOf } from '../graphql/node';
import { fail } from '../validation/faults';
import type { Institution } from './institution';
import { InstitutionType } from './institution.type';
import { findInstitutions } from './institutions.repository';
import { sharingIdentifiers, sharingNames } from './possible-duplicates.repository';
import { areCalledAlike } from './similar-names';

type Likeness = 'IDENTIFIER_OR_SITE' | 'NAME';

export const LikenessEnum = enumType<Likeness>(
  'InstitutionLikeness',
  'By what two entries may be one institution.',
  {
    IDENTIFIER_OR_SITE:
      'The same organisation identifier but for upper and lower case, or the same site on the web.',
    NAME: 'The same country, and names or aliases that share most of their words, or the same short form.',
  },
);

@ObjectType({ description: 'An entry that may be the same institution.' })
export class PossibleDuplicate {
  @Field(() => InstitutionType, { description: 'The other entry.' })
  institution: Institution;

  @Field(() => [LikenessEnum], { description: 'By what: at least one.' })
  likeness: Likeness[];
}

@Resolver()
export class PossibleDuplicatesResolver {
  @Extensions({ assumedSize: 50 })
  @Query(() => [PossibleDuplicate], {
    complexity: 200,
    description:
      'Entries that may be the same institution as this one, those alike in more ways first: at most 50. A hint for a person, who decides. For administrators, else FORBIDDEN; NOT_FOUND where there is no such institution.',
  })
  async possibleDuplicates(
    @Arg('institutionId', () => ID, { description: 'The institution.' }) institutionId: string,
    @Ctx() { viewer, db }: Context,
  ): Promise<PossibleDuplicate[]> {
    authorise(viewer, 'institution.merge');
    const key = keyOf('Institution', institutionId, ['institutionId']);
    const [institution] = await findInstitutions(db, [key]);
    if (!institution) fail('NOT_FOUND', 'There is no such institution.', ['institutionId']);
    const found = new Map<string, PossibleDuplicate>();
    const add = (likeness: Likeness) => (other: Institution) => {
      const known = found.get(other.id) ?? { institution: other, likeness: [] };
      found.set(other.id, { ...known, likeness: [...known.likeness, likeness] });
    };
    (await sharingIdentifiers(db, institution)).forEach(add('IDENTIFIER_OR_SITE'));
    const named = await sharingNames(db, institution);
    named.filter((other) => areCalledAlike(institution, other)).forEach(add('NAME'));
    return [...found.values()].sort((one, other) => other.likeness.length - one.likeness.length).slice(0, 50);
  }
}
