import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MutationInput, Payload } from '../graphql/mutation';
import type { Institution } from './institution';
import { InstitutionType } from './institution.type';

@InputType({ description: 'An institution as the caller has read it.' })
export class InstitutionAtRevision extends MutationInput {
  @Field(() => ID, {
    description: 'The institution: NOT_FOUND where there is none, BAD_ID where the id is of another type.',
  })
  id: string;

  @Field(() => Int, {
    description:
      'The revision that was read; STALE_REVISION where it has changed since, as by evidence that came in.',
  })
  revision: number;
}

@InputType({ description: 'An institution as the caller has read it, and why.' })
export class InstitutionWithReason extends InstitutionAtRevision {
  @Field(() => String, {
    description: "Why, for the institution's members and for administrators: 1 to 2,000 characters.",
  })
  reason: string;
}

@ObjectType({ description: 'What comes of an action upon an institution.' })
export class InstitutionPayload extends Payload {
  @Field(() => InstitutionType, {
    nullable: true,
    description: 'The institution as it is now; null where it was not done.',
  })
  institution: Institution | null;
}
