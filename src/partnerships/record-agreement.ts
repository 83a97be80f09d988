import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { authorise } from '../access/policy';
import type { Context } from '../graphql/context';
import { checkKey } from '../graphql/node';
import { withUserErrors } from '../graphql/user-error';
import { write } from '../graphql/write';
import { findInstitutions } from '../institutions/institutions.repository';
import { findCountry } from '../reference/catalogue';
import { Faults } from '../validation/faults';
import type { Agreement, AgreementParty } from './agreement';
import { checkAgreement } from './agreement-draft';
import { AgreementFields } from './agreement-fields.type';
import { AgreementPayload } from './agreement.type';
import { insertAgreement } from './agreements.repository';

@InputType({ description: 'A party of an agreement: a country as such or an institution, one of the two.' })
export class AgreementPartyInput {
  @Field(() => String, { nullable: true, description: 'Alpha-2, alpha-3 or M49; another is UNKNOWN_CODE.' })
  country?: string | null;

  @Field(() => ID, { nullable: true, description: 'The institution; NOT_FOUND where there is none.' })
  institutionId?: string | null;
}

@InputType({ description: 'An agreement that stands already.' })
export class RecordAgreementInput extends AgreementFields {
  @Field(() => [AgreementPartyInput], { description: 'From 2 to 20 parties, each once.' })
  parties: AgreementPartyInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether only the people of its institutions, and administrators, shall see it.',
  })
  confidential: boolean;
}

@ObjectType({ description: 'The agreement that was recorded, or why it was not.' })
export class RecordAgreementPayload extends AgreementPayload {}

type Named = Pick<AgreementParty, 'country' | 'institutionId'>;

@Resolver()
export class RecordAgreement {
  @Mutation(() => RecordAgreementPayload, {
    description:
      'Records an agreement between countries or institutions that was concluded elsewhere: it stands at once, and is of no partnership. For administrators, else FORBIDDEN.',
  })
  recordAgreement(
    @Arg('input', () => RecordAgreementInput, { description: 'Between whom, and what it says.' })
    input: RecordAgreementInput,
    @Ctx() context: Context,
  ) {
    return withUserErrors(async () => {
      authorise(context.viewer, 'agreement.record');
      const about = { mutation: 'recordAgreement', type: 'Agreement', input };
      const agreement = await write(context, about, async (db) => {
        const faults = new Faults();
        const terms = checkAgreement(input, faults);
        const parties = await checkParties(db, input.parties, faults);
        faults.throwIfAny();
        const recorded: Agreement = {
          ...terms,
          id: context.newId(),
          partnershipId: null,
          confidential: input.confidential,
          state: 'AGREED',
          illustrative: false,
          createdAt: context.now,
        };
        const standing = parties.map((party, position) => ({ ...party, agreementId: recorded.id, position }));
        await insertAgreement(db, recorded, standing);
        return recorded;
      });
      return { agreement };
    });
  }
}

async function checkParties(
  db: Context['db'],
  parties: readonly AgreementPartyInput[],
  faults: Faults,
): Promise<readonly Named[]> {
  const right = parties.length >= 2 && parties.length <= 20;
  if (!faults.check(right, 'OUT_OF_RANGE', ['parties'], 'An agreement has from 2 to 20 parties.')) return [];
  const named = parties.map((party, at) => checkParty(party, ['parties', String(at)], faults));
  const known = named.flatMap(({ institutionId }) => institutionId ?? []);
  const found = new Set((await findInstitutions(db, known)).flatMap((institution) => institution?.id ?? []));
  const keys = named.map(({ country, institutionId }) => country ?? institutionId);
  named.forEach(({ institutionId }, at) => {
    const path = ['parties', String(at)];
    const there = institutionId === null || found.has(institutionId);
    faults.check(there, 'NOT_FOUND', [...path, 'institutionId'], 'There is no such institution.');
    const first = keys[at] === null || keys.indexOf(keys[at]!) === at;
    faults.check(first, 'DUPLICATE', path, 'This party stands twice in the list.');
  });
  return named;
}

function checkParty({ country, institutionId }: AgreementPartyInput, path: string[], faults: Faults): Named {
  const one = (country == null) !== (institutionId == null);
  faults.check(one, 'CONTRADICTION', path, 'A party is either a country or an institution.');
  const found = country == null ? null : findCountry(country);
  faults.check(
    country == null || found !== null,
    'UNKNOWN_CODE',
    [...path, 'country'],
    'Not the code of a country.',
  );
  return {
    country: found?.alpha3 ?? null,
    institutionId:
      institutionId == null
        ? null
        : checkKey(faults, 'Institution', institutionId, [...path, 'institutionId']),
  };
}
