import { themeTable } from './theme-table';

export const stateThemes = themeTable(`
  GOVERN                           | Governance and public administration         | 15110             | 16.6 16.7  | -
  GOVERN.ADMIN                     | Public administration and finance            | 15110             | 16.6 17.1  | -
  GOVERN.ADMIN.CIVIL_SERVICE       | Civil service and public management          | 15110             | 16.6       | Training, posting of officials and reform of ministries.
  GOVERN.ADMIN.PUBLIC_FINANCE      | Public finance, debt and audit               | 15111 15118 15119 | 16.6 17.4  | Budget, accounts, procurement, debt and audit of public money.
  GOVERN.ADMIN.TAX                 | Tax and domestic revenue                     | 15114 15116       | 17.1       | Tax policy and administration that raise enough, fairly.
  GOVERN.ADMIN.LOCAL               | Local government and decentralisation        | 15112 15185       | 16.7 11.a  | Powers, money and skills of municipalities and districts.
  GOVERN.ADMIN.PLANNING            | Development planning and SDG follow-up       | 15110 15127       | 17.14 17.18 | National plans, monitoring and evaluation, and the SDGs in them.
  GOVERN.ADMIN.STATISTICS          | Statistics and data                          | 16062             | 17.18 17.19 | Censuses, surveys and statistical offices.
  GOVERN.ADMIN.ANTI_CORRUPTION     | Integrity and action against corruption      | 15113             | 16.5       | Bodies, disclosure and education that keep officials honest.
  GOVERN.LAW                       | Rule of law and participation                | 15130             | 16.3 16.7  | -
  GOVERN.LAW.JUSTICE               | Justice and human rights                     | 15130 15160       | 16.3 16.b  | Courts, legal aid, prisons and human rights bodies.
  GOVERN.LAW.PARLIAMENTS           | Parliaments                                  | 15152             | 16.7 16.6  | Law making, budget scrutiny and services of parliaments.
  GOVERN.LAW.ELECTIONS             | Elections                                    | 15151             | 16.7       | Registers of voters, commissions and voting.
  GOVERN.LAW.CIVIL_SOCIETY         | Civil society and participation              | 15150             | 16.7 17.17 | Associations, dialogue and citizens' part in decisions.
  GOVERN.COOPERATION               | Development cooperation                      | 15123 15110       | 17.9 17.16 | -
  GOVERN.COOPERATION.MANAGEMENT    | Managing South-South and triangular cooperation | 15123          | 17.9 17.16 | Agencies, registers, valuation and evaluation of a country's own cooperation.
  GOVERN.COOPERATION.NETWORKS      | Networks of knowledge and think tanks        | 43082 15123       | 17.6 17.16 | Networks, platforms and research on development between countries of the South.
  GOVERN.COOPERATION.DIPLOMACY     | Regional bodies and diplomacy                | 15121             | 17.16 16.8 | Secretariats, protocols and training of diplomats.

  PEACE                            | Peace and security                           | 15220             | 16.1 16.a  | -
  PEACE.BUILDING                   | Peacebuilding                                | 15220             | 16.1       | -
  PEACE.BUILDING.MEDIATION         | Dialogue, mediation and reconciliation       | 15220             | 16.1 16.7  | Talks and institutions that settle conflict and hold a society together.
  PEACE.BUILDING.ARMS_AND_RETURN   | Small arms, mines and reintegration          | 15240 15250       | 16.4 16.1  | Fewer weapons, cleared mines, and the return of fighters to civil life.
  PEACE.BUILDING.BORDERS           | Cross-border peace and development           | 15220 43010       | 16.1 10.2  | Work with communities on both sides of a border.
  PEACE.SECURITY                   | Safety and crime                             | 15210 15132       | 16.1 16.4  | -
  PEACE.SECURITY.POLICE            | Police and public safety                     | 15132             | 16.1 16.a  | Training and reform of police and prevention of crime.
  PEACE.SECURITY.EXTREMISM         | Prevention of violent extremism              | 15220             | 16.1 16.a  | Keeping people, the young above all, from violent groups.
  PEACE.SECURITY.TRAFFICKING       | Organised crime, drugs and trafficking       | 16063 15132       | 16.4 16.2  | Joint action against trade in drugs, people and other crime across borders.
`);
