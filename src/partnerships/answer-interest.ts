import { may } from '../access/policy';
import type { Viewer } from '../access/viewer';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { write } from '../graphql/write';
import { Faults } from '../validation/faults';
import { actingMember, checkWaiting, holdInterest, type HeldInterest } from './held-interest';
import type { Interest, InterestMember } from './interest';
import type { InterestActionInput } from './interest-action.type';

/** Answers for a member that was asked and has not said anything yet, with the interest held. */
export function answerInterest(
  context: Context,
  mutation: string,
  input: InterestActionInput,
  answer: (db: Context['db'], held: HeldInterest, member: InterestMember) => Promise<Interest>,
): Promise<Interest> {
  const id = keyOf('Interest', input.id, ['id']);
  const proposalId = input.proposalId == null ? null : keyOf('Proposal', input.proposalId, ['proposalId']);
  return write(context, { mutation, type: 'Interest', input }, async (db) => {
    const held = await holdInterest(db, id, context);
    const member = actingMember(context.viewer, ableToAnswer(held.members, context.viewer), proposalId);
    const faults = new Faults();
    if (checkWaiting(held.interest, context.now, faults)) {
      faults.check(member.answer === null, 'WRONG_STATE', ['id'], 'This member has answered already.');
    }
    faults.throwIfAny();
    return answer(db, held, member);
  });
}

/** Those that have not answered, as far as the viewer acts for one of them; else all that were asked, so that a second answer is told what it is. */
function ableToAnswer(members: readonly InterestMember[], viewer: Viewer): readonly InterestMember[] {
  const asked = members.filter(({ sender }) => !sender);
  const waiting = asked.filter(({ answer }) => answer === null);
  return waiting.some((member) => may(viewer, 'interest.act', member)) ? waiting : asked;
}
