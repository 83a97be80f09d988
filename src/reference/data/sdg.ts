import { goalOfTarget, type SdgGoal, type SdgTarget } from '../sdg';
import { table } from './table';

/** Sources `a-res-70-1` and `sdg-titles`: the short titles that the United Nations uses; colours of its guidelines. */
const goalRows = table(
  ['number', 'colour', 'en', 'fr', 'es', 'ru', 'zh', 'ar'],
  `
  1  | #E5243B | No poverty                              | Pas de pauvreté                                               | Fin de la pobreza                       | Ликвидация нищеты                              | 无贫穷               | القضاء على الفقر
  2  | #DDA63A | Zero hunger                             | Faim « zéro »                                                 | Hambre cero                             | Ликвидация голода                              | 零饥饿               | القضاء التام على الجوع
  3  | #4C9F38 | Good health and well-being              | Bonne santé et bien-être                                      | Salud y bienestar                       | Хорошее здоровье и благополучие                | 良好健康与福祉       | الصحة الجيدة والرفاه
  4  | #C5192D | Quality education                       | Éducation de qualité                                          | Educación de calidad                    | Качественное образование                       | 优质教育             | التعليم الجيد
  5  | #FF3A21 | Gender equality                         | Égalité entre les sexes                                       | Igualdad de género                      | Гендерное равенство                            | 性别平等             | المساواة بين الجنسين
  6  | #26BDE2 | Clean water and sanitation              | Eau propre et assainissement                                  | Agua limpia y saneamiento               | Чистая вода и санитария                        | 清洁饮水和卫生设施   | المياه النظيفة والنظافة الصحية
  7  | #FCC30B | Affordable and clean energy             | Énergie propre et d'un coût abordable                         | Energía asequible y no contaminante     | Недорогостоящая и чистая энергия               | 经济适用的清洁能源   | طاقة نظيفة وبأسعار معقولة
  8  | #A21942 | Decent work and economic growth         | Travail décent et croissance économique                       | Trabajo decente y crecimiento económico | Достойная работа и экономический рост          | 体面工作和经济增长   | العمل اللائق ونمو الاقتصاد
  9  | #FD6925 | Industry, innovation and infrastructure | Industrie, innovation et infrastructure                       | Industria, innovación e infraestructura | Индустриализация, инновации и инфраструктура   | 产业、创新和基础设施 | الصناعة والابتكار والهياكل الأساسية
  10 | #DD1367 | Reduced inequalities                    | Inégalités réduites                                           | Reducción de las desigualdades          | Уменьшение неравенства                         | 减少不平等           | الحد من أوجه عدم المساواة
  11 | #FD9D24 | Sustainable cities and communities      | Villes et communautés durables                                | Ciudades y comunidades sostenibles      | Устойчивые города и населенные пункты          | 可持续城市和社区     | مدن ومجتمعات محلية مستدامة
  12 | #BF8B2E | Responsible consumption and production  | Consommation et production responsables                       | Producción y consumo responsables       | Ответственное потребление и производство       | 负责任消费和生产     | الاستهلاك والإنتاج المسؤولان
  13 | #3F7E44 | Climate action                          | Mesures relatives à la lutte contre les changements climatiques | Acción por el clima                   | Борьба с изменением климата                    | 气候行动             | العمل المناخي
  14 | #0A97D9 | Life below water                        | Vie aquatique                                                 | Vida submarina                          | Сохранение морских экосистем                   | 水下生物             | الحياة تحت الماء
  15 | #56C02B | Life on land                            | Vie terrestre                                                 | Vida de ecosistemas terrestres          | Сохранение экосистем суши                      | 陆地生物             | الحياة في البر
  16 | #00689D | Peace, justice and strong institutions  | Paix, justice et institutions efficaces                       | Paz, justicia e instituciones sólidas   | Мир, правосудие и эффективные институты        | 和平、正义与强大机构 | السلام والعدل والمؤسسات القوية
  17 | #19486A | Partnerships for the goals              | Partenariats pour la réalisation des objectifs                | Alianzas para lograr los objetivos      | Партнерство в интересах устойчивого развития   | 促进目标实现的伙伴关系 | عقد الشراكات لتحقيق الأهداف
`,
);

