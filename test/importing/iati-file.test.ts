import { createReadStream } from 'node:fs';
import { decoded } from '../../src/importing/decode';
import { readIatiActivity } from '../../src/importing/iati-activity';
import { iatiActivities } from '../../src/importing/iati-file';
import type { Reading } from '../../src/importing/reported-activity';
import { fileWith, iatiFile, implementer, invented, org, provider } from './invented-iati';

async function read(content: string | Buffer, chunk?: number): Promise<Reading[]> {
  const stream = createReadStream(fileWith(content), chunk === undefined ? {} : { highWaterMark: chunk });
  const found: Reading[] = [];
  for await (const activity of iatiActivities(decoded(stream))) found.push(readIatiActivity(activity));
  return found;
}

const one = async (...activity: Parameters<typeof invented>) =>
  (await read(iatiFile([invented(...activity)])))[0]!;

describe('an IATI activity', () => {
  it('is read with its parties, days, themes and titles, whatever the size of the chunks', async () => {
    const text = iatiFile([
      invented({
        more: '<recipient-country code="UG" percentage="60"/><sector code="12262"/><tag vocabulary="3" code="3.8"/>',
      }),
    ]);
    const [reading] = await read(text);
    expect(reading).toMatchObject({
      line: 3,
      identifier: 'ILL-1',
      refusal: null,
      notes: [],
      activity: {
        reportedBy: 'Illustrative Extending Fund',
        titles: [
          { language: 'en', text: 'Illustrative clinics' },
          { language: 'fr', text: 'Cliniques' },
        ],
        startsOn: '2019-02-01',
        endsOn: '2020-11-30',
        endPlanned: false,
        status: 'CLOSED',
        sectors: ['12262'],
        sdg: ['3.8'],
        parties: [
          { role: 'EXTENDING', organisation: { reference: 'KE-NGO-ILL1', type: '22' } },
          {
            role: 'IMPLEMENTING',
            organisation: { reference: 'UG-RSB-ILL2', name: 'Illustrative Institute' },
          },
          { role: 'RECIPIENT', country: 'UGA', share: 6000 },
        ],
      },
    });
    expect(await read(text, 7)).toEqual([reading]);
    expect(JSON.stringify(reading)).not.toContain('Invented Person');
  });

  it('takes actual days before planned ones, and leaves out a planned end that has been overtaken', async () => {
    const planned =
      '<activity-date type="1" iso-date="2018-01-01"/><activity-date type="3" iso-date="2019-01-01"/>';
    expect((await one({ dates: planned })).activity).toMatchObject({
      startsOn: '2018-01-01',
      startPlanned: true,
      endPlanned: true,
    });
    const late = await one({ dates: `${planned}<activity-date type="2" iso-date="2019-06-01Z"/>` });
    expect(late.activity).toMatchObject({ startsOn: '2019-06-01', startPlanned: false, endsOn: null });
    expect(late.notes).toEqual(['a planned day contradicts the actual one: 2019-06-01 to 2019-01-01']);
  });

  it('reads withdrawn sectors, leaves out what it does not know, and says so', async () => {
    const { activity, notes } = await one({
      more: '<recipient-country code="XX"/><sector vocabulary="2" code="230"/><sector code="99x"/><sector vocabulary="99" code="own"/>',
    });
    expect(activity?.sectors).toEqual(['230']);
    expect(notes).toEqual(['sector not known: 99x', 'recipient-country not known: XX']);
  });

  it('takes whom money went between only with an identifier: a name alone may be of a person', async () => {
    const { activity } = await one({
      more: `<transaction><receiver-org ref="UG-RSB-ILL9"><narrative>Illustrative Hospital</narrative></receiver-org></transaction>
        <transaction><receiver-org><narrative>Invented Person</narrative></receiver-org></transaction>`,
    });
    expect(activity?.parties.filter(({ role }) => role === 'RECIPIENT')).toMatchObject([
      { organisation: { reference: 'UG-RSB-ILL9', name: 'Illustrative Hospital' } },
    ]);
  });

  const days = (start: string, end: string) =>
    `<activity-date type="2" iso-date="${start}"/><activity-date type="4" iso-date="${end}"/>`;
  const crowd = Array.from({ length: 201 }, (_, at) => org('4', `UG-RSB-${at}`, '80', `Illustrative ${at}`));
  it.each([
    ['no identifier', { identifier: ' ' }, 'NO_IDENTIFIER'],
    ['no title', { title: '<narrative> </narrative>' }, 'NO_TITLE'],
    ['no such day', { dates: days('2019-02-30', '2020-01-01') }, 'BAD_DATE'],
    ['an end before the start', { dates: days('2020-02-01', '2019-02-01') }, 'DATES_CONTRADICT'],
    ['an unknown country', { parties: provider, more: '<recipient-country code="XX"/>' }, 'TOO_FEW_PARTIES'],
    ['one party twice', { parties: provider + provider, more: '' }, 'TOO_FEW_PARTIES'],
    ['an endless title', { title: `<narrative>${'long '.repeat(500)}</narrative>` }, 'TOO_LARGE'],
    ['a crowd', { parties: crowd.join('') }, 'TOO_LARGE'],
  ])('is refused: %s', async (_, activity, reason) => {
    expect((await one(activity)).refusal?.reason).toBe(reason);
  });
});

describe('a broken file', () => {
  const good = invented();
  it.each([
    ['truncated', iatiFile([good, good]).slice(0, -80), /line \d+: .*(Unclosed|Unexpected)/],
    ['of another version', iatiFile([good], '1.05'), /version is 1.05/],
    ['of another kind', '<html><body/></html>', /root is <html>/],
    ['without an element', '<?xml version="1.0"?>\n', /holds no element/],
    ['not well-formed', iatiFile(['<iati-activity></title></iati-activity>']), /line 3: /],
    [
      'in Latin-1 without saying so',
      Buffer.from(iatiFile([good.replace('clinics', 'clínicas')]), 'latin1'),
      /not a text in utf-8/,
    ],
    ['in an encoding that is not read', iatiFile([good]).replace('UTF-8', 'Shift_JIS'), /encoding Shift_JIS/],
    [
      'with entities that multiply',
      `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>${iatiFile([invented({ identifier: '&b;' })]).slice(39)}`,
      /document type/,
    ],
  ])('is refused: %s', async (_, content, fault) => {
    await expect(read(content)).rejects.toThrow(fault);
  });

  it('is read in UTF-16 with its mark', async () => {
    const text = iatiFile([good]).replace('UTF-8', 'UTF-16');
    expect(await read(Buffer.from(`\ufeff${text}`, 'utf16le'))).toHaveLength(1);
  });
});

it('an element of 100 MB is let go by without being held', async () => {
  const megabyte = 'x'.repeat(1_048_576);
  // eslint-disable-next-line @typescript-eslint/require-await -- as a file's text arrives
  async function* texts() {
    yield '<iati-activities version="2.03"><iati-activity><iati-identifier>ILL-1</iati-identifier><title><narrative>';
    for (let at = 0; at < 100; at++) yield megabyte;
    yield `</narrative></title></iati-activity>${invented({ identifier: 'ILL-2', parties: provider + implementer })}</iati-activities>`;
  }
  const before = process.memoryUsage().heapUsed;
  const found: Reading[] = [];
  for await (const activity of iatiActivities(texts())) found.push(readIatiActivity(activity));
  expect(found.map(({ refusal }) => refusal?.reason ?? null)).toEqual(['TOO_LARGE', null]);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(60_000_000);
});
