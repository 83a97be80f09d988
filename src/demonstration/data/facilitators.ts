import type { Modality } from '../../proposals/proposal';
import { table, words } from '../../reference/data/table';

/** Invented facilitating partners, multilateral, Northern and Southern: what each brings, and the areas that it supports. */
export const facilitators = table(
  ['name', 'country', 'type', 'modalities', 'areas', 'position', 'does'],
  `
  Meridian Development Bank            | -   | 40 | FINANCE FINANCE         | SME LOGISTICS PILOT     | Investment officer     | lends and gives for trade and small firms
  Open Waters Fund for Cooperation     | -   | 40 | FINANCE HOSTING         | TALENT INCLUSION POVERTY | Programme manager     | pays for exchanges between developing countries
  Secretariat for Parcels and Paths    | -   | 40 | POLICY_DIALOGUE NETWORK | CUSTOMS LOGISTICS DATA  | Senior adviser         | brings border agencies together
  Assembly of Digital Trade Regulators | -   | 40 | POLICY_DIALOGUE HOSTING | DATA PLATFORM CONSUMER  | Secretary of the assembly | convenes regulators
  Nordlicht Agency for Cooperation     | DEU | 10 | FINANCE SHORT_TERM_EXPERT | TALENT SME             | Desk officer           | supports partnerships that the South leads
  Fjellvind Cooperation Office         | NOR | 10 | FINANCE                 | DATA INCLUSION          | Adviser                | supports partnerships that the South leads
  Haneul Partnership Institute         | KOR | 10 | TRAINING_COURSE FINANCE | CUSTOMS PAYMENTS        | Course director        | trains officials and pays for their travel
  Asagiri Bureau of Technical Support  | JPN | 10 | EQUIPMENT FINANCE       | LOGISTICS CUSTOMS       | Project officer        | brings equipment and those who explain it
  Fundación Puente de Almenara         | ESP | 60 | FINANCE HOSTING         | SME INCLUSION           | Coordinadora           | apoya alianzas entre países del Sur
  Institut Passerelle de Clairmont     | FRA | 60 | POLICY_DIALOGUE FINANCE | PLATFORM CONSUMER       | Chargée de programme   | accompagne des partenariats du Sud
  Tolkwerk Interpreters' House         | CHE | 70 | LOGISTICS               | TALENT DATA PLATFORM    | Head interpreter       | interprets in eleven languages
  Dunes Gateway Logistics Group        | ARE | 70 | LOGISTICS EQUIPMENT     | LOGISTICS PILOT         | Manager of partnerships | carries goods and people
  Anadolu Lale Cooperation Centre      | TUR | 15 | HOSTING LOGISTICS       | SME TALENT              | Centre manager         | hosts courses of partner countries
  Ponte Serena Cooperation Agency      | BRA | 10 | HOSTING FINANCE         | INCLUSION POVERTY       | Analyst                | connects institutions of the South
`,
).map(({ country, modalities, areas, ...row }) => ({
  ...row,
  country: country === '-' ? null : country,
  modalities: words(modalities) as Modality[],
  areas: words(areas),
}));
