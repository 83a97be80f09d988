import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../graphql/connection';
import { Node } from '../graphql/node';
import { DateTimeScalar } from '../graphql/scalars';
import { verificationStates, type Institution, type VerificationState } from './institution';
import type { InstitutionCriteria } from './institutions.repository';

const VerificationStateEnum = Object.fromEntries(verificationStates.map((state) => [state, state]));
registerEnumType(VerificationStateEnum, {
  name: 'VerificationState',
  description: "How far the platform's administrators have checked an institution.",
  valuesConfig: {
    UNVERIFIED: { description: 'Not checked.' },
    PENDING: { description: 'Evidence was handed in and is being checked.' },
    VERIFIED: { description: 'Checked, to the level given.' },
    REJECTED: { description: 'Checked and refused: its proposals match nobody.' },
    FLAGGED: { description: 'Under a red flag: its proposals match nobody.' },
  },
});

@ObjectType('Institution', {
  implements: Node,
  description: 'An organisation that takes part: a ministry, an agency, a university, a chamber, a firm, a multilateral body.',
})
export class InstitutionType
  extends Node
  implements
    Pick<
      Institution,
      | 'name'
      | 'acronym'
      | 'description'
      | 'website'
      | 'organisationIdentifier'
      | 'rorId'
      | 'verificationState'
      | 'verificationLevel'
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

  @Field(() => String, { nullable: true, description: 'What it does, in a few sentences.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'Its address on the web.' })
  website: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its identifier as `<register>-<number>`, after org-id.guide.',
  })
  organisationIdentifier: string | null;

  @Field(() => String, { nullable: true, description: 'Its identifier in the Research Organization Registry.' })
  rorId: string | null;

  @Field(() => VerificationStateEnum, { description: 'How far it was checked.' })
  verificationState: VerificationState;

  @Field(() => Int, { description: 'Level of verification, 0 (none) to 4 (on site).' })
  verificationLevel: Institution['verificationLevel'];

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  illustrative: boolean;

  @Field(() => Int, { description: 'Grows by one with each change; an edit names the one it started from.' })
  revision: number;

  @Field(() => DateTimeScalar, { description: 'When it was registered.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: Date;
}

export const InstitutionConnection = connectionType('Institution', () => InstitutionType as never);

@InputType({ description: 'Which institutions: all conditions hold together; in a list, any entry suffices.' })
export class InstitutionFilter implements InstitutionCriteria {
  @Field(() => [String], { nullable: true, description: 'Codes of countries: alpha-2, alpha-3 or M49.' })
  countries?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of country groups, as members today, such as `LDC`.' })
  groups?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the IATI organisation types.' })
  types?: string[] | null;

  @Field(() => [VerificationStateEnum], { nullable: true, description: 'States of verification.' })
  verificationStates?: VerificationState[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words, or beginnings of words, that all occur in name, acronym or description; any script.',
  })
  search?: string | null;
}

export const InstitutionOrderEnum = { NAME: 'NAME', NEWEST: 'NEWEST' } as const;
registerEnumType(InstitutionOrderEnum, {
  name: 'InstitutionOrder',
  description: 'In which order institutions come.',
  valuesConfig: {
    NAME: { description: 'By name.' },
    NEWEST: { description: 'The last registered first.' },
  },
});

@InputType({ description: 'What may be told of an institution beyond its name and type.' })
export class InstitutionFields {
  @Field(() => String, { nullable: true, description: 'At most 30 characters.' })
  acronym?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of its country: alpha-2, alpha-3 or M49. Needed for all but multilaterals (type 40), which have none.',
  })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 5,000 characters.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'An address that begins with http:// or https://.' })
  website?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '`<register>-<number>`, after org-id.guide; one institution each.',
  })
  organisationIdentifier?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A ROR id, such as `https://ror.org/03yrm5c26`; one institution each.',
  })
  rorId?: string | null;
}
