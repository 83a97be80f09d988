import type { CodeStatus, CrsPurpose, CrsSector } from '../code-list';
import { table } from './table';

/** Source `oecd-crs`: sectors of three digits. */
const sectorRows = table(
  ['code', 'name', 'withdrawn'],
  `
  111 | Education, Level Unspecified |
  112 | Basic Education |
  113 | Secondary Education |
  114 | Post-Secondary Education |
  121 | Health, General |
  122 | Basic Health |
  123 | Non-communicable diseases (NCDs) |
  130 | Population Policies/Programmes & Reproductive Health |
  140 | Water Supply & Sanitation |
  151 | Government & Civil Society-general |
  152 | Conflict, Peace & Security |
  160 | Other Social Infrastructure & Services |
  210 | Transport & Storage |
  220 | Communications |
  230 | Energy generation and supply | withdrawn
  231 | Energy Policy |
  232 | Energy generation, renewable sources |
  233 | Energy generation, non-renewable sources |
  234 | Hybrid energy plants |
  235 | Nuclear energy plants |
  236 | Energy distribution |
  240 | Banking & Financial Services |
  250 | Business & Other Services |
  311 | Agriculture |
  312 | Forestry |
  313 | Fishing |
  321 | Industry |
  322 | Mineral Resources & Mining |
  323 | Construction |
  331 | Trade Policies & Regulations |
  332 | Tourism |
  410 | General Environment Protection |
  430 | Other Multisector |
  510 | General Budget Support |
  520 | Development Food Assistance |
  530 | Other Commodity Assistance |
  600 | Action Relating to Debt |
  720 | Emergency Response |
  730 | Reconstruction Relief & Rehabilitation |
  740 | Disaster Prevention & Preparedness |
  910 | Administrative Costs of Donors |
  920 | Support to non-governmental organisations (NGOs) | withdrawn
  930 | Refugees in Donor Countries |
  998 | Unallocated / Unspecified |
`,
);

