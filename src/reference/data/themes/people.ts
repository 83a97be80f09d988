import { themeTable } from './theme-table';

export const peopleThemes = themeTable(`
  HEALTH                           | Health                                       | 12110             | 3.8 3.3    | -
  HEALTH.SYSTEMS                   | Health systems                               | 12110             | 3.8 3.c    | -
  HEALTH.SYSTEMS.PRIMARY_CARE      | Primary health care and coverage             | 12220 12110       | 3.8        | Clinics, community health workers and insurance that reach everyone.
  HEALTH.SYSTEMS.WORKFORCE         | Health workers                               | 12281 12181       | 3.c        | Training, exchange and deployment of doctors, nurses and technicians.
  HEALTH.SYSTEMS.HOSPITALS         | Hospitals and specialised care               | 12191             | 3.8 3.4    | Surgery, eye care, rehabilitation and the running of hospitals.
  HEALTH.SYSTEMS.DIGITAL           | Digital health                               | 12110 22040       | 3.8 9.c    | Telemedicine, health records and digital management of supplies.
  HEALTH.SYSTEMS.MEDICINES         | Medicines, vaccines and local production     | 32168 12110       | 3.b        | Making, regulating and buying of medicines and vaccines, traditional medicine included.
  HEALTH.DISEASE                   | Disease control                              | 12250             | 3.3 3.4    | -
  HEALTH.DISEASE.INFECTIOUS        | Infectious diseases and epidemics            | 12250 12264       | 3.3 3.d    | Surveillance, laboratories and response to epidemics and neglected diseases.
  HEALTH.DISEASE.HIV_TB_MALARIA      | HIV, tuberculosis and malaria                | 13040 12263 12262 | 3.3        | Prevention, diagnosis and treatment of the three diseases, and life with HIV.
  HEALTH.DISEASE.CHRONIC           | Chronic disease and mental health            | 12310 12340       | 3.4 3.5    | Heart disease, cancer, diabetes, addiction and mental health.
  HEALTH.FAMILY                    | Health of mothers and children               | 12220 13020       | 3.1 3.2    | -
  HEALTH.FAMILY.MATERNAL_CHILD     | Maternal and child health                    | 13020 12220       | 3.1 3.2    | Care in pregnancy, at birth and in the first years, milk banks included.
  HEALTH.FAMILY.REPRODUCTIVE       | Reproductive health and population           | 13020 13010       | 3.7 5.6    | Family planning, reproductive health and population policy.
  HEALTH.FAMILY.NUTRITION          | Nutrition                                    | 12240             | 2.2        | Feeding of mothers and children, and enough vitamins and minerals in food.

  EDUC                             | Education and training                       | 11110             | 4.1 4.4    | -
  EDUC.SCHOOLS                     | Schools                                      | 11110             | 4.1 4.2    | -
  EDUC.SCHOOLS.BASIC               | Early, basic and secondary education         | 11220 11240 11320 | 4.1 4.2    | Getting children into school from the first years, keeping them there and teaching them well.
  EDUC.SCHOOLS.TEACHERS            | Teachers and curricula                       | 11130 11110       | 4.c 4.1    | Training of teachers, curricula and teaching materials.
  EDUC.SCHOOLS.FEEDING             | School meals                                 | 11250             | 2.1 4.1    | Meals at school, bought from nearby farms where possible.
  EDUC.SCHOOLS.LITERACY            | Literacy and adult education                 | 11230             | 4.6        | Reading, writing and life skills for adults.
  EDUC.SKILLS                      | Skills and higher education                  | 11330 11420       | 4.3 4.4    | -
  EDUC.SKILLS.TVET                 | Technical and vocational education           | 11330             | 4.3 4.4    | Trades, apprenticeships and colleges that teach for work.
  EDUC.SKILLS.HIGHER               | Universities and scholarships                | 11420             | 4.3 4.b    | Studies abroad, joint degrees and links between universities.
  EDUC.SKILLS.DIGITAL_LEARNING     | Distance and digital learning                | 11110 22040       | 4.4 4.3    | Courses, platforms and radio for learning from afar.

  SOCIAL                           | Poverty, inequality and social protection    | 16010             | 1.3 1.2    | -
  SOCIAL.PROTECTION                | Social protection                            | 16010             | 1.3        | -
  SOCIAL.PROTECTION.TRANSFERS      | Cash transfers and social assistance         | 16011 16010       | 1.3 1.2    | Regular payments and registers that reach poor households.
  SOCIAL.PROTECTION.INSURANCE      | Social insurance and pensions                | 16012 16013       | 1.3 3.8    | Contributory insurance and pensions, for informal workers too.
  SOCIAL.PROTECTION.SERVICES       | Child protection and social services         | 16015             | 16.2 1.3   | Care, shelter and case work for children, the aged and families.
  SOCIAL.POVERTY                   | Poverty reduction and inclusion              | 43010 16050       | 1.2 10.2   | -
  SOCIAL.POVERTY.REDUCTION         | Poverty reduction programmes                 | 43010 43042       | 1.1 1.2    | Targeted programmes that lift villages or households out of poverty.
  SOCIAL.POVERTY.LIVELIHOODS       | Livelihoods and basic services               | 16050 43042       | 1.4 8.3    | Small earnings, assets and services for people who have little.
  SOCIAL.POVERTY.DISABILITY        | Inclusion of persons with disabilities       | 16015             | 10.2 4.5   | Access, rehabilitation and work for persons with disabilities.
  SOCIAL.POVERTY.MIGRATION         | Migration and refugees                       | 15190             | 10.7       | Fair migration, return, and life of refugees and their hosts.
  SOCIAL.POVERTY.INDIGENOUS        | Indigenous peoples and minorities            | 15160 16015       | 10.2 10.3  | Rights, knowledge and development of indigenous peoples and minorities.

  LABOUR                           | Employment, youth and decent work            | 16020             | 8.5 8.6    | -
  LABOUR.JOBS                      | Job creation                                 | 16020             | 8.3 8.5    | -
  LABOUR.JOBS.EMPLOYMENT           | Employment policy and services               | 16020             | 8.5        | Labour market policy, placement and public works.
  LABOUR.JOBS.YOUTH                | Youth employment and participation           | 16020 16015       | 8.6 8.b    | First jobs, volunteering, exchange and a voice for the young.
  LABOUR.JOBS.ENTREPRENEURSHIP     | Entrepreneurship                             | 25030 32130       | 8.3 4.4    | Courage, skills and start capital to found a business.
  LABOUR.RIGHTS                    | Rights at work                               | 16070             | 8.8 8.7    | -
  LABOUR.RIGHTS.CHILD_LABOUR       | Child labour and forced labour               | 16070             | 8.7        | Finding, preventing and ending child labour and forced labour.
  LABOUR.RIGHTS.STANDARDS          | Labour standards and social dialogue         | 16070 16080       | 8.8        | Inspection, safety and bargaining between workers and employers.

  GENDER                           | Gender equality                              | 15170             | 5.1 5.5    | -
  GENDER.RIGHTS                    | Rights and safety of women                   | 15170             | 5.1 5.2    | -
  GENDER.RIGHTS.VIOLENCE           | Violence against women                       | 15180             | 5.2 5.3    | Prevention, shelter and justice for women and girls who meet violence.
  GENDER.RIGHTS.LAW                | Equality in law, policy and budgets          | 15170             | 5.c 5.1    | Laws, institutions and budgets that treat women and men alike.
  GENDER.RIGHTS.LEADERSHIP         | Women in leadership                          | 15170             | 5.5        | Women in parliaments, councils, boards and peace talks.
  GENDER.ECONOMY                   | Women in the economy                         | 15170             | 5.a 5.4    | -
  GENDER.ECONOMY.ENTERPRISE        | Women's enterprise and finance               | 15170 32130       | 5.a 8.3    | Women as owners of firms, land and accounts.
  GENDER.ECONOMY.SKILLS            | Women in technology and skilled trades       | 15170 11330       | 5.b 4.5    | Training of women for trades and techniques that men have kept.
  GENDER.ECONOMY.CARE              | Care and unpaid work                         | 15170 16015       | 5.4        | Sharing, counting and paying of care.

  CULTURE                          | Culture, sport and media                     | 16061             | 11.4 4.7   | -
  CULTURE.HERITAGE                 | Culture and heritage                         | 16066             | 11.4       | -
  CULTURE.HERITAGE.CONSERVATION    | Heritage and museums                         | 16066 41040       | 11.4       | Conserving, showing and protecting heritage, handed down or built.
  CULTURE.HERITAGE.CREATIVE        | Creative industries                          | 16066 32140       | 8.3 8.9    | Music, film, design and books as work and trade.
  CULTURE.EXCHANGE                 | Exchange and public communication            | 16061             | 4.7 16.10  | -
  CULTURE.EXCHANGE.SPORT           | Sport for development                        | 16065             | 3.4 4.7    | Sport that brings health, learning and peace.
  CULTURE.EXCHANGE.MEDIA           | Media and communication                      | 15153 22030       | 16.10      | Journalism, broadcasting and information that people can rely on.
  CULTURE.EXCHANGE.PEOPLE          | Exchange between peoples                     | 16061             | 4.7 17.16  | Twinning, youth exchange and festivals between countries.
`);
