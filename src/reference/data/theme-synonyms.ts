import { normaliseThemeName } from '../theme';
import { table } from './table';
import { themes } from './themes';

/**
 * Names of areas as public lists of South-South projects, cooperation registers and agencies print them, and the theme that each
 * means here. Several names to a line, divided by commas; they are compared in the form of `normaliseThemeName`. The labels of the
 * tree need no line.
 */
const rows = table(
  ['theme', 'names'],
  `
  AGRI                            | agriculture, agriculture and livestock, agriculture forestry and fisheries, agriculture rural development, farming, agricultural development, food and agriculture, sustainable agriculture, agriculture food and nutrition
  AGRI.FOOD                       | food systems, agri food systems
  AGRI.FOOD.SECURITY              | food security, food security and nutrition, zero hunger, hunger, right to food
  AGRI.FOOD.RURAL                 | rural development, integrated rural development, land, land tenure, land management
  AGRI.FOOD.VALUE_CHAINS          | agribusiness, agro industry, agroindustry, value chains, agricultural value chains
  AGRI.FOOD.EXTENSION             | agricultural extension, farmer training
  AGRI.FOOD.SAFETY                | sanitary and phytosanitary measures, sps
  AGRI.FOOD.COOPERATIVES          | cooperatives
  AGRI.ANIMALS.LIVESTOCK          | livestock, animal husbandry, veterinary, dairy, animal health
  AGRI.ANIMALS.FISHERIES          | fishing, fishery
  AGRI.ANIMALS.AQUACULTURE        | aquaculture, fisheries and aquaculture
  AGRI.CROPS.CEREALS              | rice, cereals, maize, hybrid rice
  AGRI.CROPS.ROOTS_AND_PULSES     | cassava, potato
  AGRI.CROPS.HORTICULTURE         | horticulture
  AGRI.CROPS.CASH_CROPS           | cotton, coffee, cocoa
  AGRI.CROPS.IRRIGATION           | irrigation, agricultural mechanization, agricultural mechanisation
  AGRI.CROPS.SEEDS_AND_SOILS      | seeds, soil fertility
  CLIMATE                         | climate, climate change, climate change and environment, climate change and resilience, climate and environment, climate change adaptation and mitigation
  CLIMATE.ADAPTATION              | climate adaptation, climate change adaptation, climate resilience
  CLIMATE.ADAPTATION.SERVICES     | meteorology, hydrometeorology, weather services
  CLIMATE.MITIGATION              | climate mitigation, climate change mitigation
  CLIMATE.MITIGATION.FINANCE      | climate financing, green finance, carbon markets
  CLIMATE.MITIGATION.LOW_CARBON   | decarbonization, decarbonisation
  CLIMATE.MITIGATION.GREEN_ECONOMY | green economy, circular economy, green growth, sustainable consumption and production
  CULTURE                         | culture, arts and culture, culture and sport, culture and sports, culture and recreation, cultural cooperation
  CULTURE.EXCHANGE.MEDIA          | media, communication, communications
  CULTURE.EXCHANGE.PEOPLE         | people to people, people to people exchange
  CULTURE.EXCHANGE.SPORT          | sport, sports
  CULTURE.HERITAGE.CONSERVATION   | cultural heritage, heritage, museums
  CULTURE.HERITAGE.CREATIVE       | creative economy, orange economy
  DIGITAL                         | digitalization, digitalisation, digital transformation, digital, ict, information and communication technology, information and communications technology, information and communication technologies, information technology, digital technologies, digital cooperation, telecommunications
  DIGITAL.ACCESS.BROADBAND        | connectivity, broadband, internet access
  DIGITAL.ACCESS.SKILLS           | digital literacy, digital inclusion
  DIGITAL.ECONOMY                 | digital economy
  DIGITAL.ECONOMY.AI              | ai
  DIGITAL.ECONOMY.CYBERSECURITY   | cybersecurity, cyber security, data protection
  DIGITAL.STATE                   | e government, egovernment, digital governance, electronic government
  DIGITAL.STATE.IDENTITY          | civil registration, legal identity
  DISASTER                        | disaster, disasters, humanitarian and disaster, resilience, crisis and resilience, resilience and crisis response
  DISASTER.RISK                   | risk management, disaster risk reduction, drr, disaster reduction, disaster prevention
  DISASTER.RISK.MANAGEMENT        | disaster management
  DISASTER.RISK.EARLY_WARNING     | early warning systems
  DISASTER.RESPONSE               | humanitarian, humanitarian assistance, humanitarian aid, humanitarian affairs, emergency response
  DISASTER.RESPONSE.RECOVERY      | recovery, crisis recovery, reconstruction
  ECOM                            | e commerce, ecommerce, electronic commerce, cross border ecommerce, cbec, digital trade
  ECOM.LOGISTICS                  | logistics
  EDUC                            | education, education and culture, quality education, capacity building, training, human resources development, human resource development, capacity development
  EDUC.SCHOOLS.BASIC              | basic education, primary education, secondary education, early childhood development, early childhood
  EDUC.SCHOOLS.FEEDING            | school feeding
  EDUC.SCHOOLS.LITERACY           | literacy, adult education
  EDUC.SCHOOLS.TEACHERS           | teacher training
  EDUC.SKILLS                     | skills, skills development
  EDUC.SKILLS.HIGHER              | higher education, scholarships, universities
  EDUC.SKILLS.TVET                | vocational training, tvet, vocational education, technical and vocational education and training, professional training
  ENERGY                          | power, energy and mining, energy access, affordable and clean energy, sustainable energy
  ENERGY.ACCESS.EFFICIENCY        | energy saving, energy conservation
  ENERGY.ACCESS.RURAL             | rural energy, rural electrification, electrification
  ENERGY.ACCESS.COOKING           | cookstoves
  ENERGY.RENEWABLE                | renewables, clean energy, renewable energies, new energy
  ENERGY.RENEWABLE.BIOENERGY      | bioenergy, biofuels, biogas, biomass
  ENERGY.RENEWABLE.HYDRO          | hydroelectricity, hydro power, micro hydro
  ENERGY.RENEWABLE.SOLAR          | solar, solar power
  ENERGY.RENEWABLE.WIND_AND_HEAT  | wind energy, geothermal energy, marine energy
  ENVIRON                         | environment, environment and natural resources, natural resources, nature, environmental protection, environmental sustainability, environment and climate change, nature climate and energy
  ENVIRON.LAND.BIODIVERSITY       | biodiversity, conservation, protected areas, wildlife
  ENVIRON.LAND.DESERTIFICATION    | desertification, land degradation
  ENVIRON.LAND.FORESTS            | forestry, forest management, redd, reforestation
  ENVIRON.OCEAN.MARINE            | oceans, blue economy, marine, coastal management, ocean economy
  ENVIRON.OCEAN.POLLUTION         | pollution, chemicals
  FINANCE                         | financial services, banking, finance for development, financing for development, banking and finance
  FINANCE.INCLUSION               | inclusive finance
  FINANCE.INCLUSION.MICROFINANCE  | microfinance, microcredit
  FINANCE.INCLUSION.REMITTANCES   | remittances
  GENDER                          | gender, women, women empowerment, women s empowerment, gender equality and women s empowerment, women and gender, gender mainstreaming
  GENDER.ECONOMY                  | women s economic empowerment
  GENDER.RIGHTS.VIOLENCE          | gender based violence, violence against women and girls
  GOVERN                          | governance, government, public administration, good governance, democratic governance, institutional strengthening, strengthening of institutions, institutional strengthening and public policies, government and civil society, public sector
  GOVERN.ADMIN.ANTI_CORRUPTION    | anti corruption, transparency, integrity
  GOVERN.ADMIN.CIVIL_SERVICE      | civil service, public management
  GOVERN.ADMIN.LOCAL              | local governance, local government, decentralization, decentralisation, local development
  GOVERN.ADMIN.PLANNING           | sdgs, sdg, sdg integration, development planning, monitoring and evaluation
  GOVERN.ADMIN.PUBLIC_FINANCE     | public finance, public financial management, public finances, debt management, audit
  GOVERN.ADMIN.STATISTICS         | statistics, data, census
  GOVERN.ADMIN.TAX                | taxation, tax, domestic resource mobilization
  GOVERN.COOPERATION              | south south cooperation, triangular cooperation, south south and triangular cooperation, international cooperation, management of cooperation, partnerships
  GOVERN.COOPERATION.DIPLOMACY    | foreign affairs, diplomacy
  GOVERN.COOPERATION.NETWORKS     | knowledge sharing, knowledge exchange, think tanks
  GOVERN.LAW                      | rule of law
  GOVERN.LAW.CIVIL_SOCIETY        | civil society, participation
  GOVERN.LAW.ELECTIONS            | electoral assistance
  GOVERN.LAW.JUSTICE              | justice, human rights, legal and judicial development
  GOVERN.LAW.PARLIAMENTS          | legislature
  HEALTH                          | health and population, health and social protection, public health, good health and well being, health and well being, health care
  HEALTH.DISEASE.INFECTIOUS       | covid 19, epidemics, communicable diseases, pandemic preparedness, ebola
  HEALTH.DISEASE.HIV_TB_MALARIA   | hiv aids, hiv, malaria, tuberculosis
  HEALTH.DISEASE.CHRONIC          | non communicable diseases, ncds, mental health
  HEALTH.FAMILY.NUTRITION         | food and nutrition
  HEALTH.FAMILY.REPRODUCTIVE      | population, sexual and reproductive health, family planning, population and reproductive health
  HEALTH.SYSTEMS.DIGITAL          | telemedicine, e health, ehealth
  HEALTH.SYSTEMS.MEDICINES        | pharmaceuticals, vaccines, traditional medicine
  INDUSTRY                        | industry, industrial development, private sector, private sector development, industrialization, industrialisation, business, businesses, economic development, industry and trade
  INDUSTRY.FIRMS.SME              | smes, msmes, sme development, micro small and medium enterprises, small and medium sized enterprises
  INDUSTRY.FIRMS.STARTUPS         | startups, innovation ecosystem
  INDUSTRY.FIRMS.CRAFTS           | handicraft, handicrafts, crafts
  INDUSTRY.POLICY.ZONES           | special economic zones, industrial parks, sez
  INDUSTRY.SECTORS.MANUFACTURING  | manufacturing, textiles
  INDUSTRY.SECTORS.MINING         | mining, extractive industries, extractives, minerals
  LABOUR                          | labour, labor, employment, decent work, employment and decent work
  LABOUR.JOBS                     | jobs, jobs and livelihoods, employment creation
  LABOUR.JOBS.YOUTH               | youth, youth employment, youth empowerment, young people, children and youth
  LABOUR.RIGHTS.CHILD_LABOUR      | child labour, child labor
  PEACE                           | peace, security, peace and stability, peace security and governance, conflict
  PEACE.BUILDING                  | peace building, conflict prevention, conflict resolution
  PEACE.BUILDING.ARMS_AND_RETURN  | small arms, mine action, disarmament demobilization and reintegration, ddr
  PEACE.SECURITY.EXTREMISM        | preventing violent extremism
  SCITECH                         | science and technology, science, technology, innovation, science technology, research and innovation, sti
  SCITECH.RESEARCH.TRANSFER       | transfer of technology
  SCITECH.RESEARCH.SPACE          | space, remote sensing
  SOCIAL                          | poverty and inequality, social development, inclusion, social inclusion, poverty inequality and inclusion, social policies, social policy, social affairs
  SOCIAL.POVERTY                  | inequality, inequalities, reduced inequalities
  SOCIAL.POVERTY.DISABILITY       | disability, persons with disabilities
  SOCIAL.POVERTY.INDIGENOUS       | indigenous peoples
  SOCIAL.POVERTY.LIVELIHOODS      | livelihoods, basic services
  SOCIAL.POVERTY.MIGRATION        | migration, refugees, human mobility
  SOCIAL.POVERTY.REDUCTION        | poverty, poverty reduction, poverty alleviation, poverty eradication, no poverty
  SOCIAL.PROTECTION               | social security, social services and protection
  SOCIAL.PROTECTION.SERVICES      | child protection, social services, children, social services and welfare
  TOURISM                         | tourism and culture, sustainable tourism
  TOURISM.SERVICES.COMMUNITY      | community tourism, ecotourism, rural tourism
  TRADE                           | trade, trade and industry, trade and commerce, trade investment, commerce, economic cooperation, aid for trade
  TRADE.INVEST                    | investment
  TRADE.INVEST.INTEGRATION        | regional integration, economic integration
  TRADE.POLICY                    | trade policy
  TRADE.POLICY.CUSTOMS            | customs, trade facilitation
  TRADE.POLICY.STANDARDS          | standards, metrology, quality infrastructure
  TRANSPORT                       | transport, transportation, infrastructure, transport and storage, transport and logistics, infrastructure and transport, economic infrastructure
  TRANSPORT.MODES.PORTS           | ports, aviation, maritime transport, shipping
  TRANSPORT.MODES.ROADS_AND_RAIL  | roads, railways
  TRANSPORT.MODES.URBAN           | urban mobility, electric mobility, public transport
  URBAN                           | urban development, cities, housing, urbanization, urbanisation, sustainable cities, housing and urban development
  URBAN.CITIES.SMART              | smart cities
  URBAN.CITIES.WASTE              | waste management, solid waste, recycling, waste
  WATER                           | water, water sanitation, wash, water sanitation and hygiene, water resources and sanitation
  WATER.RESOURCES                 | water resource management, water management
  WATER.RESOURCES.TRANSBOUNDARY   | transboundary waters
  WATER.SUPPLY.DRINKING           | water supply
  WATER.SUPPLY.SANITATION         | sanitation, hygiene, wastewater
`,
);

/** Normalised name, code of the theme; the English labels of the tree are among the names. */
export const themeSynonyms: ReadonlyMap<string, string> = new Map([
  ...themes.map(({ code, labels }) => [normaliseThemeName(labels.en), code] as const),
  ...rows.flatMap(({ theme, names }) =>
    names.split(',').map((name) => [normaliseThemeName(name), theme] as const),
  ),
]);
