import { readFileSync } from 'node:fs';
import { importFile } from '../../src/importing/import-file';
import { recordEnded } from '../../src/importing/record-ended';
import { csvOf, invented as inventedRow } from '../replay/invented-csv';
import { startWorld, type Data, type World } from '../support/world';
import { fileWith, iatiFile, implementer, invented, org, provider } from './invented-iati';

let world: World;
let minute = 0;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const started = Date.parse('2026-11-20T08:00:00Z');

function run(
  content: string,
  more: { source?: string; dryRun?: boolean; report?: string; name?: string } = {},
) {
  const { source = 'IATI', dryRun = false, report = null, name } = more;
  const now = new Date(started + 60_000 * minute++);
  const file = fileWith(content, name);
  return importFile(world.database, {
    file,
    source,
    report,
    dryRun,
    illustrative: true,
    now,
    onBytes: () => {},
  });
}

const rows = (sql: string, values: unknown[] = []): Promise<Data[]> => world.database.query(sql, values);

const everything = async () => ({
  activities: await rows('SELECT source, identifier, title, status, fingerprint FROM activity ORDER BY 1, 2'),
  parties: await rows(
    `SELECT identifier, position, role, institution.name, activity_party.country FROM activity_party
     JOIN activity ON activity.id = activity_id LEFT JOIN institution ON institution.id = institution_id ORDER BY 1, 2`,
  ),
  exchanges: await rows(
    `SELECT p.name AS provider, r.name AS recipient, theme, completed_on::text FROM exchange
     JOIN institution p ON p.id = provider_id JOIN institution r ON r.id = recipient_id ORDER BY 1, 2, 3`,
  ),
});

test('an activity is created with its institutions and exchanges, found unchanged, and updated', async () => {
  const file = iatiFile([invented()]);
  expect(await run(file)).toMatchObject({ created: 1, refused: 0, institutionsCreated: 2, stopped: null });
  const first = await everything();
  expect(first.exchanges).toEqual([
    {
      provider: 'Illustrative Extending Fund',
      recipient: 'Illustrative Institute',
      theme: expect.stringMatching(/^HEALTH\.[A-Z_]+$/) as string,
      completed_on: '2020-11-30',
    },
  ]);
  expect(await run(file)).toMatchObject({ created: 0, unchanged: 1, institutionsCreated: 0 });
  expect(await everything()).toEqual(first);

  expect(await run(iatiFile([invented({ status: '2' })]))).toMatchObject({
    updated: 1,
    institutionsCreated: 0,
  });
  expect((await everything()).exchanges).toEqual([]);
  expect(await run(file)).toMatchObject({ updated: 1 });
  expect(await everything()).toEqual(first);
});

test('a change of history is told to the match index', async () => {
  const before = await rows(
    "SELECT max(changed_in::text::bigint) AS at FROM market_position WHERE kind = 'HISTORY'",
  );
  await run(iatiFile([invented({ dates: '<activity-date type="4" iso-date="2018-01-01"/>' })]));
  const after = await rows(
    "SELECT max(changed_in::text::bigint) AS at FROM market_position WHERE kind = 'HISTORY'",
  );
  expect(Number(after[0].at)).toBeGreaterThan(Number(before[0].at));
  await run(iatiFile([invented()]));
});

test('the second of an identifier in a file is refused, in a repeated run too', async () => {
  const file = iatiFile([
    invented({ identifier: 'ILL-TWICE' }),
    invented({ identifier: 'ILL-TWICE', title: '<narrative>Another</narrative>' }),
  ]);
  expect(await run(file)).toMatchObject({ created: 1, refusedBy: { DUPLICATE: 1 } });
  expect(await run(file)).toMatchObject({ unchanged: 1, updated: 0, refusedBy: { DUPLICATE: 1 } });
});

test('a truncated file keeps what stood before, says where it stops, and goes on when it is whole', async () => {
  const whole = iatiFile([invented({ identifier: 'ILL-A' }), invented({ identifier: 'ILL-B' })]);
  const cut = await run(whole.slice(0, -80));
  expect(cut).toMatchObject({ created: 1, stopped: expect.stringMatching(/line \d+/) as string });
  expect(await run(whole)).toMatchObject({ created: 1, unchanged: 1, stopped: null });
});

