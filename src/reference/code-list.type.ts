import { Field, Int, ObjectType } from 'type-graphql';
import { enumType } from '../graphql/enums';
import { Node } from '../graphql/node';
import { LanguageTagScalar } from '../graphql/scalars';
import type { CodeStatus, CrsPurpose, CrsSector, LanguageRow, OrganisationType } from './code-list';
import type { SdgGoal, SdgTarget } from './sdg';

export const CodeStatusEnum = enumType<CodeStatus>(
  'CodeStatus',
  'Whether a code of a published list is in use.',
  {
    ACTIVE: 'In use.',
    WITHDRAWN: 'Withdrawn: old data hold it; it is no longer written.',
  },
);

@ObjectType('SdgGoal', {
  implements: Node,
  description: 'One of the 17 Sustainable Development Goals (A/RES/70/1).',
})
export class SdgGoalType extends Node implements Pick<SdgGoal, 'number' | 'colour'> {
  @Field(() => Int, { description: '1 to 17.' })
  number: number;

  @Field(() => String, { description: 'Its official colour, `#RRGGBB`.' })
  colour: string;
}

@ObjectType('SdgTarget', {
  implements: Node,
  description: 'One of the 169 targets of the Sustainable Development Goals.',
})
export class SdgTargetType extends Node implements Pick<SdgTarget, 'code' | 'label'> {
  @Field(() => String, { description: '`8.3`, or `8.a` for a means of implementation.' })
  code: string;

  @Field(() => String, { description: 'A short label of ours in English; not the text of the target.' })
  label: string;
}

@ObjectType('CrsSector', { description: 'A sector of the OECD DAC Creditor Reporting System.' })
export class CrsSectorType implements CrsSector {
  @Field(() => String, { description: 'Three digits.' })
  code: string;

  @Field(() => String, { description: 'Its name in English.' })
  name: string;

  @Field(() => CodeStatusEnum, { description: 'Whether it is in use.' })
  status: CodeStatus;
}

@ObjectType('CrsPurpose', { description: 'A purpose code of the OECD DAC Creditor Reporting System.' })
export class CrsPurposeType implements Omit<CrsPurpose, 'sector'> {
  @Field(() => String, { description: 'Five digits.' })
  code: string;

  @Field(() => String, { description: 'Its name in English.' })
  name: string;

  @Field(() => CodeStatusEnum, { description: 'Whether it is in use.' })
  status: CodeStatus;
}

@ObjectType('OrganisationType', { description: 'A kind of organisation in the IATI code list.' })
export class OrganisationTypeType implements OrganisationType {
  @Field(() => String, { description: 'Two digits, such as `80`.' })
  code: string;

  @Field(() => String, { description: 'Its name in English.' })
  name: string;
}

@ObjectType('Language', { description: 'A language in which people work here.' })
export class LanguageType implements Pick<LanguageRow, 'tag' | 'nativeName'> {
  @Field(() => LanguageTagScalar, { description: 'Its tag of BCP 47.' })
  tag: string;

  @Field(() => String, { description: 'Its name in itself.' })
  nativeName: string;
}
