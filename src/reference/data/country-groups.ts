import type { CountryGroup, GroupCode, Membership } from '../country-group';
import { dacOdaMemberships } from './memberships/dac-oda';
import { g77Memberships } from './memberships/g77';
import { euMemberships, g20Memberships, oecdMemberships } from './memberships/eu-oecd-g20';
import { ldcMemberships } from './memberships/ldc';
import {
  aseanMemberships,
  auMemberships,
  bricsMemberships,
  caricomMemberships,
  ecowasMemberships,
  iberoAmericanMemberships,
  lasMemberships,
  pifMemberships,
} from './memberships/regional';
import { lldcMemberships, sidsM49Memberships, sidsUnMemberships } from './memberships/special-situations';
import { table } from './table';

const rows = table(
  ['code', 'source', 'name', 'description'],
  `
  LDC            | un-ldc-list      | Least developed countries                        | The United Nations' category, by income, human assets and vulnerability; a country leaves it by decision of the General Assembly.
  LLDC           | ohrlls-lldc      | Landlocked developing countries                  | The 32 that UN-OHRLLS serves.
  SIDS_UN        | ohrlls-sids      | Small island developing States (UN members)      | The 37 members of the United Nations that UN-OHRLLS serves; Cook Islands, Niue and dependent territories are not among them.
  SIDS_M49       | un-m49           | Small island developing States (M49)             | The 53 countries and territories of the statistical list, dependent territories included.
  G77            | g77-members      | Group of 77 and China                            | The 134 that the Group itself lists, China included, which calls itself a partner and not a member.
  DAC_ODA        | dac-list-2024-25 | DAC list of ODA recipients                       | Low and middle income by World Bank figures, and all LDCs: who may receive official development assistance. Kosovo is on the list and has no ISO code.
  AU             | au-members       | African Union                                    | All 55 members, those suspended from its organs included; the Sahrawi Republic stands as ESH, the code of Western Sahara.
  ASEAN          | asean-members    | Association of Southeast Asian Nations           | Eleven members since October 2025.
  BRICS          | brics-members    | BRICS                                            | Members, not partner countries.
  CARICOM        | caricom-members  | Caribbean Community                              | Full members, not associate ones.
  ECOWAS         | ecowas-members   | Economic Community of West African States        | Twelve members since January 2025.
  EU             | eu-members       | European Union                                   | Members and the date of their accession to the Communities or the Union.
  G20            | g20-members      | Group of Twenty                                  | The 19 countries; the European Union and the African Union are members too, as unions.
  IBERO_AMERICAN | segib-members    | Ibero-American Conference                        | The 22 countries whose cooperation SEGIB reports on; Andorra, Spain and Portugal are among them.
  LAS            | las-members      | League of Arab States                            | Syria's seat was suspended from 2011 to 2023; its membership did not end.
  OECD           | oecd-members     | Organisation for Economic Co-operation and Development | Members by year of accession; some of them are ODA recipients.
  PIF            | pif-members      | Pacific Islands Forum                            | The 18 full members.
`,
);

export const countryGroups: readonly CountryGroup[] = rows.map((row) => ({
  ...row,
  code: row.code as GroupCode,
}));

export const groupMemberships: readonly Membership[] = [
  ...ldcMemberships,
  ...lldcMemberships,
  ...sidsUnMemberships,
  ...sidsM49Memberships,
  ...g77Memberships,
  ...dacOdaMemberships,
  ...auMemberships,
  ...aseanMemberships,
  ...bricsMemberships,
  ...caricomMemberships,
  ...ecowasMemberships,
  ...iberoAmericanMemberships,
  ...lasMemberships,
  ...pifMemberships,
  ...euMemberships,
  ...oecdMemberships,
  ...g20Memberships,
];