test('a dry run tells the same and writes nothing', async () => {
  const before = await everything();
  const file = iatiFile([
    invented({
      identifier: 'ILL-DRY',
      parties: provider + org('4', 'TZ-RSB-NEW', '80', 'Illustrative Newcomer'),
    }),
    invented({ identifier: 'ILL-DRY' }),
  ]);
  expect(await run(file, { dryRun: true })).toMatchObject({ created: 1, institutionsCreated: 1, refused: 1 });
  expect(await everything()).toEqual(before);
  expect(await rows("SELECT FROM institution WHERE name = 'Illustrative Newcomer'")).toEqual([]);
});

test('the report names line, identifier and reason of what was refused or left out', async () => {
  const report = fileWith('', 'report.csv');
  const bad = invented({ identifier: '=ILL-BAD', dates: '<activity-date type="2" iso-date="soon"/>' });
  const noted = invented({ identifier: 'ILL-NOTED', more: '<recipient-country code="XX"/>' });
  await run(iatiFile([bad, noted]), { report });
  expect(readFileSync(report, 'utf8').split('\n').slice(1)).toEqual([
    `"3","'=ILL-BAD","REFUSED","BAD_DATE","soon"`,
    expect.stringMatching(/^"\d+","ILL-NOTED","CREATED","NOTE","recipient-country not known: XX"$/) as string,
    '',
  ]);
});

describe('an organisation', () => {
  const register = async (input: object): Promise<string> =>
    (
      await world.ask(
        'mutation ($input: RegisterInstitutionInput!) { registerInstitution(input: $input) { institution { id } userErrors { code } } }',
        { input },
      )
    ).registerInstitution.institution.id;
  const partyOf = async (identifier: string, position: number) =>
    (
      await rows(
        `SELECT institution_id, activity_party.name FROM activity_party JOIN activity ON activity.id = activity_id
         WHERE identifier = $1 AND position = $2`,
        [identifier, position],
      )
    )[0];

  test('is the registered one with its identifier, or its exact name in the country of its register', async () => {
    const byIdentifier = await register({
      name: 'Illustrative Port Authority',
      type: '15',
      country: 'TZA',
      organisationIdentifier: 'TZ-BRL-77',
    });
    const byName = await register({ name: 'Illustrative Customs School', type: '80', country: 'KEN' });
    const parties =
      org('3', 'TZ-BRL-77', '15', 'Called otherwise') +
      org('4', 'KE-RSB-78', '80', 'ILLUSTRATIVE  customs school');
    const report = await run(iatiFile([invented({ identifier: 'ILL-KNOWN', parties })]));
    expect(report.institutionsCreated).toBe(0);
    expect(`Institution:${(await partyOf('ILL-KNOWN', 0)).institution_id}`).toBe(byIdentifier);
    expect(`Institution:${(await partyOf('ILL-KNOWN', 1)).institution_id}`).toBe(byName);
  });

  test('of which no more than a name is told stays a name, but for a multilateral', async () => {
    const parties = `<participating-org role="1" type="10"><narrative>Ministry of Health</narrative></participating-org>
      <participating-org role="3" type="40"><narrative>Illustrative World Body</narrative></participating-org>`;
    const report = await run(iatiFile([invented({ identifier: 'ILL-NAMES', parties })]));
    expect(report.institutionsCreated).toBe(1);
    expect(await partyOf('ILL-NAMES', 0)).toEqual({ institution_id: null, name: 'Ministry of Health' });
    expect((await partyOf('ILL-NAMES', 1)).institution_id).not.toBeNull();
  });

  test('that came from a file says so, is not verified, and stays found after it was merged', async () => {
    const { institutions } = await world.ask(
      '{ institutions(first: 100, filter: { imported: true }) { nodes { id name importedFrom verificationState } } }',
    );
    const came = institutions.nodes.find(({ name }: Data) => name === 'Illustrative Institute');
    expect(came).toMatchObject({ importedFrom: 'IATI', verificationState: 'UNVERIFIED' });
    const kept = await register({ name: 'Illustrative Institute of Uganda', type: '80', country: 'UGA' });
    await world.ask(
      'mutation ($input: MergeInstitutionsInput!) { mergeInstitutions(input: $input) { userErrors { code message } } }',
      { input: { keepId: kept, duplicateId: came.id } },
    );
    const report = await run(
      iatiFile([invented({ identifier: 'ILL-AFTER', parties: provider + implementer })]),
    );
    expect(report.institutionsCreated).toBe(0);
    expect(`Institution:${(await partyOf('ILL-AFTER', 1)).institution_id}`).toBe(kept);
  });
});

