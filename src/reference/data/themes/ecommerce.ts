import { themeTable } from './theme-table';

/** Cross-border e-commerce, to the leaves. CRS has no code of its own for it: the nearest purpose comes first. */
export const ecommerceThemes = themeTable(`
  ECOM                                | Cross-border e-commerce                             | 33120 33110       | 17.11 9.3        | -

  ECOM.CUSTOMS                        | Customs and trade facilitation                      | 33120             | 17.10 17.11      | -
  ECOM.CUSTOMS.SINGLE_WINDOW          | Single window for parcels and small traders         | 33120 22040       | 17.10 16.6       | One electronic entry point at which a seller or carrier files everything that customs and other border agencies ask for.
  ECOM.CUSTOMS.PARCEL_CLEARANCE       | Simplified clearance of parcels                     | 33120             | 17.10 17.11      | Declaration and release procedures made for many small consignments, such as release on a list and dedicated supervision codes.
  ECOM.CUSTOMS.LOW_VALUE_DUTIES       | Duties and taxes on low-value goods                 | 33120 15114       | 17.1 17.10       | Thresholds, vendor registration and collection models for duties and taxes on goods of small value.
  ECOM.CUSTOMS.RISK_TARGETING         | Risk management and data for parcels                | 33120             | 16.4 17.10       | Use of advance electronic data to find dangerous, counterfeit or undervalued parcels without stopping the rest.
  ECOM.CUSTOMS.TRUSTED_TRADERS        | Trusted traders and authorised operators            | 33120             | 17.10            | Accreditation that gives reliable platforms, carriers and small exporters quicker passage, and its recognition between countries.
  ECOM.CUSTOMS.PAPERLESS_TRADE        | Paperless trade documents                           | 33120 22040       | 17.10 17.8       | Exchange and legal recognition of electronic invoices, certificates of origin and sanitary certificates across a border.
  ECOM.CUSTOMS.RETURNS                | Customs treatment of returned goods                 | 33120             | 17.10            | Relief from duty and quick re-entry for goods that a foreign buyer sends back.

  ECOM.PAYMENTS                       | Payments and finance for e-commerce                 | 24030             | 8.10 9.3         | -
  ECOM.PAYMENTS.MOBILE_MONEY          | Mobile money                                        | 24030 24040       | 8.10 1.4         | Paying and being paid for online orders from a telephone account, also by people without a bank.
  ECOM.PAYMENTS.GATEWAYS              | Payment gateways and acceptance                     | 24030 22040       | 8.10 9.3         | Connecting web shops and small merchants to cards, wallets and instant payment systems at a bearable cost.
  ECOM.PAYMENTS.SETTLEMENT            | Cross-border settlement                             | 24020 24030       | 10.c 17.11       | Clearing and settling of small international payments, in local currencies too, and links between national payment systems.
  ECOM.PAYMENTS.SELLER_FINANCE        | Credit and insurance for online sellers             | 24030 24040 32130 | 9.3 8.3          | Working capital, receivables finance and export insurance that are granted on the record of sales on a platform.
  ECOM.PAYMENTS.FRAUD_CONTROL         | Payment fraud and money laundering control          | 24010             | 16.4 8.10        | Rules, identification of customers and detection of fraud for electronic payments.

  ECOM.LOGISTICS                      | Logistics and warehousing                           | 21061 21010       | 9.1 17.11        | -
  ECOM.LOGISTICS.BONDED_WAREHOUSE     | Bonded warehouses for e-commerce                    | 21061 33120       | 9.1 17.10        | Goods stocked in bond inside the buyer's country and released order by order.
  ECOM.LOGISTICS.OVERSEAS_WAREHOUSE   | Overseas warehouses                                 | 21061             | 9.1 17.11        | Stocks that exporters hold in the market abroad, with picking, packing and returns near the buyer.
  ECOM.LOGISTICS.LAST_MILE            | Last-mile delivery and addressing                   | 21012 21020       | 9.1 11.a         | Delivery from the depot to the buyer, with street addressing, pick-up points and light vehicles.
  ECOM.LOGISTICS.POSTAL_PARCELS       | Postal parcel networks                              | 22012             | 9.1 17.11        | Posts as carriers of small exports: simplified export counters, tracked parcels and exchange offices.
  ECOM.LOGISTICS.COLD_CHAIN           | Cold chain for fresh goods sold online              | 21061 31191       | 12.3 2.3         | Cooled collection, storage and transport for food and medicines ordered online.
  ECOM.LOGISTICS.FREIGHT_CORRIDORS    | Freight corridors for parcels                       | 21030 21050 21040 | 9.1 9.a          | Rail, air, road and sea services, with consolidation and transit arrangements, on which parcels travel between regions.

  ECOM.PLATFORM                       | Platform policy                                     | 33110 25010       | 17.14 9.b        | -
  ECOM.PLATFORM.NATIONAL_STRATEGY     | National e-commerce strategy                        | 33110 22011       | 17.14 9.b        | Assessment of readiness, a strategy and a body that carries it through all ministries.
  ECOM.PLATFORM.RESPONSIBILITY        | Duties and liability of platforms                   | 25010 33110       | 16.b 12.6        | Law on what a marketplace must know of its sellers, show to buyers and answer for.
  ECOM.PLATFORM.COMPETITION           | Competition and fair dealing on platforms           | 25010             | 10.3 8.3         | Rules against abuse of market power, such as exclusive dealing and favouring own goods.
  ECOM.PLATFORM.TAXATION              | Taxation of the platform economy                    | 15116 15155       | 17.1 10.4        | Assessing and collecting income tax and value added tax on sellers and platforms, foreign ones too.
  ECOM.PLATFORM.INTELLECTUAL_PROPERTY | Intellectual property on platforms                  | 25010 33110       | 9.5 17.10        | Notice and takedown, registers of brands and action against counterfeit goods online.
  ECOM.PLATFORM.PUBLIC_PLATFORMS      | Public and regional marketplaces                    | 22040 33110       | 9.c 17.17        | Marketplaces, country pavilions and open networks that governments or regions found or support.

  ECOM.SME                            | Onboarding of small and medium enterprises          | 32130             | 8.3 9.3          | -
  ECOM.SME.STORE_OPENING              | Opening an online store                             | 32130 25030       | 8.3 9.3          | Help for a first-time seller with registration, verification, listing and pricing on a platform.
  ECOM.SME.EXPORT_READINESS           | Export readiness and market information             | 25030 33120       | 17.11 9.3        | Finding a market, its rules and its prices, and judging whether product and firm are fit for it.
  ECOM.SME.DIGITAL_MARKETING          | Digital marketing and live selling                  | 25030             | 8.2 8.3          | Product photography, search, social media and live-stream selling to customers abroad.
  ECOM.SME.PRODUCT_STANDARDS          | Standards, packaging and labelling                  | 15144 32130       | 17.11 12.4       | Meeting technical, sanitary and labelling requirements of the market abroad, with testing and certificates.
  ECOM.SME.BRANDING                   | Brands and geographical indications                 | 25030 33110       | 9.b 17.11        | Building brands and protecting names of origin so that small producers keep more of the price.
  ECOM.SME.INCUBATION                 | E-commerce incubators and service centres           | 32130 25030       | 8.3 9.3          | Places where new sellers find space, advice, shared warehouses and services under one roof.

  ECOM.TALENT                         | Talent and vocational training for e-commerce       | 11330             | 4.4 4.3          | -
  ECOM.TALENT.CURRICULA               | Vocational curricula for e-commerce                 | 11330             | 4.3 4.4          | Courses, textbooks and practice platforms for e-commerce in vocational colleges.
  ECOM.TALENT.TRAINERS                | Training of trainers                                | 11130 11330       | 4.c 4.4          | Preparing teachers and practitioners to teach e-commerce in their own country.
  ECOM.TALENT.OFFICIALS               | Training for officials and policy makers            | 33181 11430       | 17.9 16.6        | Seminars and exchanges on e-commerce for ministries, customs, posts and local governments.
  ECOM.TALENT.CERTIFICATION           | Skill standards and certificates                    | 11330             | 4.4 17.9         | Occupational standards and certificates for e-commerce that several countries recognise.
  ECOM.TALENT.INDUSTRY_COLLEGE        | Joint training by colleges and industry             | 11330 11430       | 4.4 17.17        | Apprenticeships, joint classes and workshops abroad that a college runs together with firms.
  ECOM.TALENT.ENTREPRENEURS           | Boot camps for young entrepreneurs                  | 11330 25030       | 4.4 8.6          | Short practical courses, with mentors and first orders, for people who found an online business.

  ECOM.CONSUMER                       | Consumer protection online                          | 25010             | 12.8 16.3        | -
  ECOM.CONSUMER.DISPUTES              | Online dispute resolution                           | 15130 25010       | 16.3 16.6        | Complaint, mediation and arbitration by electronic means, across borders too.
  ECOM.CONSUMER.PRODUCT_SAFETY        | Safety of products sold online                      | 15144 25010       | 3.9 12.4         | Market surveillance, recalls and warnings for goods that arrive by parcel.
  ECOM.CONSUMER.FAIR_INFORMATION      | Fair information, reviews and advertising           | 25010             | 12.8 16.10       | Rules on what a buyer must be told, and against false reviews and hidden advertising.
  ECOM.CONSUMER.REFUNDS               | Withdrawal and refunds                              | 25010             | 16.3 12.8        | The buyer's right to send back and be repaid, and how it is met when the seller is abroad.

  ECOM.DATA                           | Data and digital trade rules                        | 33110 22011       | 17.10 17.8       | -
  ECOM.DATA.PERSONAL_DATA             | Protection of personal data                         | 22011 15130       | 16.10 16.6       | Law and authorities that protect what buyers and sellers reveal about themselves.
  ECOM.DATA.DATA_FLOWS                | Cross-border data flows                             | 22011 33110       | 17.8 17.10       | Conditions for the transfer, storage and sharing of commercial data between countries.
  ECOM.DATA.TRUST_SERVICES            | Electronic signatures and identities                | 22040 33110       | 16.9 17.8        | Electronic identification, signature and seals, and their recognition in another country.
  ECOM.DATA.CYBERSECURITY             | Security of online commerce                         | 22040             | 9.c 16.4         | Protection of platforms, payments and supply chains against attack, and the teams that answer one.
  ECOM.DATA.TRADE_AGREEMENTS          | E-commerce in trade agreements                      | 33130 33140       | 17.10 10.6       | Negotiation and use of digital trade chapters and agreements, moratoria and memoranda.
  ECOM.DATA.STATISTICS                | Measuring e-commerce                                | 16062 33110       | 17.18            | Surveys, customs data and platform data that show how large cross-border e-commerce is and who gains.

  ECOM.PILOT                          | Pilot zones                                         | 32120 33120       | 9.2 17.14        | -
  ECOM.PILOT.ZONE_DESIGN              | Design of pilot zones                               | 32110 33110       | 9.2 17.14        | Choosing place, aims, powers and indicators of a comprehensive pilot zone for cross-border e-commerce.
  ECOM.PILOT.ZONE_SERVICES            | Service platforms and parks of a zone               | 32120 25030       | 9.2 8.3          | The online one-stop service and the parks in which a zone gathers customs, tax, payment and logistics.
  ECOM.PILOT.SANDBOX                  | Regulatory trials                                   | 33110 24010       | 17.14 16.6       | Testing new rules on supervision, tax or payment in one zone, with evaluation, before they become general.
  ECOM.PILOT.SEZ_LINKS                | E-commerce in special economic zones                | 32120 33120       | 9.2 17.3         | Joining e-commerce parks to special economic zones and industrial parks at home and abroad.

  ECOM.INCLUSION                      | Rural and women's e-commerce                        | 43042 15170       | 5.b 2.3          | -
  ECOM.INCLUSION.RURAL_SERVICE_POINTS | Rural service points                                | 43042 22040       | 9.c 11.a         | Village agents and counters that order, sell, send and receive for people who are not online.
  ECOM.INCLUSION.FARM_PRODUCE         | Farm produce online                                 | 31191 31120       | 2.3 12.3         | Grading, packing, tracing and selling crops and local specialities directly to buyers in towns or abroad.
  ECOM.INCLUSION.WOMEN_SELLERS        | Women as online sellers                             | 15170 32130       | 5.b 5.a          | Skills, finance and networks by which women start and grow online businesses.
  ECOM.INCLUSION.YOUTH_AND_DISABILITY | Online work for youth and persons with disabilities | 16020 11330       | 8.5 8.6          | Training, accessible tools and jobs in e-commerce for people whom the labour market leaves aside.
  ECOM.INCLUSION.CRAFTS               | Crafts and creative goods online                    | 32140 16066       | 8.3 8.9          | Bringing artisans' and creative products to customers abroad at a fair price.

  ECOM.POVERTY                        | Poverty reduction through e-commerce                | 43042 16020       | 1.2 1.4          | -
  ECOM.POVERTY.VILLAGE_CLUSTERS       | E-commerce villages and clusters                    | 43042 32130       | 1.2 11.a         | Villages in which many households make or grow one thing and sell it online together.
  ECOM.POVERTY.COOPERATIVES           | Cooperatives and poor households in online supply   | 31194 43042       | 1.4 2.3          | Contracts, cooperatives and shared services by which poor producers supply online sellers.
  ECOM.POVERTY.LOCAL_JOBS             | Jobs in packing, delivery and services              | 16020             | 8.5 1.2          | Employment near home, in handling, customer service and delivery, that online trade brings to poor districts.
  ECOM.POVERTY.IMPACT                 | Measuring the effect on poverty                     | 16062 43042       | 1.2 17.18        | Following household income and prices to learn whether e-commerce programmes reach the poor.
`);
