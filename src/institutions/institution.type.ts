import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection';
import { enumType } from '../graphql/enums';
import { Node } from '../graphql/node';
import { DateTimeScalar } from '../graphql/scalars';
import type { Institution, VerificationState } from './institution';
import type { InstitutionOrderName } from './institutions.repository';

export const VerificationStateEnum = enumType<VerificationState>(
  'VerificationState',
  "How far the platform's administrators have checked an institution.",
  {
    UNVERIFIED: 'Not checked.',
    PENDING: 'Evidence was handed in and is being checked.',
    VERIFIED: 'Checked, to the level given.',
    REJECTED: 'Checked and refused: its proposals match nobody.',
    FLAGGED: 'Under a red flag: its proposals match nobody.',
  },
);

@ObjectType('Institution', {
  implements: Node,
  description:
    'An organisation that takes part: a ministry, an agency, a university, a chamber, a firm, a multilateral body.',
})
export class InstitutionType
  extends Node
  implements
    Pick<
      Institution,
      | 'name'
      | 'acronym'
      | 'aliases'
      | 'description'
      | 'website'
      | 'organisationIdentifier'
      | 'rorId'
      | 'illustrative'
      | 'revision'
      | 'createdAt'
      | 'updatedAt'
    >
{
  @Field(() => String, { description: 'Its name in its own language or in English.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The short form by which it is known.' })
  acronym: string | null;

  @Field(() => [String], {
    description:
      'Names and short forms of other entries that turned out to be this institution: found by a search too.',
  })
  aliases: readonly string[];

  @Field(() => String, { nullable: true, description: 'What it does, in a few sentences.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'Its address on the web.' })
  website: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its identifier as `<register>-<number>`, after org-id.guide.',
  })
  organisationIdentifier: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its identifier in the Research Organization Registry.',
  })
  rorId: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The public record, such as `IATI`, in which it was named before anybody registered it here; null where somebody did.',
  })
  importedFrom?: string | null;

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  illustrative: boolean;

  @Field(() => Int, { description: 'Grows by one with each change; an edit names the one it started from.' })
  revision: number;

  @Field(() => DateTimeScalar, { description: 'When it was registered, or imported.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: Date;
}

export const InstitutionConnection = connectionType('Institution', () => InstitutionType as never);

export const InstitutionOrderEnum = enumType<InstitutionOrderName>(
  'InstitutionOrder',
  'In which order institutions come.',
  { NAME: 'By name.', NEWEST: 'The last registered first.' },
);
