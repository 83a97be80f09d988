import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumType } from '../graphql/enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import type { Flag, Institution } from './institution';
import type { Evidence, EvidenceKind, VerificationEvent, VerificationEventKind } from './verification';

export const FlagEnum = enumType<Flag>('FlagColour', 'A warning over an institution.', {
  AMBER: 'To be watched: its members and administrators see it, and nothing else changes.',
  RED: 'Barred: its proposals match nobody, and it publishes none.',
});

export const EvidenceKindEnum = enumType<EvidenceKind>(
  'VerificationEvidenceKind',
  'What an institution shows to be checked by.',
  {
    REGISTRATION: 'An entry in a public register, or a certificate of it.',
    MANDATE: 'The law, decree or statute that it rests on.',
    OFFICIAL_LETTER: 'A letter of an authority that confirms it.',
    REPORT: 'A report or an audit of its work.',
    WEBSITE: 'A page of its own, or of an authority that names it.',
    OTHER: 'Something else: the description says what.',
  },
);

export const VerificationEventKindEnum = enumType<VerificationEventKind>(
  'VerificationEventKind',
  'What has happened in the verification of an institution.',
  {
    EVIDENCE: 'Evidence was handed in.',
    VERIFIED: 'It was verified, to a level and until a day.',
    REJECTED: 'It was refused.',
    FLAG_RAISED: 'A flag was raised, or changed its colour.',
    FLAG_CLEARED: 'A flag was taken down.',
    EXPIRED: 'Its verification ended with its last day.',
    MERGED: 'Another entry of the institution was merged into this one, with its verification.',
  },
);

@ObjectType('VerificationEvidence', { description: 'What an institution has handed in to be checked by.' })
export class EvidenceType implements Pick<Evidence, 'id' | 'kind' | 'description' | 'link' | 'submittedAt'> {
  @Field(() => ID, { description: 'Names it among the evidence of the institution.' })
  id: string;

  @Field(() => EvidenceKindEnum, { description: 'What it is.' })
  kind: EvidenceKind;

  @Field(() => String, { description: 'What it shows.' })
  description: string;

  @Field(() => String, { description: 'Where it is found: an address that begins with https://.' })
  link: string;

  @Field(() => DateTimeScalar, { description: 'When it was handed in.' })
  submittedAt: Date;
}

@ObjectType('VerificationEvent', {
  description: 'An entry of the history of a verification: entries are added, never changed.',
})
export class VerificationEventType implements Omit<VerificationEvent, 'institutionId'> {
  @Field(() => VerificationEventKindEnum, { description: 'What happened.' })
  kind: VerificationEventKind;

  @Field(() => Int, {
    nullable: true,
    description: 'The level that was found or that ended, 1 to 4; null for other entries.',
  })
  level: Institution['verificationLevel'] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Of a verification, and of one that expired: its last day (UTC).',
  })
  expiresOn: string | null;

  @Field(() => FlagEnum, { nullable: true, description: 'The flag that was raised or taken down.' })
  flag: Flag | null;

  @Field(() => String, { nullable: true, description: 'Why, where a reason was given.' })
  reason: string | null;

  @Field(() => String, { description: 'Who did it: `account`, a blank and its key, or `calendar`.' })
  changedBy: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt: Date;
}

@ObjectType('Verification', {
  description:
    "How an institution is checked, from within: seen by the institution's members and by administrators. What everybody sees stands beside it.",
})
export class VerificationType {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when evidence waits for a decision; null where none does.',
  })
  pendingSince: Date | null;

  @Field(() => FlagEnum, { nullable: true, description: 'The flag that stands; null where none does.' })
  flag: Flag | null;
}
