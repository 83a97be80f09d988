import { stranger } from '../../src/access/viewer';
import { administrator } from '../support/viewers';
import { startWorld, type Data, type World } from '../support/world';
import { act, addParticipant, begin, give, need, publish, refusal, registered } from './people-and-proposals';

const now = new Date('2027-01-15T08:09:10.111Z');
const later = new Date('2027-01-16T00:00:00.000Z');

let world: World;
let ministry: string;
let college: string;
let contact: string;

beforeAll(async () => {
  world = await startWorld();
  ministry = await registered(world, 'Ministry', 'LAO');
  college = await registered(world, 'College', 'CHN');
  contact = (await addParticipant(world, { institutionId: college, name: 'Wang' })).id;
});
afterAll(() => world.close());

async function count(): Promise<number> {
  const [row] = await world.database.query('SELECT count(*)::int AS count FROM proposal');
  return (row as { count: number }).count;
}

describe('beginning', () => {
  test('answers everything that was given, as a draft with its first entry', async () => {
    const input = {
      institutionId: college,
      contactId: contact,
      kind: 'TWO_WAY',
      title: '  跨境电子商务培训 ',
      challenge: 'Few trainers.',
      approach: 'Two weeks on site.',
      language: 'zh',
      gives: [{ ...give, sdgTargets: ['8.3', '8.a'], quantity: 18, unit: 'PEOPLE' }],
      needs: [{ ...need, importance: 'MUST' }, need],
      window: { from: '2027-07-24', to: '2027-08-31' },
      durationDays: 12,
      cohortSize: 18,
      delivery: 'ON_SITE',
      workingLanguages: [
        { tag: 'zh', level: 'NATIVE' },
        { tag: 'en', level: 'WORKING' },
      ],
      interpreter: true,
      bringsLogistics: true,
      needsLogistics: false,
      funding: 'COST_SHARED',
      conditions: 'A letter of the ministry.',
      targets: { only: ['LDC', '035'], excluded: ['156'], preferred: ['lao'] },
      differentContext: true,
      minimumVerification: 2,
      capacity: 3,
      visibility: 'MEMBERS',
      validUntil: '2027-12-31',
    };
    const whole = (code: string) => ({ theme: { code }, sdgTargets: [], quantity: null, unit: null });
    const { id, ...proposal } = await act(world, 'createProposal', input, { now });
    expect(id).toMatch(/^Proposal:[0-9a-f-]{36}$/);
    expect(proposal).toEqual({
      ...input,
      institutionId: undefined,
      contactId: undefined,
      institution: { id: college, name: 'College' },
      country: { alpha3: 'CHN' },
      contact: { id: contact },
      title: '跨境电子商务培训',
      roles: ['BENEFICIARY', 'PIVOTAL'],
      gives: [
        {
          ...whole('ECOM.PAYMENTS'),
          sdgTargets: [{ code: '8.3' }, { code: '8.a' }],
          modality: 'TRAINING_COURSE',
          quantity: 18,
          unit: 'PEOPLE',
          importance: null,
        },
      ],
      needs: [
        { ...whole('ECOM.CUSTOMS'), modality: 'STUDY_VISIT', importance: 'MUST' },
        { ...whole('ECOM.CUSTOMS'), modality: 'STUDY_VISIT', importance: 'SHOULD' },
      ],
      targets: {
        only: [
          { code: 'LDC', kind: 'GROUP', name: expect.stringMatching(/least developed/i) },
          { code: '035', kind: 'REGION', name: 'South-eastern Asia' },
        ],
        excluded: [{ code: 'CHN', kind: 'COUNTRY', name: 'China' }],
        preferred: [{ code: 'LAO' }],
        avoided: [],
      },
      status: 'DRAFT',
      illustrative: false,
      revision: 1,
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
      publishedAt: null,
      history: [
        {
          number: 1,
          fromStatus: null,
          toStatus: 'DRAFT',
          reason: null,
          changedBy: `account ${administrator.accountId}`,
          changedAt: now.toISOString(),
        },
      ],
    });
    const { node } = await world.ask(
      `query ($id: ID!) { node(id: $id) { id ... on Proposal { title window { from to } validUntil } } }`,
      { id },
    );
    expect(node).toEqual({
      id,
      title: '跨境电子商务培训',
      window: { from: '2027-07-24', to: '2027-08-31' },
      validUntil: '2027-12-31',
    });
  });

  test('fills in what was left out', async () => {
    const { proposal } = await begin(world, ministry, { kind: 'REQUEST' }, { now }).then(
      (proposal: Data) => ({ proposal }),
    );
    expect(proposal).toMatchObject({
      roles: ['BENEFICIARY'],
      challenge: null,
      contact: null,
      window: null,
      workingLanguages: [],
      interpreter: false,
      funding: null,
      targets: { only: [], excluded: [], preferred: [], avoided: [] },
      minimumVerification: 0,
      capacity: null,
      visibility: 'PUBLIC',
    });
    expect((await begin(world, college, { role: 'FACILITATING' }, { now })).roles).toEqual(['FACILITATING']);
  });

  test('reports every fault in one answer, and changes nothing', async () => {
    const before = await count();
    const faults = await refusal(
      world,
      'createProposal',
      {
        institutionId: 'Institution:00000000-0000-4000-8000-000000000000',
        contactId: ministry,
        kind: 'REQUEST',
        role: 'PIVOTAL',
        title: 'NUL\u0000 in here',
        challenge: 'x'.repeat(10_000_000),
        language: 'en',
        gives: [give],
        needs: [{ ...need, theme: 'NO.SUCH', sdgTargets: ['99.9'], quantity: -1 }],
        window: { from: '2027-03-02', to: '2027-03-01' },
        cohortSize: -4,
        workingLanguages: [{ tag: 'xx', level: 'BASIC' }],
        targets: { only: ['LDC'], excluded: ['LDC', 'ATLANTIS'] },
        validUntil: '2027-01-14',
      },
      { now },
    );
    expect(faults.sort()).toEqual([
      'challenge TOO_LONG',
      'cohortSize OUT_OF_RANGE',
      'contactId BAD_ID',
      'gives CONTRADICTION',
      'institutionId NOT_FOUND',
      'needs.0.quantity OUT_OF_RANGE',
      'needs.0.sdgTargets.0 UNKNOWN_CODE',
      'needs.0.theme UNKNOWN_CODE',
      'needs.0.unit REQUIRED',
      'role CONTRADICTION',
      'targets.excluded.0 CONTRADICTION',
      'targets.excluded.1 UNKNOWN_CODE',
      'title BAD_CHARACTER',
      'validUntil OUT_OF_RANGE',
      'window.to CONTRADICTION',
      'workingLanguages.0.tag UNKNOWN_CODE',
    ]);
    expect(await count()).toBe(before);
  });

  test('refuses strangers, and the contact of another institution', async () => {
    const input = {
      institutionId: ministry,
      kind: 'OFFER',
      title: 'A proposal',
      language: 'en',
      validUntil: '2027-12-31',
    };
    expect(await refusal(world, 'createProposal', input, { viewer: stranger })).toEqual([' FORBIDDEN']);
    expect(await refusal(world, 'createProposal', { ...input, contactId: '' }, { now })).toEqual([
      'contactId BAD_ID',
    ]);
    expect(await refusal(world, 'createProposal', { ...input, contactId: contact }, { now })).toEqual([
      'contactId CONTRADICTION',
    ]);
  });
});

