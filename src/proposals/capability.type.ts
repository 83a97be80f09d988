import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { Capability, Importance, Modality, QuantityUnit } from './proposal';
import { ImportanceEnum, ModalityEnum, QuantityUnitEnum } from './proposal-enums.type';

@ObjectType('Capability', { description: 'What a proposal gives or needs: a theme, and in which form.' })
export class CapabilityType implements Pick<Capability, 'modality' | 'quantity' | 'unit' | 'importance'> {
  @Field(() => ModalityEnum, { description: 'In which form.' })
  modality: Modality;

  @Field(() => Int, {
    nullable: true,
    description: 'How much, in `unit`: 1 to 1,000,000,000; null where it was left open.',
  })
  quantity: number | null;

  @Field(() => QuantityUnitEnum, {
    nullable: true,
    description: 'What the quantity counts; null exactly where there is none.',
  })
  unit: QuantityUnit | null;

  @Field(() => ImportanceEnum, {
    nullable: true,
    description: 'How much a need matters; null for what is given.',
  })
  importance: Importance | null;
}

@InputType({ description: 'Something that a proposal gives.' })
export class CapabilityInput {
  @Field(() => String, {
    description: 'Code of a theme at any level, such as `ECOM.PAYMENTS`; another is UNKNOWN_CODE.',
  })
  theme: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of SDG targets, such as `8.3` or `8.a`: at most 10, each once; another is UNKNOWN_CODE.',
  })
  sdgTargets?: string[] | null;

  @Field(() => ModalityEnum, { description: 'In which form.' })
  modality: Modality;

  @Field(() => Int, {
    nullable: true,
    description:
      'How much: 1 to 1,000,000,000, else OUT_OF_RANGE. With a unit, or without both: else REQUIRED.',
  })
  quantity?: number | null;

  @Field(() => QuantityUnitEnum, { nullable: true, description: 'What the quantity counts.' })
  unit?: QuantityUnit | null;
}

@InputType({ description: 'Something that a proposal needs.' })
export class NeedInput extends CapabilityInput {
  @Field(() => ImportanceEnum, { nullable: true, description: 'How much it matters; SHOULD when left out.' })
  importance?: Importance | null;
}
