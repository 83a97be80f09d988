import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection';
import { MutationInput, Payload } from '../graphql/mutation';
import { Node } from '../graphql/node';
import { DateTimeScalar } from '../graphql/scalars';
import type { SavedSearch, StoredFilter } from './saved-search';

@ObjectType('SavedSearch', {
  implements: Node,
  description:
    'A filter of proposals that an account has kept, to search again and to be told of what is new. Seen by that account alone.',
})
export class SavedSearchType
  extends Node
  implements Pick<SavedSearch, 'name' | 'filter' | 'alerts' | 'revision' | 'createdAt' | 'updatedAt'>
{
  @Field(() => String, { description: 'What its owner calls it.' })
  name: string;

  @Field(() => GraphQLJSONObject, {
    description: 'The filter as it was saved, with the fields of ProposalFilter.',
  })
  filter: StoredFilter;

  @Field(() => Boolean, { description: 'Whether a proposal that is published and found makes a notice.' })
  alerts: boolean;

  @Field(() => Int, { description: 'Grows by one with each change; an edit names the one it started from.' })
  revision: number;

  @Field(() => DateTimeScalar, { description: 'When it was saved.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: Date;
}

export const SavedSearchConnection = connectionType('SavedSearch', () => SavedSearchType as never);

@InputType({ description: 'A saved search as the caller has read it.' })
export class SavedSearchAtRevision extends MutationInput {
  @Field(() => ID, {
    description:
      'The search: NOT_FOUND where the viewer has no such, BAD_ID where the id is of another type.',
  })
  id: string;

  @Field(() => Int, { description: 'The revision that was read; STALE_REVISION where it has changed since.' })
  revision: number;
}

@ObjectType({ description: 'What comes of an action upon a saved search.' })
export class SavedSearchPayload extends Payload {
  @Field(() => SavedSearchType, {
    nullable: true,
    description: 'The search as it is now; null where it was not done.',
  })
  savedSearch: SavedSearch | null;
}
