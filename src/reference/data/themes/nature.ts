import { themeTable } from './theme-table';

export const natureThemes = themeTable(`
  AGRI                             | Agriculture and food security                | 31110 43071       | 2.3 2.1    | -
  AGRI.CROPS                       | Crops                                        | 31161             | 2.3 2.4    | -
  AGRI.CROPS.CEREALS               | Rice and other cereals                       | 31161             | 2.3 2.4    | Varieties, cultivation and milling of rice, maize, wheat and other grain.
  AGRI.CROPS.ROOTS_AND_PULSES      | Roots, tubers and pulses                     | 31161             | 2.3 2.1    | Cassava, potato, beans and other staples, from planting material to processing.
  AGRI.CROPS.HORTICULTURE          | Fruit and vegetables                         | 31161 31162       | 2.3 2.2    | Growing and handling of fruit, vegetables and flowers.
  AGRI.CROPS.CASH_CROPS            | Cotton, coffee, cocoa and other cash crops   | 31162             | 2.3 17.11  | Crops grown for sale and export, their quality and their fibres.
  AGRI.CROPS.SEEDS_AND_SOILS       | Seeds, soils and inputs                      | 31150 31130       | 2.5 2.4    | Seed systems, soil fertility, fertiliser and biological plant protection.
  AGRI.CROPS.IRRIGATION            | Irrigation and mechanisation                 | 31140 31150       | 2.4 6.4    | Water and machines on the farm, solar pumps and shared equipment included.
  AGRI.ANIMALS                     | Livestock and fisheries                      | 31163 31320       | 2.3 14.b   | -
  AGRI.ANIMALS.LIVESTOCK           | Livestock and animal health                  | 31163 31195       | 2.3 2.5    | Breeding, feeding, dairy and veterinary services.
  AGRI.ANIMALS.FISHERIES           | Fisheries                                    | 31320             | 14.4 14.b  | Managing and landing catches, with small-scale fishers above all.
  AGRI.ANIMALS.AQUACULTURE         | Aquaculture and seaweed                      | 31320             | 2.3 14.7   | Farming of fish, shellfish and seaweed.
  AGRI.FOOD                        | Food systems and rural development           | 43071 43042       | 2.1 2.a    | -
  AGRI.FOOD.SECURITY               | Food security programmes                     | 43071 43072       | 2.1 2.c    | Policies, reserves and programmes, such as home gardens and public purchase, that keep people fed.
  AGRI.FOOD.VALUE_CHAINS           | Agro-industry and value chains               | 32161 31191       | 2.3 9.2    | Processing, grading and contracts that bring farm goods to better markets.
  AGRI.FOOD.POST_HARVEST           | Storage and post-harvest losses              | 31192 21061       | 12.3 2.c   | Drying, storing and protecting crops after harvest.
  AGRI.FOOD.EXTENSION              | Extension and farmer training                | 31166 31181       | 2.3 2.a    | Field schools, demonstration and advice for farmers.
  AGRI.FOOD.SAFETY                 | Food safety and plant health                 | 43073 31192       | 2.1 3.9    | Inspection, residues, pests and sanitary measures for food and plants.
  AGRI.FOOD.RURAL                  | Rural development and land                   | 43042 43041       | 1.4 2.a    | Rural services, land tenure and area programmes.
  AGRI.FOOD.COOPERATIVES           | Farmers' organisations and cooperatives      | 31194             | 2.3 1.4    | Founding, running and federating of cooperatives and producer groups.

  WATER                            | Water and sanitation                         | 14010             | 6.1 6.2    | -
  WATER.SUPPLY                     | Water supply and sanitation                  | 14030             | 6.1 6.2    | -
  WATER.SUPPLY.DRINKING            | Drinking water                               | 14031 14021       | 6.1        | Wells, networks and treatment that give people safe water.
  WATER.SUPPLY.SANITATION          | Sanitation, hygiene and wastewater           | 14032 14022       | 6.2 6.3    | Toilets, sewers, hygiene, and treatment of used water for a second use.
  WATER.RESOURCES                  | Water resources                              | 14015             | 6.5 6.4    | -
  WATER.RESOURCES.MANAGEMENT       | Integrated water management                  | 14015 14010       | 6.5 6.4    | Measuring, allocating and protecting surface water and groundwater.
  WATER.RESOURCES.TRANSBOUNDARY    | Shared rivers and lakes                      | 14040             | 6.5        | Commissions, data and plans for waters that several countries share.
  WATER.RESOURCES.DESALINATION     | Desalination and rainwater harvesting        | 14031 14015       | 6.a 6.1    | Water from the sea, brackish wells and roofs where there is no other.

  ENERGY                           | Energy                                       | 23110             | 7.1 7.2    | -
  ENERGY.RENEWABLE                 | Renewable energy                             | 23210             | 7.2 7.a    | -
  ENERGY.RENEWABLE.SOLAR           | Solar energy                                 | 23231 23230       | 7.2 7.1    | Solar power and heat, for grids, villages and single homes.
  ENERGY.RENEWABLE.HYDRO           | Hydropower                                   | 23220             | 7.2        | Small and large hydropower, from assessment to operation.
  ENERGY.RENEWABLE.WIND_AND_HEAT   | Wind, marine and geothermal energy           | 23240 23250 23260 | 7.2        | Power from wind, waves, tides and the heat of the earth.
  ENERGY.RENEWABLE.BIOENERGY       | Biogas, biofuels and biomass                 | 23270 32173       | 7.2 7.1    | Gas, fuel and heat from plants, dung and waste.
  ENERGY.ACCESS                    | Energy access and efficiency                 | 23111 23183       | 7.1 7.3    | -
  ENERGY.ACCESS.RURAL              | Rural electrification and mini-grids         | 23631 23231       | 7.1 7.b    | Bringing power to villages by lines, mini-grids or home systems.
  ENERGY.ACCESS.COOKING            | Clean cooking                                | 32174 31261       | 7.1 3.9    | Stoves and fuels that spare lungs and forests.
  ENERGY.ACCESS.EFFICIENCY         | Energy efficiency                            | 23183             | 7.3        | Standards, labels and audits for appliances, buildings and industry.
  ENERGY.ACCESS.GRIDS              | Grids, storage and regional power trade      | 23630             | 7.b 9.1    | Transmission, storage and trade of electricity between countries.
  ENERGY.ACCESS.POLICY             | Energy policy and regulation                 | 23111 23112       | 7.a 12.c   | Plans, tariffs, auctions and regulators of energy.

  CLIMATE                          | Climate action                               | 41010             | 13.2 13.1  | -
  CLIMATE.ADAPTATION               | Adaptation                                   | 41010 43060       | 13.1 13.b  | -
  CLIMATE.ADAPTATION.PLANNING      | Adaptation planning                          | 41010             | 13.2 13.b  | National and local plans that prepare for a changed climate.
  CLIMATE.ADAPTATION.COMMUNITIES   | Adaptation by communities and ecosystems     | 41010 41030       | 13.1 1.5   | Measures by communities, mangroves and watersheds against drought, flood and heat.
  CLIMATE.ADAPTATION.SERVICES      | Climate and weather services                 | 15143             | 13.3 13.1  | Observation, forecasts and advice for farmers, fishers and planners.
  CLIMATE.ADAPTATION.ISLANDS       | Climate resilience of small islands          | 41010 43060       | 13.b 14.7  | Coasts, water and settlements of islands as the sea rises.
  CLIMATE.MITIGATION               | Mitigation and climate finance               | 41020             | 13.2 13.a  | -
  CLIMATE.MITIGATION.LOW_CARBON    | Low-carbon development                       | 41020 41010       | 13.2 9.4   | Plans, inventories and measures that lower emissions while the economy grows.
  CLIMATE.MITIGATION.FINANCE       | Climate finance and carbon markets           | 41010 24030       | 13.a       | Access to climate funds, green bonds and carbon credits.
  CLIMATE.MITIGATION.GREEN_ECONOMY | Green and circular economy                   | 41010 43010       | 8.4 12.2   | Policies by which growth uses less and restores more.
  CLIMATE.MITIGATION.EDUCATION     | Climate education and awareness              | 41081             | 13.3 4.7   | Teaching and public information on climate change.

  ENVIRON                          | Environment and biodiversity                 | 41010             | 15.1 14.2  | -
  ENVIRON.LAND                     | Land, forests and biodiversity               | 41030 31220       | 15.1 15.2  | -
  ENVIRON.LAND.BIODIVERSITY        | Biodiversity, wildlife and protected areas   | 41030             | 15.5 15.7  | Parks, species and genetic resources, and action against poaching.
  ENVIRON.LAND.FORESTS             | Forests                                      | 31220 31210       | 15.2       | Managing, restoring and monitoring forests, payments for emissions avoided included.
  ENVIRON.LAND.DESERTIFICATION     | Desertification and land restoration         | 41030 31130       | 15.3       | Holding back sand, and bringing degraded land back to use.
  ENVIRON.OCEAN                    | Oceans and pollution                         | 41010             | 14.2 14.1  | -
  ENVIRON.OCEAN.MARINE             | Oceans, coasts and blue economy              | 41030 31310       | 14.2 14.7  | Care for sea and coast, and earning from them without harm.
  ENVIRON.OCEAN.POLLUTION          | Pollution and chemicals                      | 41020 14050       | 12.4 14.1  | Air, plastics, mercury and other substances that do harm.
  ENVIRON.OCEAN.GOVERNANCE         | Environmental law and assessment             | 41010             | 15.9 12.2  | Law, impact assessment and accounts of nature.

  DISASTER                         | Disaster risk and humanitarian action        | 43060             | 11.5 1.5   | -
  DISASTER.RISK                    | Risk reduction and preparedness              | 43060 74020       | 11.5 13.1  | -
  DISASTER.RISK.EARLY_WARNING      | Early warning                                | 43060 15143       | 13.1 3.d   | Observing hazards and warning people in time.
  DISASTER.RISK.MANAGEMENT         | Disaster risk management                     | 43060             | 11.b 11.5  | Risk maps, plans, building codes and bodies that lower the losses of a disaster.
  DISASTER.RISK.PREPAREDNESS       | Preparedness and civil protection            | 74020 15133       | 11.5 1.5   | Training, stocks and exercises of those who help first.
  DISASTER.RISK.INSURANCE          | Risk insurance and finance                   | 24030 43060       | 1.5 13.1   | Insurance, funds and contingent credit that pay after a disaster.
  DISASTER.RESPONSE                | Response and recovery                        | 72010             | 1.5 11.5   | -
  DISASTER.RESPONSE.RELIEF         | Emergency relief                             | 72010 72050       | 1.5 2.1    | Food, shelter, medical teams and coordination in the first weeks.
  DISASTER.RESPONSE.RECOVERY       | Recovery and reconstruction                  | 73010             | 11.5 9.1   | Building homes, services and livelihoods again, and better.
`);
