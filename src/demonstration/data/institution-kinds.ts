import { table, words } from '../../reference/data/table';
import type { ParticipantRole } from '../../participants/participant';

/** A kind of invented institution: `{place}` is filled in; `focus` are areas of cross-border e-commerce; `roles` are of its people. */
const rows = table(
  ['name', 'type', 'focus', 'position', 'roles', 'does'],
  `
  {place} Agency for Online Trade            | 10 | PLATFORM DATA PILOT CONSUMER     | Head of division            | POLICY_MAKER             | prepares policy on e-commerce
  {place} Customs Parcel Office              | 10 | CUSTOMS DATA                     | Chief of parcel clearance   | POLICY_MAKER PRACTITIONER | clears parcels and trains officers
  {place} Municipal Bureau of Commerce       | 11 | PILOT SME POVERTY LOGISTICS      | Deputy director             | POLICY_MAKER FOCAL_POINT | looks after shops, parks and small firms of its town
  {place} Post and Parcel Service            | 15 | LOGISTICS CUSTOMS INCLUSION      | Manager of parcel exports   | PRACTITIONER             | carries parcels and small exports
  {place} Authority for Fair Trading         | 15 | CONSUMER PLATFORM DATA           | Investigator                | POLICY_MAKER             | protects buyers and fair dealing
  {place} Pilot Zone Service Centre          | 30 | PILOT CUSTOMS SME LOGISTICS      | Manager of zone services    | PRACTITIONER ORGANISER   | runs the services of a zone for e-commerce
  {place} Vocational College of Commerce     | 80 | TALENT SME INCLUSION             | Teacher of e-commerce       | TRAINER                  | trains young people for online trade
  {place} Institute of Digital Trade         | 80 | DATA PLATFORM POVERTY PAYMENTS   | Research fellow             | RESEARCHER               | studies digital trade and advises governments
  {place} Women Traders' Association         | 22 | INCLUSION SME POVERTY            | Programme coordinator       | PRACTITIONER FOCAL_POINT | brings together women who trade
  {place} Foundation for Rural Commerce      | 60 | INCLUSION POVERTY TALENT         | Field coordinator           | PRACTITIONER             | supports villages that sell online
  {place} Chamber of Small Exporters         | 22 | SME TALENT CUSTOMS               | Adviser to members          | FOCAL_POINT ENTREPRENEUR | speaks for small exporters
  {place} Cooperative Marketplace            | 70 | SME INCLUSION POVERTY PLATFORM   | Founder                     | ENTREPRENEUR             | sells for its members online
  {place} Payment House                      | 70 | PAYMENTS CONSUMER                | Product manager             | PRACTITIONER ENTREPRENEUR | carries payments of small merchants
  {place} Logistics Company                  | 70 | LOGISTICS CUSTOMS PILOT          | Operations manager          | ENTREPRENEUR             | stores and delivers parcels
`,
);

export interface InstitutionKind {
  readonly name: string;
  readonly type: string;
  readonly focus: readonly string[];
  readonly position: string;
  readonly roles: readonly ParticipantRole[];
  readonly does: string;
}

export const institutionKinds: readonly InstitutionKind[] = rows.map((row) => ({
  ...row,
  focus: words(row.focus),
  roles: words(row.roles) as ParticipantRole[],
}));

/** Further kinds for a world of all themes; their fields are drawn from the whole tree. */
export const generalKinds: readonly InstitutionKind[] = table(
  ['name', 'type', 'position', 'roles', 'does'],
  `
  {place} Agency for International Cooperation | 10 | Focal point for cooperation | FOCAL_POINT POLICY_MAKER | arranges the cooperation of its government
  {place} Department of Development            | 10 | Director of programmes      | POLICY_MAKER             | plans and carries out public programmes
  {place} Town Council                         | 11 | Town secretary              | POLICY_MAKER             | serves the people of its town
  {place} Technical University                 | 80 | Professor                   | RESEARCHER TRAINER       | teaches and does applied research
  {place} Research Station                     | 80 | Senior scientist            | RESEARCHER               | tries out methods in the field
  {place} Public Service Institute             | 15 | Head of training            | TRAINER                  | trains officials
  {place} People's Alliance                    | 22 | Coordinator                 | PRACTITIONER             | works with communities
  {place} Works                                | 70 | Managing director           | ENTREPRENEUR             | makes and sells what its region needs
  {place} Endowment                            | 60 | Programme officer           | PRACTITIONER             | pays for projects of the common good
`,
).map((row) => ({ ...row, focus: [], roles: words(row.roles) as ParticipantRole[] }));
