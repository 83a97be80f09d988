import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../graphql/node';
import type { ThemeRow } from './theme';

@ObjectType('Theme', {
  implements: Node,
  description: "A node of the platform's tree of themes: three levels, from a field down to a subject.",
})
export class ThemeType extends Node implements Pick<ThemeRow, 'code' | 'level' | 'definition'> {
  @Field(() => String, { description: 'Its path in the tree, such as `ECOM.PAYMENTS`.' })
  code: string;

  @Field(() => Int, { description: '1 for a field, 2 for an area of it, 3 for a subject.' })
  level: 1 | 2 | 3;

  @Field(() => String, {
    nullable: true,
    description: 'What belongs to it, in English; every subject has one.',
  })
  definition: string | null;
}
