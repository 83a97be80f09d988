import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, LanguageTagScalar } from '../graphql/scalars';
import type { CapabilitySide, Modality, PartnerRole, ProposalKind, ProposalStatus } from './proposal';
import { enumType } from '../graphql/enums';
import { DateWindowInput } from './date-window.type';
import { ModalityEnum, PartnerRoleEnum, ProposalKindEnum, ProposalStatusEnum } from './proposal-enums.type';

export const CapabilitySideEnum = enumType<CapabilitySide>(
  'CapabilitySide',
  'On which side of a proposal a capability stands.',
  {
    GIVES: 'Given.',
    NEEDS: 'Needed.',
  },
);

const sameCapability =
  'Together with `side`, `themes`, `sdgGoals`, `sdgTargets` and `modalities` it speaks of one and the same capability.';

@InputType({
  description:
    'Which proposals: all conditions hold together; in a list, any entry suffices (an empty list admits none, of at most 50). Null asks for nothing.',
})
export class ProposalFilter {
  @Field(() => [ProposalKindEnum], { nullable: true, description: 'Which way they go.' })
  kinds?: ProposalKind[] | null;

  @Field(() => [PartnerRoleEnum], { nullable: true, description: 'A role in which they stand.' })
  roles?: PartnerRole[] | null;

  @Field(() => CapabilitySideEnum, {
    nullable: true,
    description: `Whether the capability is given or needed; either when left out. ${sameCapability}`,
  })
  side?: CapabilitySide | null;

  @Field(() => [String], {
    nullable: true,
    description: `Codes of themes: each stands for all below it too; another is UNKNOWN_CODE. ${sameCapability}`,
  })
  themes?: string[] | null;

  @Field(() => [Int], {
    nullable: true,
    description: `Numbers of SDGs, 1 to 17, to a target of which the capability contributes; another is UNKNOWN_CODE. ${sameCapability}`,
  })
  sdgGoals?: number[] | null;

  @Field(() => [String], {
    nullable: true,
    description: `Codes of SDG targets, such as \`8.3\`; another is UNKNOWN_CODE. ${sameCapability}`,
  })
  sdgTargets?: string[] | null;

  @Field(() => [ModalityEnum], { nullable: true, description: `In which form. ${sameCapability}` })
  modalities?: Modality[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "Codes of the institution's country: alpha-2, alpha-3 or M49; another is UNKNOWN_CODE. At most 250.",
  })
  countries?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of country groups of which that country is a member today; another is UNKNOWN_CODE.',
  })
  groups?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'M49 codes of regions, sub-regions or intermediate regions; another is UNKNOWN_CODE.',
  })
  regions?: string[] | null;

  @Field(() => [LanguageTagScalar], {
    nullable: true,
    description:
      'Working languages, each with its varieties: `pt` finds `pt-BR`; an unknown one is UNKNOWN_CODE.',
  })
  languages?: string[] | null;

  @Field(() => DateWindowInput, {
    nullable: true,
    description: 'Days of which at least one lies in the window; a proposal without a window is not found.',
  })
  windowOverlaps?: DateWindowInput | null;

  @Field(() => [ProposalStatusEnum], {
    nullable: true,
    description: 'States as of today. A viewer who sees only what is open finds nothing under other states.',
  })
  statuses?: ProposalStatus[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The institution. A proposal whose institution the viewer may not learn is not found. The id of anything else is BAD_ID.',
  })
  institutionId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words, or beginnings of words, that all occur in title, challenge or approach; any script, at most 200 characters.',
  })
  search?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'A day on which they still stand: `validUntil` is this day or later.',
  })
  validOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: only those open to those invited only, to which one of the viewer's institutions is.",
  })
  invited?: boolean | null;
}
