import { Field, InputType, Int } from 'type-graphql';
import type { WeightsByField } from './match-weights';

@InputType({
  description:
    "Weights for the asking proposal's own side. Whole numbers from 0 to 1,000,000 in any scale, brought to a sum of 10000 by largest remainder; a criterion left out weighs nothing.",
})
export class MatchWeightsInput implements WeightsByField {
  @Field(() => Int, { nullable: true, description: 'Weight of THEME.' })
  theme?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of MODALITY.' })
  modality?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of TEXT.' })
  text?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of TIME.' })
  time?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of VOLUME.' })
  volume?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of LANGUAGE.' })
  language?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of CONTEXT.' })
  context?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of EXPERIENCE.' })
  experience?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of GEOGRAPHY.' })
  geography?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of FUNDING.' })
  funding?: number | null;

  @Field(() => Int, { nullable: true, description: 'Weight of TRUST.' })
  trust?: number | null;
}
