import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { MutationInput } from '../graphql/mutation';
import { checkKey } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { checkText } from '../validation/checks';
import { DomainError, Faults } from '../validation/faults';
import { InterestPayload } from './interest.type';
import { judgeMatch, type Named } from './judge-match';
import { sendInterest } from './send-interest';

@InputType({ description: 'Who is interested in whom.' })
export class ExpressInterestInput extends MutationInput {
  @Field(() => ID, { description: "The caller's own proposal." })
  proposalId: string;

  @Field(() => ID, { description: 'The proposal asked: NOT_FOUND where the caller may not see it.' })
  counterpartId: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'A third one, for triangular cooperation: both are asked then, and interest is mutual when both have accepted.',
  })
  thirdId?: string | null;

  @Field(() => String, { description: 'What to tell those who are asked: 1 to 2,000 characters.' })
  message: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The eligibility profile under which the match stands; the default one when left out.',
  })
  profileId?: string | null;
}

@ObjectType({ description: 'The interest that was sent, or why it was not.' })
export class ExpressInterestPayload extends InterestPayload {}

@Resolver()
export class ExpressInterest {
  @Mutation(() => ExpressInterestPayload, {
    description:
      'Asks another proposal, or two, to work together, in the roles in which they fit best. WRONG_STATE for each rule that bars the match, but for what the sides can settle themselves: TIME, LANGUAGE, FUNDING_CLOSED and LOGISTICS do not bar it. WRONG_STATE too where those asked could not see a proposal that is for invited ones only. LIMIT_REACHED where 10 interests of the proposal wait for an answer. ALREADY_EXISTS where one goes on between the same proposals; but where the caller was asked, this is the acceptance. For the people of the institution of `proposalId`, else FORBIDDEN.',
  })
  expressInterest(
    @Arg('input', () => ExpressInterestInput, { description: 'Which proposals, and what to tell.' })
    input: ExpressInterestInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      authorise(context.viewer, 'interest.act');
      const faults = new Faults();
      const named = namedProposals(input, faults);
      const message = checkText(faults, ['message'], input.message, { least: 1, most: 2_000 });
      faults.throwIfAny();
      // Before the transaction, because the market is read by other connections; told inside, because what a key once wrote is answered first.
      const judgement = await settled(() => judgeMatch(named, input.profileId, context));
      const about = { mutation: 'expressInterest', type: 'Interest', input };
      const interest = await write(context, about, (db) => {
        return sendInterest(db, context, { ids: named.map(({ id }) => id), message, judgement });
      });
      return { interest };
    });
  }
}

function namedProposals(input: ExpressInterestInput, faults: Faults): Named {
  const fields = (['proposalId', 'counterpartId', 'thirdId'] as const).filter(
    (field) => input[field] != null,
  );
  const named = fields.map((field) => ({
    id: checkKey(faults, 'Proposal', input[field]!, [field]) ?? '',
    path: [field],
  }));
  named.forEach(({ id, path }, at) => {
    const first = id === '' || named.findIndex((one) => one.id === id) === at;
    faults.check(first, 'CONTRADICTION', path, 'It is named twice.');
  });
  return named;
}

async function settled<T>(work: () => Promise<T>): Promise<T | DomainError> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof DomainError) return fault;
    throw fault;
  }
}
