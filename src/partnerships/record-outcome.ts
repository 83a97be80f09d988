import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { checkInteger, checkText } from '../validation/checks';
import { Faults } from '../validation/faults';
import { confirmingMember } from './confirm';
import { holdPartnership } from './held-partnership';
import { outcomeAreas, type OutcomeArea, type OutcomeScore } from './outcome';
import { insertOutcome } from './outcomes.repository';
import { PartnershipActionInput } from './partnership-action.type';
import { OutcomeAreaEnum } from './partnership-enums.type';
import { PartnershipPayload } from './partnership.type';

@InputType({ description: 'What a member says of one area.' })
export class OutcomeScoreInput implements OutcomeScore {
  @Field(() => OutcomeAreaEnum, { description: 'The area.' })
  area: OutcomeArea;

  @Field(() => Int, {
    nullable: true,
    description:
      '1 (nothing came of it) to 5 (very much), else OUT_OF_RANGE; null where the area does not apply.',
  })
  score: number | null;
}

@InputType({ description: 'What a partnership has brought, in the eyes of one member.' })
export class RecordOutcomeInput extends PartnershipActionInput {
  @Field(() => [OutcomeScoreInput], { description: 'All six areas, each once.' })
  scores: OutcomeScoreInput[];

  @Field(() => String, { nullable: true, description: 'In words: 1 to 2,000 characters.' })
  comment?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The member's proposal for which the caller acts; needed only where that may be several: REQUIRED then.",
  })
  proposalId?: string | null;
}

@ObjectType({ description: 'The partnership with the answer, or why it was not taken.' })
export class RecordOutcomePayload extends PartnershipPayload {}

@Resolver()
export class RecordOutcome {
  @Mutation(() => RecordOutcomePayload, {
    description:
      'Answers the short survey of what a partnership has brought: each member once, else ALREADY_EXISTS. WRONG_STATE before it is IN_IMPLEMENTATION. For the people of its members, else FORBIDDEN.',
  })
  recordOutcome(
    @Arg('input', () => RecordOutcomeInput, { description: 'Of which partnership, and what it has brought.' })
    input: RecordOutcomeInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      authorise(context.viewer, 'partnership.act');
      const id = keyOf('Partnership', input.id, ['id']);
      const proposalId =
        input.proposalId == null ? null : keyOf('Proposal', input.proposalId, ['proposalId']);
      const about = { mutation: 'recordOutcome', type: 'Partnership', input };
      const partnership = await write(context, about, async (db) => {
        const held = await holdPartnership(db, id, context);
        const member = confirmingMember(held, proposalId);
        const faults = new Faults();
        const { state } = held.partnership;
        const early = state === 'NEGOTIATING' || state === 'AGREED';
        faults.check(!early, 'WRONG_STATE', ['id'], `It is ${state}: nothing can have come of it yet.`);
        const scores = checkScores(input.scores, faults);
        const length = { least: 1, most: 2_000 };
        const comment = input.comment == null ? null : checkText(faults, ['comment'], input.comment, length);
        faults.throwIfAny();
        const outcome = { partnershipId: id, proposalId: member.proposalId, scores, comment };
        await insertOutcome(db, { ...outcome, answeredAt: context.now });
        return held.partnership;
      });
      return { partnership };
    });
  }
}

function checkScores(scores: readonly OutcomeScoreInput[], faults: Faults): OutcomeScore[] {
  const areas = scores.map(({ area }) => area);
  const complete = outcomeAreas.every((area) => areas.includes(area)) && areas.length === outcomeAreas.length;
  faults.check(complete, 'REQUIRED', ['scores'], 'Each of the six areas is needed, once.');
  scores.slice(0, outcomeAreas.length).forEach(({ score }, at) => {
    if (score != null) checkInteger(faults, ['scores', String(at), 'score'], score, { least: 1, most: 5 });
  });
  return outcomeAreas.map((area) => ({
    area,
    score: scores.find((one) => one.area === area)?.score ?? null,
  }));
}
