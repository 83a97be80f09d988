import { addDays } from '../../src/validation/dates';
import { startWorld, type Data, type Variables, type World } from '../support/world';
import { act, explain, publish, registerInstitution, revisionOf, today } from './market-world';

/** What a person would do about each kind of change, through the API. */
const remedies: Record<string, (facts: Data) => [action: string, input: Variables]> = {
  MOVE_WINDOW: ({ days }) => [
    'editProposal',
    { window: window(30 + (days as number), 60 + (days as number)) },
  ],
  WIDEN_WINDOW: ({ window: wider }) => ['editProposal', { window: wider }],
  ADD_INTERPRETER: () => ['editProposal', { interpreter: true }],
  BRING_LOGISTICS: () => ['editProposal', { bringsLogistics: true }],
  SHARE_COSTS: () => ['editProposal', { funding: 'COST_SHARED' }],
  ADMIT_COUNTRY: () => ['editProposal', { targets: { only: [], excluded: [], preferred: [], avoided: [] } }],
  ADD_GIVE: ({ give }) => [
    'editProposal',
    { gives: [offered, { theme: give.theme, sdgTargets: give.sdgTargets, modality: give.modality }] },
  ],
  PUBLISH: () => ['resumeProposal', {}],
  RAISE_CAPACITY: ({ by }) => ['editProposal', { capacity: 1 + (by as number) }],
};

const offered = { theme: 'ECOM.PAYMENTS', modality: 'TRAINING_COURSE' };
const window = (from: number, to: number) => ({ from: addDays(today, from), to: addDays(today, to) });

describe('the nearest change, made through the API, frees the pair', () => {
  let world: World;
  let hosts: { laos: string; china: string };
  beforeAll(async () => {
    world = await startWorld();
    hosts = { laos: await registerInstitution(world, 'LAO'), china: await registerInstitution(world, 'CHN') };
  });
  afterAll(() => world.close());

  const speaking = (tag: string) => ({ workingLanguages: [{ tag, level: 'FLUENT' }] });

  test.each<{ kind: string; request?: Variables; offer?: Variables; first?: string }>([
    {
      kind: 'MOVE_WINDOW',
      request: { window: window(30, 60), durationDays: 5 },
      offer: { window: window(10, 19), durationDays: 5 },
    },
    { kind: 'ADD_INTERPRETER', request: speaking('fr'), offer: speaking('zh') },
    { kind: 'BRING_LOGISTICS', request: { needsLogistics: true } },
    { kind: 'SHARE_COSTS', request: { funding: 'NEEDS' }, offer: { funding: 'NONE_NEEDED' } },
    {
      kind: 'ADMIT_COUNTRY',
      offer: { targets: { only: ['034'], excluded: [], preferred: [], avoided: [] } },
    },
    {
      kind: 'ADD_GIVE',
      request: { needs: [offered, { theme: 'HEALTH', modality: 'STUDY_VISIT', importance: 'MUST' }] },
    },
    { kind: 'PUBLISH', first: 'pauseProposal' },
    { kind: 'RAISE_CAPACITY', offer: { capacity: 1 }, first: 'fill' },
  ])('$kind', async ({ kind, request = {}, offer = {}, first }) => {
    const asking = await publish(world, { kind: 'REQUEST', institutionId: hosts.laos, ...request });
    const asked = await publish(world, { kind: 'OFFER', institutionId: hosts.china, ...offer });
    if (first === 'fill') {
      await world.database.query('INSERT INTO commitment VALUES (gen_random_uuid(), $1, $1, now(), NULL)', [
        asked.slice('Proposal:'.length),
      ]);
    } else if (first !== undefined)
      await act(world, first, { id: asked, revision: await revisionOf(world, asked) });

    const before = await explain(world, asking, asked);
    expect([before.eligible, before.nearestChange?.kind]).toEqual([false, kind]);
    const { facts, proposal } = before.nearestChange;
    const [action, input] = remedies[kind]!(facts);
    const id = proposal.id as string;
    await act(world, action, { id, revision: await revisionOf(world, id), ...input });
    const after = await explain(world, asking, asked);
    expect([after.eligible, after.failedRules, after.nearestChange]).toEqual([true, [], null]);
  });

  test('names a facilitating partner where nothing else will do, and nobody where nothing will', async () => {
    const asking = await publish(world, { kind: 'REQUEST', institutionId: hosts.laos, funding: 'NEEDS' });
    const needy = await publish(world, { kind: 'OFFER', institutionId: hosts.china, funding: 'NEEDS' });
    const unfunded = await explain(world, asking, needy);
    expect(unfunded.failedRules.map(({ code }: Data) => code as string)).toEqual(['FUNDING_CLOSED']);
    expect(unfunded.nearestChange).toMatchObject({
      kind: 'FACILITATING_PARTNER',
      proposal: null,
      facts: { funds: true },
    });
    const northern = await publish(world, {
      kind: 'OFFER',
      institutionId: await registerInstitution(world, 'DEU'),
    });
    const barred = await explain(world, asking, northern);
    expect([barred.failedRules[0].code, barred.nearestChange]).toEqual(['SOUTH_PAIR', null]);
  });
});
