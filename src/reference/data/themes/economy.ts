import { themeTable } from './theme-table';

export const economyThemes = themeTable(`
  TRADE                            | Trade and investment                          | 33110             | 17.10 17.11 | -
  TRADE.POLICY                     | Trade policy and facilitation                 | 33110             | 17.10       | -
  TRADE.POLICY.NEGOTIATION         | Trade negotiation and agreements              | 33140 33130       | 17.10 10.a  | Preparing, negotiating and using multilateral, regional and preferential trade agreements.
  TRADE.POLICY.CUSTOMS             | Customs and border management                 | 33120             | 17.10 16.6  | Modern customs procedures and cooperation of border agencies for goods in general.
  TRADE.POLICY.STANDARDS           | Quality and standards infrastructure          | 15144             | 17.11 9.1   | Standards, metrology, testing and accreditation that let goods be accepted abroad.
  TRADE.POLICY.EXPORT_PROMOTION    | Export promotion                              | 33110 25030       | 17.11 8.a   | Market studies, fairs and services by which a country helps its firms to sell abroad.
  TRADE.INVEST                     | Investment and regional integration           | 25010 33130       | 17.5 9.1    | -
  TRADE.INVEST.PROMOTION           | Investment promotion                          | 25010             | 17.5 17.3   | Attracting, admitting and looking after investors, between countries of the South above all.
  TRADE.INVEST.INTEGRATION         | Regional economic integration                 | 33130             | 17.10 9.1   | Common markets, customs unions and growth corridors of neighbouring countries.

  FINANCE                          | Finance                                       | 24010             | 8.10 17.3   | -
  FINANCE.INCLUSION                | Financial inclusion                           | 24040             | 8.10 1.4    | -
  FINANCE.INCLUSION.MICROFINANCE   | Microfinance and savings groups               | 24040             | 1.4 8.10    | Small credit, savings and insurance for people and firms that banks do not serve.
  FINANCE.INCLUSION.DIGITAL        | Digital financial services                    | 24030 22040       | 8.10 10.c   | Accounts, payments and credit by telephone and agents, with the rules that make them safe.
  FINANCE.INCLUSION.REMITTANCES    | Remittances and diaspora finance              | 24050             | 10.c 17.3   | Cheaper transfers by migrants and ways to put their savings to use at home.
  FINANCE.SYSTEM                   | Banking and development finance               | 24010             | 17.3 10.5   | -
  FINANCE.SYSTEM.SUPERVISION       | Central banking and supervision               | 24020 24010       | 10.5 17.13  | Monetary policy and supervision of banks, insurers and markets.
  FINANCE.SYSTEM.DEVELOPMENT_BANKS | Development banks and blended finance         | 24030             | 17.3 9.3    | Public banks, guarantees and funds that bring private money to development.

  INDUSTRY                         | Industry and enterprise                       | 32110             | 9.2 8.2     | -
  INDUSTRY.POLICY                  | Industrial policy and zones                   | 32110             | 9.2 9.b     | -
  INDUSTRY.POLICY.STRATEGY         | Industrial strategy                           | 32110             | 9.2 8.2     | Choosing and supporting the industries in which a country can grow.
  INDUSTRY.POLICY.ZONES            | Special economic zones and industrial parks   | 32120             | 9.2 9.1     | Planning, running and linking of zones in which firms find land, services and simple rules.
  INDUSTRY.POLICY.CLEANER          | Cleaner production                            | 32120 41010       | 9.4 12.2    | Using less energy, water and material, and leaving less waste, in factories.
  INDUSTRY.FIRMS                   | Enterprises                                   | 32130             | 8.3 9.3     | -
  INDUSTRY.FIRMS.SME               | Small and medium enterprises                  | 32130 25030       | 8.3 9.3     | Advice, finance and links to larger buyers for small firms.
  INDUSTRY.FIRMS.STARTUPS          | Start-ups and innovation ecosystems           | 32130 25030       | 8.3 9.5     | Incubators, seed capital and networks for new firms with new products.
  INDUSTRY.FIRMS.CRAFTS            | Crafts and cottage industry                   | 32140             | 8.3 8.9     | Design, quality and markets for goods made by hand or at home.
  INDUSTRY.FIRMS.RESPONSIBLE       | Responsible business                          | 25040             | 12.6 8.8    | Human rights, labour, environmental and anti-corruption standards in firms and their supply chains.
  INDUSTRY.SECTORS                 | Branches of industry                          | 32120             | 9.2 8.2     | -
  INDUSTRY.SECTORS.MANUFACTURING   | Light manufacturing and textiles              | 32163 32120       | 9.2 8.2     | Making of clothing, leather goods, furniture and simple equipment.
  INDUSTRY.SECTORS.MINING          | Mining and minerals                           | 32210             | 12.2 9.4    | Governing and working mineral resources, small-scale mining included, for local benefit.

  TOURISM                          | Tourism                                       | 33210             | 8.9 12.b    | -
  TOURISM.SERVICES                 | Tourism policy and services                   | 33210             | 8.9 12.b    | -
  TOURISM.SERVICES.PLANNING        | Tourism planning and marketing                | 33210             | 8.9 12.b    | Plans, statistics and marketing by which a destination grows without wearing itself out.
  TOURISM.SERVICES.HOSPITALITY     | Hospitality and guide skills                  | 33210 11330       | 8.9 4.4     | Training for hotels, restaurants, guides and transport.
  TOURISM.SERVICES.COMMUNITY       | Community tourism and ecotourism              | 33210 43042       | 8.9 15.1    | Visits to villages and nature that earn for the people there and pay for protection.

  TRANSPORT                        | Transport and infrastructure                  | 21010             | 9.1 11.2    | -
  TRANSPORT.PLANNING               | Transport planning                            | 21010             | 9.1 9.4     | -
  TRANSPORT.PLANNING.INVESTMENT    | Infrastructure planning and finance           | 21010 43010       | 9.1 17.17   | Choosing, financing and building infrastructure, with public-private partnerships.
  TRANSPORT.PLANNING.CORRIDORS     | Transport corridors and transit               | 21010 33120       | 9.1 17.10   | Roads, railways and rules that join landlocked and neighbouring countries to markets.
  TRANSPORT.PLANNING.ROAD_SAFETY   | Road safety                                   | 21013 21020       | 3.6 11.2    | Design, law and education that keep people from being hurt on the road.
  TRANSPORT.MODES                  | Modes of transport                            | 21010             | 9.1 11.2    | -
  TRANSPORT.MODES.ROADS_AND_RAIL   | Roads and railways                            | 21020 21030       | 9.1 9.4     | Building, running and keeping up of roads, bridges and railways.
  TRANSPORT.MODES.PORTS            | Ports, shipping and aviation                  | 21040 21050       | 9.1 14.7    | Ports, airports, ships, ferries and aircraft, and their safety.
  TRANSPORT.MODES.URBAN            | Urban and electric mobility                   | 21012 23642       | 11.2 11.6   | Public transport, cycling and electric vehicles in towns.

  DIGITAL                          | Digital development                           | 22040 22010       | 9.c 17.8    | -
  DIGITAL.ACCESS                   | Connectivity and skills                       | 22020             | 9.c 4.4     | -
  DIGITAL.ACCESS.BROADBAND         | Broadband and rural connectivity              | 22020 22040       | 9.c 9.1     | Networks and business models that bring the Internet to everyone.
  DIGITAL.ACCESS.SKILLS            | Digital skills                                | 22040 11231       | 4.4 9.c     | Basic and advanced digital skills, and community digital centres.
  DIGITAL.STATE                    | Digital government                            | 15110 22040       | 16.6 16.10  | -
  DIGITAL.STATE.SERVICES           | Electronic public services                    | 15110 22040       | 16.6 16.10  | Public services online, one-stop shops and the redesign of procedures.
  DIGITAL.STATE.IDENTITY           | Digital identity and registers                | 15110 22040       | 16.9 16.6   | Identity numbers, civil registration and base registers that services can trust.
  DIGITAL.STATE.OPEN_DATA          | Open data and public digital goods            | 22040 15110       | 16.10 17.8  | Publishing data and sharing open software, standards and content between governments.
  DIGITAL.ECONOMY                  | Digital economy and its rules                 | 22010             | 9.b 17.8    | -
  DIGITAL.ECONOMY.AI               | Artificial intelligence                       | 22040 22011       | 9.5 17.6    | Use, governance and local languages of artificial intelligence.
  DIGITAL.ECONOMY.CYBERSECURITY    | Cybersecurity and data protection             | 22040 22011       | 16.4 16.10  | Protection of networks and personal data, with response teams and law.

  SCITECH                          | Science, technology and innovation            | 43082 32182       | 9.5 17.6    | -
  SCITECH.RESEARCH                 | Research and transfer                         | 43082             | 9.5 17.6    | -
  SCITECH.RESEARCH.JOINT           | Joint research and laboratories               | 43082             | 9.5 17.6    | Research by institutions of several countries together, with shared laboratories and grants.
  SCITECH.RESEARCH.TRANSFER        | Technology transfer                           | 32182             | 17.7 17.6   | Adapting, licensing and demonstrating a technology in another country.
  SCITECH.RESEARCH.SPACE           | Space and remote sensing                      | 43082 32182       | 9.5 17.6    | Satellites, receiving stations and the use of their pictures for development.
  SCITECH.RESEARCH.POLICY          | Innovation policy                             | 43082 32182       | 9.5 9.b     | Strategy, funding and intellectual property for science and innovation.

  URBAN                            | Cities and housing                            | 43030             | 11.3 11.1   | -
  URBAN.CITIES                     | City planning and services                    | 43032 43030       | 11.3 11.6   | -
  URBAN.CITIES.PLANNING            | Urban planning and land                       | 43031 43032       | 11.3        | Plans, land registers and land use in growing towns.
  URBAN.CITIES.HOUSING             | Housing, building and slum upgrading          | 16030 16040 32310 | 11.1 11.c   | Affordable homes, local building materials, secure tenure and better informal settlements.
  URBAN.CITIES.WASTE               | Solid waste and recycling                     | 14050             | 11.6 12.5   | Collection, sorting, recycling and safe disposal of waste.
  URBAN.CITIES.SMART               | Smart and sustainable cities                  | 43032 22040       | 11.3 11.b   | Data, technology and city partnerships for better services and less pollution.
`);
