import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise, authoriseFor } from '../access/policy';
import { appendToOutbox } from '../database/outbox.repository';
import type { Context } from '../graphql/context';
import { keyOf } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { checkInstitutionId } from '../institutions/check-institution-id';
import { checkDistinct, checkSize } from '../validation/checks';
import { dayOf } from '../validation/dates';
import { Faults } from '../validation/faults';
import { checkInviting, mostInvitations } from './invitation';
import { InvitationPayload, OfProposal } from './invitation.type';
import { findInvitations, insertInvitations, lockInvitations } from './invitations.repository';
import type { Proposal } from './proposal';
import { findProposal } from './proposals.repository';

@InputType({ description: 'Who is invited to which proposal.' })
export class InviteInstitutionsInput extends OfProposal {
  @Field(() => [ID], {
    description:
      "Institutions: 1 to 50, each once (else DUPLICATE); NOT_FOUND where there is none, CONTRADICTION where it is the proposal's own. One that was invited before stays so.",
  })
  institutionIds: string[];
}

@ObjectType({ description: 'The proposal with its invitations, or why nobody was invited.' })
export class InviteInstitutionsPayload extends InvitationPayload {}

@Resolver()
export class InviteInstitutions {
  @Mutation(() => InviteInstitutionsPayload, {
    description:
      'Opens a proposal of the visibility INVITED_ONLY to the people of institutions, from their next request on, while it is published. WRONG_STATE where its visibility is another one or it has ended; LIMIT_REACHED beyond 200 invitations. For the people of its institution, else FORBIDDEN.',
  })
  inviteInstitutions(
    @Arg('input', () => InviteInstitutionsInput, { description: 'Who, and to which proposal.' })
    input: InviteInstitutionsInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, scope, now } = context;
      authorise(viewer, 'proposal.invite');
      const id = keyOf('Proposal', input.proposalId, ['proposalId']);
      const about = { mutation: 'inviteInstitutions', type: 'Proposal', input };
      const proposal = await write(context, about, async (db) => {
        await lockInvitations(db, id);
        const stored = await findProposal(db, id, scope, ['proposalId']);
        authoriseFor(viewer, 'proposal.invite', stored);
        const faults = new Faults();
        checkInviting(stored, dayOf(now), faults);
        const wanted = await checkGuests(db, stored, input.institutionIds, faults);
        const [before] = await findInvitations(db, [id]);
        const invited = new Set(before!.map(({ institutionId }) => institutionId));
        const added = [...new Set(wanted)].filter((one) => !invited.has(one));
        faults.check(
          invited.size + added.length <= mostInvitations,
          'LIMIT_REACHED',
          ['institutionIds'],
          `A proposal invites at most ${mostInvitations} institutions.`,
        );
        faults.throwIfAny();
        await insertInvitations(
          db,
          added.map((institutionId) => ({ proposalId: id, institutionId, invitedAt: now })),
        );
        for (const institutionId of added) {
          await appendToOutbox(
            db,
            { kind: 'proposal.invited', payload: { proposalId: id, institutionId } },
            now,
          );
        }
        return stored;
      });
      return { proposal };
    });
  }
}

/** The institutions of a client's list, each fault at its place; those without a fault by their keys. */
async function checkGuests(
  db: Context['db'],
  { institutionId: own }: Proposal,
  ids: readonly string[],
  faults: Faults,
): Promise<string[]> {
  const path = ['institutionIds'];
  faults.check(ids.length > 0, 'REQUIRED', path, 'Somebody must be invited.');
  if (!checkSize(faults, path, ids, 50)) return [];
  checkDistinct(faults, path, ids);
  const guests: string[] = [];
  for (const [at, id] of ids.entries()) {
    const here = [...path, String(at)];
    const guest = await checkInstitutionId(db, id, here, faults);
    if (guest === null) continue;
    faults.check(guest.id !== own, 'CONTRADICTION', here, 'Its own people see it anyway.');
    guests.push(guest.id);
  }
  return guests;
}
