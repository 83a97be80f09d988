import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise, may } from '../access/policy';
import { accountOf } from '../access/viewer';
import { findActiveAccount } from '../accounts/accounts.repository';
import type { Context } from '../graphql/context';
import { Payload } from '../graphql/mutation';
import { write } from '../graphql/write';
import { withUserErrors } from '../graphql/user-error';
import { termsOf } from '../text/terms';
import { Faults, fail } from '../validation/faults';
import { checkInstitution, institutionText } from '../institutions/institution-draft';
import { insertInstitution, refuseTakenIdentifiers } from '../institutions/institutions.repository';
import type { Institution } from '../institutions/institution';
import { InstitutionFields } from '../institutions/institution-fields.type';
import { InstitutionType } from '../institutions/institution.type';
import { unverified } from '../institutions/verification';
import { enterParticipant } from './enter-participant';
import { insertMembership } from './memberships.repository';

@InputType({ description: 'A new institution.' })
export class RegisterInstitutionInput extends InstitutionFields {
  @Field(() => String, { description: '2 to 200 characters.' })
  name: string;

  @Field(() => String, {
    description: 'Code of the IATI organisation types, such as `80`; another is UNKNOWN_CODE.',
  })
  type: string;
}

@ObjectType({ description: 'The institution that was registered, or why it was not.' })
export class RegisterInstitutionPayload extends Payload {
  @Field(() => InstitutionType, { nullable: true, description: 'The new institution.' })
  institution: Institution | null;
}

@Resolver()
export class RegisterInstitution {
  @Mutation(() => RegisterInstitutionPayload, {
    description:
      'Registers an institution, as yet unverified. Whoever registers it is its first focal point, but for administrators, who register for others. For whoever has signed in, else FORBIDDEN. An identifier that another institution has is ALREADY_EXISTS: ask for a membership there instead.',
  })
  registerInstitution(
    @Arg('input', () => RegisterInstitutionInput, { description: 'What is told of it.' })
    input: RegisterInstitutionInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      const { viewer, now, newId } = context;
      authorise(viewer, 'institution.register');
      const faults = new Faults();
      const draft = checkInstitution(
        {
          name: input.name,
          acronym: input.acronym ?? null,
          type: input.type,
          country: input.country ?? null,
          description: input.description ?? null,
          website: input.website ?? null,
          organisationIdentifier: input.organisationIdentifier ?? null,
          rorId: input.rorId ?? null,
        },
        faults,
      );
      faults.throwIfAny();
      const registered: Institution = {
        ...draft,
        id: newId(),
        aliases: [],
        ...unverified,
        illustrative: false,
        terms: termsOf(institutionText(draft)),
        revision: 1,
        createdAt: now,
        updatedAt: now,
      };
      const about = { mutation: 'registerInstitution', type: 'Institution', input };
      const institution = await write(context, about, async (db) => {
        await refuseTakenIdentifiers(() => insertInstitution(db, registered));
        await enterFirstFocalPoint(db, registered.id, context);
        return registered;
      });
      return { institution };
    });
  }
}

/** Whoever registers an institution acts for it; an administrator registers for others. */
async function enterFirstFocalPoint(
  db: Context['db'],
  institutionId: string,
  context: Context,
): Promise<void> {
  const { viewer, now, newId } = context;
  if (may(viewer, 'institution.verify', undefined)) return;
  const account = await findActiveAccount(db, accountOf(viewer));
  if (account === null) fail('FORBIDDEN', 'The account is no longer active.');
  await insertMembership(db, {
    id: newId(),
    accountId: account.id,
    institutionId,
    participantId: await enterParticipant(db, account, { institutionId, focalPoint: true }, context),
    focalPoint: true,
    state: 'ACTIVE',
    message: null,
    reason: null,
    decidedBy: account.id,
    decidedAt: now,
    revision: 1,
    createdAt: now,
    updatedAt: now,
  });
}