test('a list of projects is of countries, and what it leaves out is not made up', async () => {
  const csv = csvOf([
    inventedRow({
      'Project Name': 'Illustrative seeds',
      'End year': 'Present',
      'Primary SDG Contribution': 'SDG17',
    }),
    inventedRow({ 'Project Name': 'Illustrative seeds ' }),
    inventedRow({ 'Provider Country/ies': '' }),
    inventedRow({ 'Start year': '2015', 'End year': '2012' }),
  ]);
  const report = await run(csv, { source: 'Illustrative list', name: 'list.csv' });
  expect(report).toMatchObject({
    created: 1,
    institutionsCreated: 0,
    refusedBy: { DUPLICATE: 1, TOO_FEW_PARTIES: 1, DATES_CONTRADICT: 1 },
  });
  const { activities } = await world.ask(
    `{ activities(filter: { sources: ["Illustrative list"] }) { totalCount nodes { title yearsOnly startsOn endsOn status
       parties { role country { alpha3 } institution { id } } sdgGoals { number } themes { code } } } }`,
  );
  expect(activities).toEqual({
    totalCount: 1,
    nodes: [
      {
        title: 'Illustrative seeds',
        yearsOnly: true,
        startsOn: '2012-01-01',
        endsOn: null,
        status: null,
        parties: [
          { role: 'PROVIDER', country: { alpha3: 'BRA' }, institution: null },
          { role: 'RECIPIENT', country: { alpha3: 'KEN' }, institution: null },
        ],
        sdgGoals: [{ number: 17 }],
        themes: [{ code: 'HEALTH' }],
      },
    ],
  });
});

test('an activity that was finished before its end gives its exchange when the end has come, once', async () => {
  const dates =
    '<activity-date type="2" iso-date="2026-01-01"/><activity-date type="3" iso-date="2026-12-31"/>';
  await run(iatiFile([invented({ identifier: 'ILL-LATER', dates })]));
  const exchanges = () =>
    rows(
      `SELECT completed_on::text, exchange.source, exchange.illustrative FROM exchange
       JOIN activity ON activity.id = activity_id WHERE identifier = 'ILL-LATER'`,
    );
  expect(await recordEnded(world.database, new Date('2026-12-30T12:00:00Z'))).toBe(0);
  expect(await exchanges()).toEqual([]);
  const after = new Date('2027-01-01T01:00:00Z');
  expect(await recordEnded(world.database, after)).toBe(1);
  const made = [{ completed_on: '2026-12-31', source: 'IATI', illustrative: true }];
  expect(await exchanges()).toEqual(made);
  expect(await recordEnded(world.database, after)).toBe(0);
  expect(await exchanges()).toEqual(made);
});

test('the audit trail names each run that writes', async () => {
  const entries = async () =>
    (await world.ask('{ auditTrail(subjectId: "Source:Illustrative audit") { nodes { action accountId } } }'))
      .auditTrail.nodes as Data[];
  const file = iatiFile([invented()]);
  await run(file, { source: 'Illustrative audit', dryRun: true });
  expect(await entries()).toEqual([]);
  await run(file, { source: 'Illustrative audit' });
  expect(await entries()).toEqual([{ action: 'importActivities', accountId: null }]);
});