/** The codes are those of A/RES/70/1 (source `a-res-70-1`); the labels are ours, for lists and buttons. */
const targetRows = table(
  ['code', 'label'],
  `
  1.1   | End extreme poverty
  1.2   | Halve poverty by national definitions
  1.3   | Social protection for all
  1.4   | Equal rights to resources, services and land
  1.5   | Resilience of the poor to shocks
  1.a   | Resources to end poverty
  1.b   | Policy frameworks for the poor and for women
  2.1   | Food for all, all year
  2.2   | End malnutrition
  2.3   | Double small farmers' productivity and income
  2.4   | Sustainable and resilient farming
  2.5   | Diversity of seeds, crops and livestock
  2.a   | Investment in agriculture and rural areas
  2.b   | Fair agricultural trade
  2.c   | Working food markets and reserves
  3.1   | Fewer mothers dying in childbirth
  3.2   | End preventable deaths of newborns and young children
  3.3   | End epidemics of AIDS, tuberculosis, malaria and others
  3.4   | Fewer early deaths from chronic disease; mental health
  3.5   | Prevent and treat substance abuse
  3.6   | Halve road deaths
  3.7   | Sexual and reproductive health care for all
  3.8   | Universal health coverage
  3.9   | Fewer deaths from pollution and chemicals
  3.a   | Tobacco control
  3.b   | Vaccines and medicines: research and access
  3.c   | Health finance and health workers
  3.d   | Early warning of health risks
  4.1   | Free primary and secondary schooling
  4.2   | Early childhood development
  4.3   | Affordable technical, vocational and higher education
  4.4   | Skills for work
  4.5   | Equal access to education
  4.6   | Literacy and numeracy
  4.7   | Education for sustainable development and citizenship
  4.a   | Safe and inclusive schools
  4.b   | Scholarships for developing countries
  4.c   | Qualified teachers
  5.1   | End discrimination against women and girls
  5.2   | End violence against women and girls
  5.3   | End child marriage and genital mutilation
  5.4   | Value unpaid care and domestic work
  5.5   | Women in leadership and decisions
  5.6   | Reproductive health and rights
  5.a   | Women's equal rights to land, property and finance
  5.b   | Technology for women's empowerment
  5.c   | Laws and policies for equality
  6.1   | Safe drinking water for all
  6.2   | Sanitation and hygiene for all
  6.3   | Better water quality, less wastewater
  6.4   | Efficient use of water
  6.5   | Integrated water management across borders
  6.6   | Protect ecosystems of water
  6.a   | International cooperation on water and sanitation
  6.b   | Local participation in water management
  7.1   | Access to modern energy
  7.2   | More renewable energy
  7.3   | Double the gain in energy efficiency
  7.a   | Cooperation on clean energy research and technology
  7.b   | Energy infrastructure for developing countries
  8.1   | Growth per head
  8.2   | Productivity through technology and diversification
  8.3   | Jobs, entrepreneurship and small firms
  8.4   | Resource efficiency of growth
  8.5   | Full employment, decent work, equal pay
  8.6   | Young people in work, education or training
  8.7   | End forced and child labour
  8.8   | Labour rights and safe work
  8.9   | Sustainable tourism
  8.10  | Access to banking and insurance
  8.a   | Aid for Trade
  8.b   | Youth employment strategy
  9.1   | Reliable and regional infrastructure
  9.2   | Inclusive industrialisation
  9.3   | Finance and value chains for small firms
  9.4   | Clean industry and infrastructure
  9.5   | Research and innovation
  9.a   | Support for infrastructure in developing countries
  9.b   | Domestic technology and value added
  9.c   | Access to ICT and the Internet
  10.1  | Faster income growth for the poorest
  10.2  | Inclusion of all
  10.3  | Equal opportunity, no discrimination
  10.4  | Fiscal, wage and social policy for equality
  10.5  | Regulation of financial markets
  10.6  | Voice of developing countries in global institutions
  10.7  | Safe and orderly migration
  10.a  | Special treatment in trade for developing countries
  10.b  | Aid and investment where needed most
  10.c  | Cheaper remittances
  11.1  | Housing and upgraded slums
  11.2  | Public transport for all
  11.3  | Inclusive urban planning
  11.4  | Protect cultural and natural heritage
  11.5  | Fewer losses from disasters
  11.6  | Cleaner cities: air and waste
  11.7  | Safe green public space
  11.a  | Links between city and countryside
  11.b  | Cities with disaster risk plans
  11.c  | Sustainable buildings in the least developed countries
  12.1  | Programmes for sustainable consumption and production
  12.2  | Efficient use of natural resources
  12.3  | Halve food waste
  12.4  | Sound management of chemicals and waste
  12.5  | Less waste, more recycling
  12.6  | Sustainable companies and reporting
  12.7  | Sustainable public procurement
  12.8  | Awareness of sustainable living
  12.a  | Scientific capacity for sustainable production
  12.b  | Monitoring of sustainable tourism
  12.c  | Reform of fossil fuel subsidies
  13.1  | Resilience to climate hazards
  13.2  | Climate in national policy
  13.3  | Climate education and capacity
  13.a  | Climate finance
  13.b  | Climate planning in vulnerable countries
  14.1  | Less marine pollution
  14.2  | Protect marine and coastal ecosystems
  14.3  | Limit ocean acidification
  14.4  | End overfishing
  14.5  | Conserve coastal and marine areas
  14.6  | End harmful fishing subsidies
  14.7  | Ocean economy of small islands and least developed countries
  14.a  | Ocean science and technology
  14.b  | Access for small-scale fishers
  14.c  | Law of the sea
  15.1  | Conserve land and freshwater ecosystems
  15.2  | Sustainable forests
  15.3  | Stop desertification and restore land
  15.4  | Conserve mountains
  15.5  | Stop the loss of biodiversity
  15.6  | Fair sharing of genetic resources
  15.7  | End poaching and trafficking of species
  15.8  | Control invasive species
  15.9  | Ecosystems in planning and accounts
  15.a  | Finance for biodiversity
  15.b  | Finance for forests
  15.c  | Support against poaching
  16.1  | Less violence
  16.2  | End abuse and trafficking of children
  16.3  | Rule of law and access to justice
  16.4  | Less illicit finance and arms
  16.5  | Less corruption
  16.6  | Effective and accountable institutions
  16.7  | Inclusive decisions
  16.8  | Developing countries in global governance
  16.9  | Legal identity for all
  16.10 | Access to information, fundamental freedoms
  16.a  | Institutions against violence and crime
  16.b  | Laws without discrimination
  17.1  | Domestic revenue
  17.2  | Aid commitments kept
  17.3  | Finance from many sources
  17.4  | Sustainable debt
  17.5  | Investment in least developed countries
  17.6  | Sharing knowledge, science and technology, South-South too
  17.7  | Clean technology for developing countries
  17.8  | Technology bank and use of ICT
  17.9  | Capacity building, South-South and triangular
  17.10 | Rules-based trade under the WTO
  17.11 | Exports of developing countries
  17.12 | Duty-free access for least developed countries
  17.13 | Macroeconomic stability
  17.14 | Coherent policy
  17.15 | Respect for each country's policy space
  17.16 | Global partnership of many stakeholders
  17.17 | Public, private and civil partnerships
  17.18 | Data and statistics
  17.19 | Measures of progress beyond GDP
`,
);

export const sdgGoals: readonly SdgGoal[] = goalRows.map(({ number, colour, ...titles }) => ({
  number: Number(number),
  titles,
  colour,
}));

export const sdgTargets: readonly SdgTarget[] = targetRows.map(({ code, label }) => ({
  code,
  goal: goalOfTarget(code),
  label,
}));