describe('editing', () => {
  test('leaves what was left out, and empties what is null', async () => {
    const { id } = await begin(world, college, {
      contactId: contact,
      challenge: 'A challenge',
      approach: 'An approach',
      gives: [give, need],
      window: { from: '2027-07-01', to: '2027-07-31' },
      targets: { only: ['LDC'], preferred: ['LAO'] },
      visibility: 'MEMBERS',
    });
    const edited = await act(
      world,
      'editProposal',
      {
        id,
        revision: 1,
        title: 'Another title',
        challenge: null,
        window: null,
        targets: { only: ['SIDS_UN'] },
      },
      { now: later },
    );
    expect(edited).toMatchObject({
      title: 'Another title',
      challenge: null,
      approach: 'An approach',
      window: null,
      contact: { id: contact },
      visibility: 'MEMBERS',
      revision: 2,
      updatedAt: later.toISOString(),
    });
    expect(edited.gives).toHaveLength(2);
    expect(edited.targets).toMatchObject({ only: [{ code: 'SIDS_UN' }], preferred: [] });
    const emptied = await act(world, 'editProposal', {
      id,
      revision: 2,
      gives: null,
      targets: null,
      contactId: null,
      visibility: null,
    });
    expect(emptied).toMatchObject({
      gives: [],
      contact: null,
      visibility: 'PUBLIC',
      targets: { only: [] },
      revision: 3,
    });
    expect(emptied.history).toHaveLength(1);
    // What the search looks through follows.
    const [row] = await world.database.query('SELECT terms FROM proposal WHERE id = $1', [
      id.slice('Proposal:'.length),
    ]);
    expect((row as { terms: string[] }).terms).toEqual(['another', 'approach', 'title']);
  });

  test('a draft may become of another kind, and loses the role of the old one', async () => {
    const { id } = await begin(world, college, { role: 'FACILITATING' });
    const input = { id, revision: 1, kind: 'REQUEST', gives: [], needs: [need] };
    expect((await act(world, 'editProposal', input)).roles).toEqual(['BENEFICIARY']);
  });

  test('what is published stays complete, and keeps its kind and its last day', async () => {
    const { id, revision } = await publish(world, college);
    expect(
      await refusal(world, 'editProposal', {
        id,
        revision,
        gives: [],
        kind: 'REQUEST',
        validUntil: '2031-01-01',
        title: '',
      }),
    ).toEqual(['kind WRONG_STATE', 'validUntil WRONG_STATE', 'title TOO_SHORT', 'needs REQUIRED']);
    expect(await act(world, 'editProposal', { id, revision, title: 'A better title' })).toMatchObject({
      status: 'PUBLISHED',
      title: 'A better title',
    });
  });

  test('null is no value for what every proposal has', async () => {
    const { id } = await begin(world, college);
    expect(
      await refusal(world, 'editProposal', {
        id,
        revision: 1,
        kind: null,
        title: null,
        language: null,
        validUntil: null,
      }),
    ).toEqual(['kind REQUIRED', 'title REQUIRED', 'language REQUIRED', 'validUntil REQUIRED']);
  });

  test('refuses strangers, other ids, other revisions and states that are past', async () => {
    const { id } = await begin(world, college);
    const edit = (input: object, as = {}) =>
      refusal(world, 'editProposal', { id, revision: 1, title: 'Another title', ...input }, as);
    expect(await edit({}, { viewer: stranger })).toEqual([' FORBIDDEN']);
    expect(await edit({ id: college })).toEqual(['id BAD_ID']);
    expect(await edit({ id: 'Proposal:1; DROP TABLE proposal' })).toEqual(['id BAD_ID']);
    expect(await edit({ id: 'Proposal:00000000-0000-4000-8000-000000000000' })).toEqual(['id NOT_FOUND']);
    expect(await edit({ revision: 2 })).toEqual(['revision STALE_REVISION']);
    await act(world, 'withdrawProposal', { id, revision: 1, reason: 'No more money.' });
    expect(await edit({ revision: 2 })).toEqual(['id WRONG_STATE']);
  });

  test('of many who edit the same revision at once, one wins and the others lose nothing silently', async () => {
    const { id } = await begin(world, college);
    const source = `mutation ($input: EditProposalInput!) {
      editProposal(input: $input) { proposal { title } userErrors { code } }
    }`;
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        world.send(source, { input: { id, revision: 1, title: `Title number ${at}`, gives: [give, give] } }),
      ),
    );
    const winners = answers.filter(({ data }) => data.editProposal.proposal !== null);
    expect(winners).toHaveLength(1);
    const codes = answers.flatMap(({ data }) => data.editProposal.userErrors.map(({ code }: Data) => code));
    expect(codes).toEqual(Array(7).fill('STALE_REVISION'));
    const { node } = await world.ask(
      `query ($id: ID!) { node(id: $id) { ... on Proposal { title revision gives { modality } } } }`,
      { id },
    );
    expect(node).toMatchObject({ title: winners[0]!.data.editProposal.proposal.title, revision: 2 });
    expect(node.gives).toHaveLength(2);
  });
});