/** Source `oecd-crs`: purpose code, its sector, its name. */
const purposeRows = table(
  ['code', 'sector', 'name', 'withdrawn'],
  `
  11110 | 111 | Education policy and administrative management |
  11120 | 111 | Education facilities and training |
  11130 | 111 | Teacher training |
  11182 | 111 | Educational research |
  11220 | 112 | Primary education |
  11230 | 112 | Basic life skills for adults |
  11231 | 112 | Basic life skills for youth |
  11232 | 112 | Primary education equivalent for adults |
  11240 | 112 | Early childhood education |
  11250 | 112 | School feeding |
  11260 | 112 | Lower secondary education |
  11320 | 113 | Upper Secondary Education |
  11321 | 113 | Lower secondary education | withdrawn
  11322 | 113 | Upper secondary education | withdrawn
  11330 | 113 | Vocational training |
  11420 | 114 | Higher education |
  11430 | 114 | Advanced technical and managerial training |
  12110 | 121 | Health policy and administrative management |
  12181 | 121 | Medical education/training |
  12182 | 121 | Medical research |
  12191 | 121 | Medical services |
  12196 | 121 | Health statistics and data |
  12220 | 122 | Basic health care |
  12230 | 122 | Basic health infrastructure |
  12240 | 122 | Basic nutrition |
  12250 | 122 | Infectious disease control |
  12261 | 122 | Health education |
  12262 | 122 | Malaria control |
  12263 | 122 | Tuberculosis control |
  12264 | 122 | COVID-19 control |
  12281 | 122 | Health personnel development |
  12310 | 123 | NCDs control, general |
  12320 | 123 | Tobacco use control |
  12330 | 123 | Control of harmful use of alcohol and drugs |
  12340 | 123 | Promotion of mental health and well-being |
  12350 | 123 | Other prevention and treatment of NCDs |
  12382 | 123 | Research for prevention and control of NCDs |
  13010 | 130 | Population policy and administrative management |
  13020 | 130 | Reproductive health care |
  13030 | 130 | Family planning |
  13040 | 130 | STD control including HIV/AIDS |
  13081 | 130 | Personnel development for population and reproductive health |
  13096 | 130 | Population statistics and data |
  14010 | 140 | Water sector policy and administrative management |
  14015 | 140 | Water resources conservation (including data collection) |
  14020 | 140 | Water supply and sanitation - large systems |
  14021 | 140 | Water supply - large systems |
  14022 | 140 | Sanitation - large systems |
  14030 | 140 | Basic drinking water supply and basic sanitation |
  14031 | 140 | Basic drinking water supply |
  14032 | 140 | Basic sanitation |
  14040 | 140 | River basins development |
  14050 | 140 | Waste management/disposal |
  14081 | 140 | Education and training in water supply and sanitation |
  15110 | 151 | Public sector policy and administrative management |
  15111 | 151 | Public finance management (PFM) |
  15112 | 151 | Decentralisation and support to subnational government |
  15113 | 151 | Anti-corruption organisations and institutions |
  15114 | 151 | Domestic revenue mobilisation |
  15116 | 151 | Tax collection |
  15117 | 151 | Budget planning |
  15118 | 151 | National audit |
  15119 | 151 | Debt and aid management |
  15120 | 151 | Public sector financial management | withdrawn
  15121 | 151 | Foreign affairs |
  15122 | 151 | Diplomatic missions |
  15123 | 151 | Administration of developing countries' foreign aid |
  15124 | 151 | General personnel services |
  15125 | 151 | Public Procurement |
  15126 | 151 | Other general public services |
  15127 | 151 | National monitoring and evaluation |
  15128 | 151 | Local government finance |
  15129 | 151 | Other central transfers to institutions |
  15130 | 151 | Legal and judicial development |
  15131 | 151 | Justice, law and order policy, planning and administration |
  15132 | 151 | Police |
  15133 | 151 | Fire and rescue services |
  15134 | 151 | Judicial affairs |
  15135 | 151 | Ombudsman |
  15136 | 151 | Immigration |
  15137 | 151 | Prisons |
  15140 | 151 | Government administration | withdrawn
  15142 | 151 | Macroeconomic policy |
  15143 | 151 | Meteorological services |
  15144 | 151 | National standards development |
  15150 | 151 | Democratic participation and civil society |
  15151 | 151 | Elections |
  15152 | 151 | Legislatures and political parties |
  15153 | 151 | Media and free flow of information |
  15154 | 151 | Executive office |
  15155 | 151 | Tax policy and administration support |
  15156 | 151 | Other non-tax revenue mobilisation |
  15160 | 151 | Human rights |
  15161 | 151 | Elections | withdrawn
  15162 | 151 | Human rights | withdrawn
  15163 | 151 | Free flow of information | withdrawn
  15164 | 151 | Women's equality organisations and institutions | withdrawn
  15170 | 151 | Women's rights organisations and movements, and government institutions |
  15180 | 151 | Ending violence against women and girls |
  15185 | 151 | Local government administration |
  15190 | 151 | Facilitation of orderly, safe, regular and responsible migration and mobility |
  15196 | 151 | Government and civil society statistics and data |
  15210 | 152 | Security system management and reform |
  15220 | 152 | Civilian peace-building, conflict prevention and resolution |
  15230 | 152 | Participation in international peacekeeping operations |
  15240 | 152 | Reintegration and SALW control |
  15250 | 152 | Removal of land mines and explosive remnants of war |
  15261 | 152 | Child soldiers (prevention and demobilisation) |
  16010 | 160 | Social Protection |
  16011 | 160 | Social protection and welfare services policy, planning and administration |
  16012 | 160 | Social security (excl pensions) |
  16013 | 160 | General pensions |
  16014 | 160 | Civil service pensions |
  16015 | 160 | Social services (incl youth development and women+ children) |
  16020 | 160 | Employment creation |
  16030 | 160 | Housing policy and administrative management |
  16040 | 160 | Low-cost housing |
  16050 | 160 | Multisector aid for basic social services |
  16061 | 160 | Culture and recreation |
  16062 | 160 | Statistical capacity building |
  16063 | 160 | Narcotics control |
  16064 | 160 | Social mitigation of HIV/AIDS |
  16065 | 160 | Recreation and sport |
  16066 | 160 | Culture |
  16070 | 160 | Labour rights |
  16080 | 160 | Social dialogue |
  21010 | 210 | Transport policy and administrative management |
  21011 | 210 | Transport policy, planning and administration |
  21012 | 210 | Public transport services |
  21013 | 210 | Transport regulation |
  21020 | 210 | Road transport |
  21021 | 210 | Feeder road construction |
  21022 | 210 | Feeder road maintenance |
  21023 | 210 | National road construction |
  21024 | 210 | National road maintenance |
  21030 | 210 | Rail transport |
  21040 | 210 | Water transport |
  21050 | 210 | Air transport |
  21061 | 210 | Storage |
  21081 | 210 | Education and training in transport and storage |
  22010 | 220 | Communications policy and administrative management |
  22011 | 220 | Communications policy, planning and administration |
  22012 | 220 | Postal services |
  22013 | 220 | Information services |
  22020 | 220 | Telecommunications |
  22030 | 220 | Radio/television/print media |
  22040 | 220 | Information and communication technology (ICT) |
  23010 | 230 | Energy policy and administrative management | withdrawn
  23020 | 230 | Power generation/non-renewable sources | withdrawn
  23030 | 230 | Power generation/renewable sources | withdrawn
  23040 | 230 | Electrical transmission/ distribution | withdrawn
  23050 | 230 | Gas distribution | withdrawn
  23061 | 230 | Oil-fired power plants | withdrawn
  23062 | 230 | Gas-fired power plants | withdrawn
  23063 | 230 | Coal-fired power plants | withdrawn
  23064 | 230 | Nuclear power plants | withdrawn
  23065 | 230 | Hydro-electric power plants | withdrawn
  23066 | 230 | Geothermal energy | withdrawn
  23067 | 230 | Solar energy | withdrawn
  23068 | 230 | Wind power | withdrawn
  23069 | 230 | Ocean power | withdrawn
  23070 | 230 | Biomass | withdrawn
  23081 | 230 | Energy education/training | withdrawn
  23082 | 230 | Energy research | withdrawn
  23110 | 231 | Energy policy and administrative management |
  23111 | 231 | Energy sector policy, planning and administration |
  23112 | 231 | Energy regulation |
  23181 | 231 | Energy education/training |
  23182 | 231 | Energy research |
  23183 | 231 | Energy conservation and demand-side efficiency |
  23210 | 232 | Energy generation, renewable sources - multiple technologies |
  23220 | 232 | Hydro-electric power plants |
  23230 | 232 | Solar energy for centralised grids |
  23231 | 232 | Solar energy for isolated grids and standalone systems |
  23232 | 232 | Solar energy - thermal applications |
  23240 | 232 | Wind energy |
  23250 | 232 | Marine energy |
  23260 | 232 | Geothermal energy |
  23270 | 232 | Biofuel-fired power plants |
  23310 | 233 | Energy generation, non-renewable sources, unspecified |
  23320 | 233 | Coal-fired electric power plants |
  23330 | 233 | Oil-fired electric power plants |
  23340 | 233 | Natural gas-fired electric power plants |
  23350 | 233 | Fossil fuel electric power plants with carbon capture and storage (CCS) |
  23360 | 233 | Non-renewable waste-fired electric power plants |
  23410 | 234 | Hybrid energy electric power plants |
  23510 | 235 | Nuclear energy electric power plants and nuclear safety |
  23610 | 236 | Heat plants |
  23620 | 236 | District heating and cooling |
  23630 | 236 | Electric power transmission and distribution (centralised grids) |
  23631 | 236 | Electric power transmission and distribution (isolated mini-grids) |
  23640 | 236 | Retail gas distribution |
  23641 | 236 | Retail distribution of liquid or solid fossil fuels |
  23642 | 236 | Electric mobility infrastructures |
  24010 | 240 | Financial policy and administrative management |
  24020 | 240 | Monetary institutions |
  24030 | 240 | Formal sector financial intermediaries |
  24040 | 240 | Informal/semi-formal financial intermediaries |
  24050 | 240 | Remittance facilitation, promotion and optimisation |
  24081 | 240 | Education/training in banking and financial services |
  25010 | 250 | Business policy and administration |
  25020 | 250 | Privatisation |
  25030 | 250 | Business development services |
  25040 | 250 | Responsible business conduct |
  31110 | 311 | Agricultural policy and administrative management |
  31120 | 311 | Agricultural development |
  31130 | 311 | Agricultural land resources |
  31140 | 311 | Agricultural water resources |
  31150 | 311 | Agricultural inputs |
  31161 | 311 | Food crop production |
  31162 | 311 | Industrial crops/export crops |
  31163 | 311 | Livestock |
  31164 | 311 | Agrarian reform |
  31165 | 311 | Agricultural alternative development |
  31166 | 311 | Agricultural extension |
  31181 | 311 | Agricultural education/training |
  31182 | 311 | Agricultural research |
  31191 | 311 | Agricultural services |
  31192 | 311 | Plant and post-harvest protection and pest control |
  31193 | 311 | Agricultural financial services |
  31194 | 311 | Agricultural co-operatives |
  31195 | 311 | Livestock/veterinary services |
  31210 | 312 | Forestry policy and administrative management |
  31220 | 312 | Forestry development |
  31261 | 312 | Fuelwood/charcoal |
  31281 | 312 | Forestry education/training |
  31282 | 312 | Forestry research |
  31291 | 312 | Forestry services |
  31310 | 313 | Fishing policy and administrative management |
  31320 | 313 | Fishery development |
  31381 | 313 | Fishery education/training |
  31382 | 313 | Fishery research |
  31391 | 313 | Fishery services |
  32110 | 321 | Industrial policy and administrative management |
  32120 | 321 | Industrial development |
  32130 | 321 | Small and medium-sized enterprises (SME) development |
  32140 | 321 | Cottage industries and handicraft |
  32161 | 321 | Agro-industries |
  32162 | 321 | Forest industries |
  32163 | 321 | Textiles, leather and substitutes |
  32164 | 321 | Chemicals |
  32165 | 321 | Fertilizer plants |
  32166 | 321 | Cement/lime/plaster |
  32167 | 321 | Energy manufacturing (fossil fuels) |
  32168 | 321 | Pharmaceutical production |
  32169 | 321 | Basic metal industries |
  32170 | 321 | Non-ferrous metal industries |
  32171 | 321 | Engineering |
  32172 | 321 | Transport equipment industry |
  32173 | 321 | Modern biofuels manufacturing |
  32174 | 321 | Clean cooking appliances manufacturing |
  32182 | 321 | Technological research and development |
  32210 | 322 | Mineral/mining policy and administrative management |
  32220 | 322 | Mineral prospection and exploration |
  32261 | 322 | Coal |
  32262 | 322 | Oil and gas (upstream) |
  32263 | 322 | Ferrous metals |
  32264 | 322 | Nonferrous metals |
  32265 | 322 | Precious metals/materials |
  32266 | 322 | Industrial minerals |
  32267 | 322 | Fertilizer minerals |
  32268 | 322 | Offshore minerals |
  32310 | 323 | Construction policy and administrative management |
  33110 | 331 | Trade policy and administrative management |
  33120 | 331 | Trade facilitation |
  33130 | 331 | Regional trade agreements (RTAs) |
  33140 | 331 | Multilateral trade negotiations |
  33150 | 331 | Trade-related adjustment |
  33181 | 331 | Trade education/training |
  33210 | 332 | Tourism policy and administrative management |
  41010 | 410 | Environmental policy and administrative management |
  41020 | 410 | Biosphere protection |
  41030 | 410 | Biodiversity |
  41040 | 410 | Site preservation |
  41050 | 410 | Flood prevention/control | withdrawn
  41081 | 410 | Environmental education/training |
  41082 | 410 | Environmental research |
  43010 | 430 | Multisector aid |
  43030 | 430 | Urban development and management |
  43031 | 430 | Urban land policy and management |
  43032 | 430 | Urban development |
  43040 | 430 | Rural development |
  43041 | 430 | Rural land policy and management |
  43042 | 430 | Rural development |
  43050 | 430 | Non-agricultural alternative development |
  43060 | 430 | Disaster Risk Reduction |
  43071 | 430 | Food security policy and administrative management |
  43072 | 430 | Household food security programmes |
  43073 | 430 | Food safety and quality |
  43081 | 430 | Multisector education/training |
  43082 | 430 | Research/scientific institutions |
  51010 | 510 | General budget support-related aid |
  52010 | 520 | Food assistance |
  53030 | 530 | Import support (capital goods) |
  53040 | 530 | Import support (commodities) |
  60010 | 600 | Action relating to debt |
  60020 | 600 | Debt forgiveness |
  60030 | 600 | Relief of multilateral debt |
  60040 | 600 | Rescheduling and refinancing |
  60061 | 600 | Debt for development swap |
  60062 | 600 | Other debt swap |
  60063 | 600 | Debt buy-back |
  72010 | 720 | Material relief assistance and services |
  72011 | 720 | Basic Health Care Services in Emergencies |
  72012 | 720 | Education in emergencies |
  72040 | 720 | Emergency food assistance |
  72050 | 720 | Relief co-ordination and support services |
  73010 | 730 | Immediate post-emergency reconstruction and rehabilitation |
  74010 | 740 | Disaster prevention and preparedness | withdrawn
  74020 | 740 | Multi-hazard response preparedness |
  91010 | 910 | Administrative costs (non-sector allocable) |
  92010 | 920 | Support to national NGOs | withdrawn
  92020 | 920 | Support to international NGOs | withdrawn
  92030 | 920 | Support to local and regional NGOs | withdrawn
  93010 | 930 | Refugees/asylum seekers in donor countries (non-sector allocable) |
  93011 | 930 | Refugees/asylum seekers in donor countries - food and shelter |
  93012 | 930 | Refugees/asylum seekers in donor countries - training |
  93013 | 930 | Refugees/asylum seekers in donor countries - health |
  93014 | 930 | Refugees/asylum seekers in donor countries - other temporary sustenance |
  93015 | 930 | Refugees/asylum seekers in donor countries - voluntary repatriation |
  93016 | 930 | Refugees/asylum seekers in donor countries - transport |
  93017 | 930 | Refugees/asylum seekers in donor countries - rescue at sea |
  93018 | 930 | Refugees/asylum seekers in donor countries - administrative costs |
  99810 | 998 | Sectors not specified |
  99820 | 998 | Promotion of development awareness (non-sector allocable) |
`,
);

export const crsSectors: readonly CrsSector[] = sectorRows.map(({ code, name, withdrawn }) => ({
  code,
  name,
  status: statusOf(withdrawn),
}));

export const crsPurposes: readonly CrsPurpose[] = purposeRows.map(({ code, sector, name, withdrawn }) => ({
  code,
  sector,
  name,
  status: statusOf(withdrawn),
}));

function statusOf(withdrawn: string): CodeStatus {
  return withdrawn === '' ? 'ACTIVE' : 'WITHDRAWN';
}
