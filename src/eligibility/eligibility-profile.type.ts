import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection';
import { Node } from '../graphql/node';
import { DateTimeScalar } from '../graphql/scalars';
import type { EligibilityProfile } from './eligibility-profile';

@ObjectType('EligibilityProfile', {
  implements: Node,
  description:
    'Who counts as a country of the South, for the rule that both sides of a South-South pair are. No list is agreed: a profile names the groups on which an answer rests, and they are read on a day.',
})
export class EligibilityProfileType
  extends Node
  implements
    Pick<EligibilityProfile, 'name' | 'description' | 'isDefault' | 'revision' | 'createdAt' | 'updatedAt'>
{
  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is meant for, and why it is drawn so.' })
  description: string | null;

  @Field(() => Boolean, { description: 'The one that holds where a query names none. There is one, always.' })
  isDefault: boolean;

  @Field(() => Int, { description: 'Grows by one with each change; an edit names the one it started from.' })
  revision: number;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: Date;
}

export const EligibilityProfileConnection = connectionType(
  'EligibilityProfile',
  () => EligibilityProfileType as never,
);

@ObjectType('AdmittedCountry', { description: 'A country that a profile admits on a day, and why.' })
export class AdmittedCountryType {
  @Field(() => Boolean, { description: "Named among the profile's further countries, whatever its groups." })
  named: boolean;
}
