import type { Source } from '../code-list';
import { table } from './table';

/** What each list rests on. The store held no live page on the day of checking: a date is the source's own, not that of a visit. */
export const sources: readonly Source[] = table(
  ['id', 'date', 'title', 'url'],
  `
  iso-3166-1         | 2025-01    | ISO 3166-1 country codes, as in i18n-iso-countries 7.14.0                              | https://www.iso.org/iso-3166-country-codes.html
  un-m49             | 2026-05    | United Nations, standard country or area codes for statistical use (M49)               | https://unstats.un.org/unsd/methodology/m49/
  un-names           | 2026-05    | United Nations, country names in the six official languages (UNTERM, M49)              | https://unterm.un.org/unterm2/en/country
  tzdb               | 2025-03-22 | IANA time zone database, release 2025b, zone.tab                                       | https://www.iana.org/time-zones
  cldr-languages     | 2025-10    | Unicode CLDR 48, territory information, official languages                             | https://cldr.unicode.org/
  iso-639-1          | 2025       | ISO 639-1 language codes, as in iso-639-1 3.1.6                                         | https://www.loc.gov/standards/iso639-2/php/code_list.php
  world-bank-fy26    | 2025-07-01 | World Bank country and lending groups, fiscal year 2026                                | https://datahelpdesk.worldbank.org/knowledgebase/articles/906519
  un-ldc-list        | 2024-12-13 | UN Committee for Development Policy, list of least developed countries                  | https://policy.desa.un.org/least-developed-countries
  un-news-senegal    | 2001-04    | UN News, Senegal added to UN list of least developed countries                         | https://news.un.org/en/story/2001/04/2422-senegal-added-un-list-least-developed-countries
  ohrlls-gnq         | 2017-06-04 | UN-OHRLLS, Equatorial Guinea graduates from the category of least developed countries   | http://unohrlls.org/news/4-june-2017-equatorial-guinea-graduates-category-least-developed-countries/
  a-res-75-128       | 2020-12-21 | A/RES/75/128, graduation of Vanuatu                                                     | https://www.un.org/ldcportal/general-assembly-resolution-on-the-graduation-of-vanuatu-from-the-ldc-category/
  ga-2023-12-18      | 2023-12-19 | Xinhua on the General Assembly's resolutions of 18 December 2023 on Angola and Bhutan    | https://english.news.cn/20231219/018041949a7c4069aeeafb5cf60114a6/c.html
  a-res-76-8         | 2021-11-24 | A/RES/76/8, graduation of Bangladesh, the Lao People's Democratic Republic and Nepal    | https://undocs.org/A/RES/76/8
  ldc-bgd-extension  | 2026-06-02 | Committee for Development Policy positive on Bangladesh's request to defer graduation  | https://htsyndication.com/united-news-of-bangladesh/article/un-committee--positive--on-bangladesh-s-request-to-defer-ldc-graduation/100898143
  ldc-npl-extension  | 2026-06    | The Financial Express, LDC graduation: deferral decision due in September              | https://today.thefinancialexpress.com.bd/last-page/ldc-graduation-deferral-decision-due-september-1780596534
  ga-slb-2023        | 2023-08-25 | Islands Business on the General Assembly's resolution of 25 August 2023                 | https://islandsbusiness.com/news-break/solomon-islands-granted-three-years-ldc-graduation-extension-by-un
  a-res-79-230       | 2024-12-19 | A/RES/79/230, graduation of Cambodia and Senegal                                        | https://undocs.org/A/RES/79/230
  ohrlls-lldc        | 2024       | UN-OHRLLS, landlocked developing countries                                              | https://www.un.org/ohrlls/content/list-lldcs
  ohrlls-sids        | 2024       | UN-OHRLLS, small island developing States                                               | https://www.un.org/ohrlls/content/list-sids
  g77-members        | 2024       | The Group of 77 at the United Nations, member States                                    | https://www.g77.org/doc/members.html
  dac-list-2024-25   | 2024-06-24 | OECD, DAC list of ODA recipients, for reporting on 2024 and 2025 flows                  | https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html
  au-members         | 2024       | African Union, member States                                                            | https://au.int/en/member_states/countryprofiles2
  asean-members      | 2025-10-26 | ASEAN, member States; Kuala Lumpur declaration on the admission of Timor-Leste          | https://asean.org/member-states/
  brics-members      | 2025-01-06 | Government of Brazil, BRICS presidency: members; announcement on Indonesia              | https://brics.br/en/about-the-brics
  caricom-members    | 2024       | CARICOM, member States                                                                  | https://caricom.org/member-states-and-associate-members/
  ecowas-members     | 2025-01-29 | ECOWAS, member States; notice of 29 January 2025 on three withdrawals                   | https://www.ecowas.int/member-states/
  eu-members         | 2020-02-01 | European Union, country profiles                                                        | https://european-union.europa.eu/principles-countries-history/eu-countries_en
  g20-members        | 2024       | G20, members                                                                            | https://g20.org/about-g20/
  segib-members      | 2024       | Ibero-American General Secretariat, Ibero-American countries                            | https://www.segib.org/en/ibero-american-countries/
  las-members        | 2024       | League of Arab States, member States                                                    | http://www.leagueofarabstates.net/
  oecd-members       | 2024       | OECD, members and their accession                                                       | https://www.oecd.org/en/about/members-partners.html
  pif-members        | 2024       | Pacific Islands Forum, members                                                          | https://forumsec.org/pacific-islands-forum
  a-res-70-1         | 2015-09-25 | A/RES/70/1, Transforming our world: the 2030 Agenda for Sustainable Development          | https://undocs.org/A/RES/70/1
  sdg-titles         | 2025-08-19 | United Nations, Sustainable Development Goals, short titles in six languages             | https://www.un.org/sustainabledevelopment/
  oecd-crs           | 2026-06-22 | OECD DAC and CRS sectors and purpose codes, as replicated by IATI                       | https://www.oecd.org/dac/stats/dacandcrscodelists.htm
  iati-org-types     | 2026-06-22 | IATI, organisation types                                                                | https://iatistandard.org/en/iati-standard/203/codelists/organisationtype/
`,
);
