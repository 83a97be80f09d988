import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import { accountOf, type Viewer } from '../access/viewer';
import { ViewerType } from '../accounts/viewer.type';
import type { Context } from '../graphql/context';
import { MutationInput, Payload } from '../graphql/mutation';
import { checkKey } from '../graphql/node';
import { DateTimeScalar } from '../graphql/scalars';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { checkSize } from '../validation/checks';
import { Faults } from '../validation/faults';
import { markRead } from './notices.repository';

@InputType({ description: 'Which notices were read: by their ids, or all until a moment.' })
export class MarkNoticesReadInput extends MutationInput {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Notices, at most 100; those of others, and those that are read already, change nothing. BAD_ID where one is of another type.',
  })
  ids?: string[] | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'All that were told until this moment, this one included: send `createdAt` of the latest notice that the person has seen. Beside `ids` it is a CONTRADICTION; without either, REQUIRED.',
  })
  upTo?: Date | null;
}

@ObjectType({ description: 'The viewer, whose notices were marked, or why they were not.' })
export class MarkNoticesReadPayload extends Payload {
  @Field(() => ViewerType, { nullable: true, description: 'Whoever asked; null where it was not done.' })
  viewer: Viewer | null;
}

@Resolver()
export class MarkNoticesRead {
  @Mutation(() => MarkNoticesReadPayload, {
    description: "Marks the viewer's own notices as read. For whoever has signed in, else FORBIDDEN.",
  })
  markNoticesRead(
    @Arg('input', () => MarkNoticesReadInput, { description: 'Which ones.' }) input: MarkNoticesReadInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now } = context;
      authorise(viewer, 'account.own');
      const accountId = accountOf(viewer);
      const wanted = checkWanted(input);
      await write(context, { mutation: 'markNoticesRead', type: 'Account', input }, async (db) => {
        await markRead(db, accountId, wanted, now);
        return { id: accountId };
      });
      return { viewer };
    });
  }
}

function checkWanted({ ids, upTo }: MarkNoticesReadInput): { ids: string[] | null; upTo: Date | null } {
  const faults = new Faults();
  const path = ['ids'];
  faults.check(ids != null || upTo != null, 'REQUIRED', path, 'Say which: by `ids`, or by `upTo`.');
  faults.check(ids == null || upTo == null, 'CONTRADICTION', ['upTo'], 'Either `ids` or `upTo`.');
  const keys =
    ids == null || !checkSize(faults, path, ids, 100)
      ? null
      : ids.map((id, at) => checkKey(faults, 'Notice', id, [...path, String(at)]));
  faults.throwIfAny();
  return { ids: keys as string[] | null, upTo: upTo ?? null };
}
