import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../graphql/mutation';
import { SpokenLanguageInput } from '../participants/spoken-language.type';
import { CapabilityInput, NeedInput } from './capability.type';
import { DateWindowInput } from './date-window.type';
import { GeographicTargetsInput } from './place.type';
import type { Delivery, FundingPosition, PartnerRole, Visibility } from './proposal';
import { DeliveryEnum, FundingPositionEnum, PartnerRoleEnum, VisibilityEnum } from './proposal-enums.type';

@InputType({ description: 'What may be told of a proposal beyond what every proposal has.' })
export class ProposalFields extends MutationInput {
  @Field(() => ID, {
    nullable: true,
    description:
      "A participant of the proposal's institution who answers for it; one of another is a CONTRADICTION.",
  })
  contactId?: string | null;

  @Field(() => PartnerRoleEnum, {
    nullable: true,
    description:
      'Of an offer only: PIVOTAL, as when left out, or FACILITATING. Anything else is a CONTRADICTION.',
  })
  role?: PartnerRole | null;

  @Field(() => String, { nullable: true, description: 'What is to be solved: at most 10,000 characters.' })
  challenge?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it is done or is to be done: at most 10,000 characters.',
  })
  approach?: string | null;

  @Field(() => [CapabilityInput], {
    nullable: true,
    description: 'What it gives, all of it: at most 20. Nothing in a request, else CONTRADICTION.',
  })
  gives?: CapabilityInput[] | null;

  @Field(() => [NeedInput], {
    nullable: true,
    description: 'What it needs, all of it: at most 20. Nothing in an offer, else CONTRADICTION.',
  })
  needs?: NeedInput[] | null;

  @Field(() => DateWindowInput, { nullable: true, description: 'When it can take place: at most ten years.' })
  window?: DateWindowInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How long it lasts, in days: 1 to 3,650. Longer than the window is a CONTRADICTION.',
  })
  durationDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many people take part: 1 to 1,000,000.' })
  cohortSize?: number | null;

  @Field(() => DeliveryEnum, { nullable: true, description: 'Online, on site or both.' })
  delivery?: Delivery | null;

  @Field(() => [SpokenLanguageInput], {
    nullable: true,
    description: 'In which languages it can be carried out, all of them: at most 20, each once.',
  })
  workingLanguages?: SpokenLanguageInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Brings interpretation; false when left out.' })
  interpreter?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Brings travel, transport and organisation; false when left out.',
  })
  bringsLogistics?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Needs travel, transport and organisation; false when left out.',
  })
  needsLogistics?: boolean | null;

  @Field(() => FundingPositionEnum, { nullable: true, description: 'Where it stands about money.' })
  funding?: FundingPosition | null;

  @Field(() => String, { nullable: true, description: 'What else must hold: at most 5,000 characters.' })
  conditions?: string | null;

  @Field(() => GeographicTargetsInput, {
    nullable: true,
    description:
      'Which partners are asked for, by where they are: all four lists at once. Anywhere when left out.',
  })
  targets?: GeographicTargetsInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Asks for a partner whose situation of development differs; false when left out.',
  })
  differentContext?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Level of verification that a partner must have at least: 0 (any, as when left out) to 4.',
  })
  minimumVerification?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many matches may be active at once: 1 to 1,000; without limit when left out.',
  })
  capacity?: number | null;

  @Field(() => VisibilityEnum, {
    nullable: true,
    description: 'Who may see it while it is open; PUBLIC when left out.',
  })
  visibility?: Visibility | null;
}
