import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection';
import { MutationInput, Payload } from '../graphql/mutation';
import { Node } from '../graphql/node';
import { DateTimeScalar } from '../graphql/scalars';
import type { Organiser } from './organiser';
import type { Programme } from './programme';

@ObjectType('Programme', {
  implements: Node,
  description:
    'A programme of cooperation, such as a seminar series that is a deliverable of a global initiative. Everybody sees it.',
})
export class ProgrammeType
  extends Node
  implements
    Pick<Programme, 'title' | 'description' | 'illustrative' | 'revision' | 'createdAt' | 'updatedAt'>
{
  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description: string | null;

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  illustrative: boolean;

  @Field(() => Int, { description: 'Grows by one with each change; an edit names the one it started from.' })
  revision: number;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: Date;
}

export const ProgrammeConnection = connectionType('Programme', () => ProgrammeType as never);

@ObjectType('Organiser', {
  description:
    'An account that acts for a programme. Seen by the organisers of the programme and by administrators.',
})
export class OrganiserType implements Pick<Organiser, 'appointedAt'> {
  @Field(() => DateTimeScalar, { description: 'Since when.' })
  appointedAt: Date;
}

@InputType({ description: 'A programme.' })
export class OfProgramme extends MutationInput {
  @Field(() => ID, {
    description: 'The programme: NOT_FOUND where there is none, BAD_ID where the id is of another type.',
  })
  programmeId: string;
}

@ObjectType({ description: 'What comes of an action upon a programme.' })
export class ProgrammePayload extends Payload {
  @Field(() => ProgrammeType, {
    nullable: true,
    description: 'The programme as it is now; null where it was not done.',
  })
  programme: Programme | null;
}
