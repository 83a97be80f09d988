import { activityStatuses } from '../activities/activity';
import { findSdgGoal, findSdgTarget } from '../reference/catalogue';
import { iatiDates } from './iati-dates';
import { iatiParties } from './iati-parties';
import { nameOf, oneLine, type IatiRecord, type IatiRecords } from './iati-record';
import { reading } from './project-row';
import { checkParties, Refused, type Reading, type ReportedActivity } from './reported-activity';
import { isCrsCode, themeOfSector } from './themes-of-sector';

const distinct = (values: readonly string[]) => [...new Set(values)];

/** An `iati-activity` in the product's own codes, or why it is refused. */
export function readIatiActivity(found: IatiRecords): Reading {
  const named = (...names: string[]) => found.records.filter(({ name }) => names.includes(name));
  const identifier = oneLine(named('iati-identifier')[0]?.texts[0]?.text ?? '');
  const notes = new Set<string>();
  const note = (text: string) => void notes.add(text.slice(0, 200));
  const read = (): ReportedActivity => {
    if (identifier === '') throw new Refused('NO_IDENTIFIER', '');
    if (found.excess !== null) throw new Refused('TOO_LARGE', found.excess);
    const titles = titlesOf(named('title'));
    if (titles.length === 0) throw new Refused('NO_TITLE', '');
    const dates = iatiDates(named('activity-date'), note);
    const sectors = sectorsOf(named('sector'), note);
    const parties = iatiParties(found.records, note);
    checkParties(parties);
    return {
      identifier,
      reportedBy: nameOf(named('reporting-org')[0]),
      titles,
      ...dates,
      yearsOnly: false,
      status: codeOf(named('activity-status')[0], 'activity-status', statuses, note),
      collaborationType: codeOf(named('collaboration-type')[0], 'collaboration-type', collaborations, note),
      sectors,
      regions: distinct(
        named('recipient-region')
          .filter(({ attributes }) => (attributes['vocabulary'] ?? '1') === '1')
          .flatMap(({ attributes }) => attributes['code']?.trim() ?? []),
      ),
      themes: distinct(sectors.flatMap((code) => themeOfSector(code) ?? [])),
      sdg: sdgOf(named('tag'), note),
      parties,
    };
  };
  const result = reading(found.line, identifier, [], read);
  return result.activity === null ? result : { ...result, notes: [...notes] };
}

const statuses = new Map(activityStatuses.map((status, at) => [String(at + 1), status] as const));
const collaborations = new Map(['1', '2', '3', '4', '6', '7', '8'].map((code) => [code, code] as const));

function codeOf<T>(
  record: IatiRecord | undefined,
  name: string,
  known: ReadonlyMap<string, T>,
  note: (text: string) => void,
): T | null {
  if (record === undefined) return null;
  const code = record.attributes['code']?.trim() ?? '';
  const found = known.get(code);
  if (found === undefined) note(`${name} not known: ${code}`);
  return found ?? null;
}

function titlesOf(records: readonly IatiRecord[]) {
  return records
    .flatMap(({ texts }) => texts)
    .map(({ language, text }) => ({ language, text: oneLine(text) }))
    .filter(({ text }) => text !== '');
}

/** Purposes of five digits and sectors of three, withdrawn ones too; other vocabularies are left alone. */
function sectorsOf(records: readonly IatiRecord[], note: (text: string) => void): string[] {
  const codes = records
    .filter(({ attributes }) => ['1', '2'].includes(attributes['vocabulary'] ?? '1'))
    .flatMap(({ attributes }) => attributes['code']?.trim() ?? []);
  return distinct(codes.filter((code) => isCrsCode(code) || note(`sector not known: ${code}`)));
}

function sdgOf(records: readonly IatiRecord[], note: (text: string) => void): string[] {
  return distinct(
    records.flatMap(({ attributes: { vocabulary, code = '' } }) => {
      if (vocabulary !== '2' && vocabulary !== '3') return [];
      const found =
        vocabulary === '2'
          ? /^\d{1,2}$/.test(code) && findSdgGoal(Number(code)) && String(Number(code))
          : findSdgTarget(code.toLowerCase())?.code;
      if (!found) note(`SDG not known: ${code}`);
      return found || [];
    }),
  );
}
