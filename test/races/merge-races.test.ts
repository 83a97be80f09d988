import { administrator } from '../support/viewers';
import { startWorld, type Data, type World } from '../support/world';
import { faultLine } from '../support/fault-lines';
import { now, registerInstitution } from '../matching/market-world';

const MERGE = `mutation ($input: MergeInstitutionsInput!) {
  mergeInstitutions(input: $input) { institution { id } userErrors { code path } } }`;
const BEGIN = `mutation ($input: CreateProposalInput!) {
  createProposal(input: $input) { proposal { id institution { id } } userErrors { code path } } }`;

describe('merging while others write', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  const merge = async (keepId: string, duplicateId: string): Promise<Data> =>
    (await world.send(MERGE, { input: { keepId, duplicateId } }, { now })).data?.mergeInstitutions;
  const pair = async (): Promise<[string, string]> => [
    await registerInstitution(world, 'CHN'),
    await registerInstitution(world, 'CHN'),
  ];

  test('the same two from both sides become one, whoever was first', async () => {
    for (let round = 0; round < 10; round++) {
      const [one, other] = await pair();
      const answers = await Promise.all([
        merge(one, other),
        merge(other, one),
        merge(one, other),
        merge(other, one),
      ]);
      const done = answers.filter(({ institution }) => institution !== null);
      expect(done).toHaveLength(1);
      const faults = answers.flatMap(({ userErrors }) => userErrors.map(faultLine));
      expect(faults).toEqual(Array(3).fill('duplicateId CONTRADICTION'));
      const left = await world.database.query<unknown[]>('SELECT FROM institution WHERE id = ANY($1)', [
        [one, other].map((id) => id.replace('Institution:', '')),
      ]);
      expect(left).toHaveLength(1);
    }
  });

  test("what is begun for the duplicate meanwhile is the kept one's, and none is lost", async () => {
    for (let round = 0; round < 10; round++) {
      const [keep, duplicate] = await pair();
      const begun = Array.from({ length: 12 }, async (_, at) => {
        const { data, errors } = await world.send(
          BEGIN,
          {
            input: {
              institutionId: duplicate,
              kind: 'OFFER',
              title: `Proposal ${at}`,
              language: 'en',
              validUntil: '2027-06-30',
            },
          },
          { now, viewer: administrator },
        );
        expect(errors).toBeUndefined();
        return data.createProposal;
      });
      const [merged, ...written] = await Promise.all([merge(keep, duplicate), ...begun]);
      expect(merged.userErrors).toEqual([]);
      expect(written.flatMap(({ userErrors }) => userErrors)).toEqual([]);
      const kept = await world.database.query<unknown[]>('SELECT FROM proposal WHERE institution_id = $1', [
        keep.replace('Institution:', ''),
      ]);
      expect(kept).toHaveLength(12);
    }
  });
});
