import { readProjects } from '../../src/replay/read-projects';
import { csvOf, fileWith, invented, type InventedRow } from './invented-csv';

const read = (...rows: readonly InventedRow[]) => readProjects(fileWith(csvOf(rows.map(invented))));

describe('a file of projects', () => {
  it('is read alike with a byte order mark, Windows line ends, semicolons and tabs', async () => {
    const rows = [invented({ 'Host/Recipient Country/ies': 'KEN, UGA' }), invented({})];
    const plain = await readProjects(fileWith(csvOf(rows)));
    expect(plain.projects).toHaveLength(2);
    for (const text of [`\ufeff${csvOf(rows, ',', '\r\n')}`, csvOf(rows, ';'), csvOf(rows, '\t')]) {
      expect((await readProjects(fileWith(text))).projects).toEqual(plain.projects);
    }
  });

  it('may name its columns otherwise, in another order', async () => {
    const text = 'Themes,PROVIDERS,Host countries,Project title\nHealth,Brazil,Kenya,Invented clinic\n';
    const { projects } = await readProjects(fileWith(text));
    expect(projects).toMatchObject([
      { row: 2, hosts: ['KEN'], providers: ['BRA'], begun: null, ended: null },
    ]);
  });

  it('may have rows that are short of empty cells at the end, and not rows that are too long', async () => {
    const text =
      'title,hosts,providers,themes,start year\nInvented A,KEN,BRA,Health\nInvented B,KEN,BRA,Health,2012,2013\n';
    const { projects, refusals } = await readProjects(fileWith(text));
    expect(projects.map(({ title }) => title)).toEqual(['Invented A']);
    expect(refusals).toEqual([{ row: 3, title: 'Invented B', reason: 'has 6 cells, the header has 5' }]);
  });

  it.each([
    ['', 'it is empty'],
    ['title,hosts,providers,themes\n', 'no rows'],
    [
      'name,country\nInvented,KEN\n',
      "no column 'host recipient country ies', 'provider country ies', 'thematic areas'",
    ],
    ['title,hosts,providers,themes\n"Invented,KEN,BRA,Health\n', 'Quote Not Closed'],
    ['t\0i\0', 'not a text in UTF-8'],
  ])('that is broken says so: %j', async (text, message) => {
    await expect(readProjects(fileWith(text))).rejects.toThrow(message);
  });

  it('that is missing, or a folder, says so', async () => {
    await expect(readProjects('/nowhere/at/all.csv')).rejects.toThrow('does not exist');
    await expect(readProjects(__dirname)).rejects.toThrow('is a folder');
  });
});

describe('cleaning', () => {
  it.each<[InventedRow, string]>([
    [{ 'Project Name': ' ' }, 'no title'],
    [{ 'Host/Recipient Country/ies': '' }, 'no host'],
    [{ 'Provider Country/ies': ' ' }, 'no provider'],
    [{ 'Provider Country/ies': 'XKX, Atlantis' }, 'no provider that is known: XKX, Atlantis'],
    [{ 'Thematic Areas': 'Alchemy' }, 'no theme that is known: Alchemy'],
    [{ 'Provider Country/ies': 'KEN ' }, 'its only host is its only provider'],
  ])('refuses %j', async (row, reason) => {
    const { projects, refusals } = await read({}, row);
    expect(projects).toHaveLength(1);
    expect(refusals).toMatchObject([{ row: 3, reason }]);
  });

  it('keeps the first of a title, if that one can be used', async () => {
    const { projects, refusals } = await read(
      { 'Project Name': 'Invented Wells', 'Provider Country/ies': '' },
      { 'Project Name': 'Invented wells  ' },
      { 'Project Name': 'INVENTED  WELLS.' },
    );
    expect(projects).toMatchObject([{ row: 3, title: 'Invented wells' }]);
    expect(refusals.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'no provider'],
      [4, 'repeats the title of row 3'],
    ]);
  });

  it('reads countries by code and by name, and tells what it could not read', async () => {
    const { projects, notes } = await read(
      {
        'Host/Recipient Country/ies': 'ZAM; ke, Korea, Republic of ,Viet Nam',
        'Provider Country/ies': 'BRA,BRA, XKX',
      },
      {
        'Host/Recipient Country/ies': 'Trinidad and Tobago|Kenya and Uganda',
        'Provider Country/ies': "Côte d'Ivoire, Russia",
      },
      { 'Host/Recipient Country/ies': 'NA, ZW', 'Provider Country/ies': 'NA, CUB' },
    );
    expect(projects.map(({ hosts, providers }) => [hosts, providers])).toEqual([
      [['ZMB', 'KEN', 'KOR', 'VNM'], ['BRA']],
      [
        ['TTO', 'KEN', 'UGA'],
        ['CIV', 'RUS'],
      ],
      [['NAM', 'ZWE'], ['CUB']],
    ]);
    expect(notes).toEqual([
      { row: 2, note: 'provider not known: XKX' },
      { row: 4, note: 'provider not known: NA' },
    ]);
  });

  it('maps themes through the synonyms, and lets the text refine what is stated', async () => {
    const { projects, notes } = await read(
      {
        'Thematic Areas': 'Energy ;Alchemy',
        'Project Name': 'Invented solar pumps',
        Description: 'With teacher training.',
      },
      {
        'Thematic Areas': 'Governance',
        'Sub-thematic areas': 'Youth',
        Description: 'South-South cooperation on taxation.',
      },
    );
    expect(projects.map(({ themes }) => themes)).toEqual([
      ['ENERGY.RENEWABLE.SOLAR'],
      ['LABOUR.JOBS.YOUTH', 'GOVERN.ADMIN.TAX'],
    ]);
    expect(notes).toEqual([{ row: 2, note: 'theme not known: Alchemy' }]);
  });

  it('reads goals in many forms, without goal 17', async () => {
    const { projects, notes } = await read({
      'Primary SDG Contribution': 'SDG2 ,Goal 16,SDG 8.3,17; Zero Hunger,SDG99',
    });
    expect(projects[0]?.goals).toEqual(['2', '16', '8.3']);
    expect(notes).toEqual([{ row: 2, note: 'SDG not known: SDG99' }]);
  });

  it('reads years, and does not trust those that contradict each other', async () => {
    const { projects, notes } = await read(
      { 'Start year': '2010.0', 'End year': 'Present' },
      { 'Start year': '2015', 'End year': '2011' },
      { 'Start year': 'soon', 'End year': '' },
    );
    expect(projects.map(({ begun, ended }) => [begun, ended])).toEqual([
      [2010, null],
      [null, null],
      [null, null],
    ]);
    expect(notes.map(({ note }) => note)).toEqual([
      'ends (2011) before it begins (2015): both years count as unknown',
      'start year not read: soon',
    ]);
  });
});
