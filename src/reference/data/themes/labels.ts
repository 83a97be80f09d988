import { table } from '../table';

/** Roots, and the second level of cross-border e-commerce, in the other UN languages. */
export const themeLabels = table(
  ['code', 'fr', 'es', 'ru', 'zh', 'ar'],
  `
  ECOM           | Commerce électronique transfrontière                | Comercio electrónico transfronterizo               | Трансграничная электронная торговля             | 跨境电子商务             | التجارة الإلكترونية عبر الحدود
  ECOM.CUSTOMS   | Douanes et facilitation des échanges                | Aduanas y facilitación del comercio                | Таможня и упрощение процедур торговли           | 海关与贸易便利化         | الجمارك وتيسير التجارة
  ECOM.PAYMENTS  | Paiements et financement du commerce électronique   | Pagos y financiación del comercio electrónico      | Платежи и финансирование электронной торговли   | 电子商务支付与融资       | المدفوعات وتمويل التجارة الإلكترونية
  ECOM.LOGISTICS | Logistique et entreposage                           | Logística y almacenamiento                         | Логистика и складирование                       | 物流与仓储               | الخدمات اللوجستية والتخزين
  ECOM.PLATFORM  | Politiques relatives aux plateformes                | Políticas sobre plataformas                        | Политика в отношении платформ                   | 平台政策                 | سياسات المنصات
  ECOM.SME       | Accès des petites et moyennes entreprises           | Incorporación de pequeñas y medianas empresas      | Выход малых и средних предприятий на платформы  | 中小企业上线             | انضمام المؤسسات الصغيرة والمتوسطة
  ECOM.TALENT    | Compétences et formation professionnelle            | Talento y formación profesional                    | Кадры и профессиональная подготовка             | 人才与职业培训           | المواهب والتدريب المهني
  ECOM.CONSUMER  | Protection des consommateurs en ligne               | Protección del consumidor en línea                 | Защита потребителей в Интернете                 | 网上消费者保护           | حماية المستهلك على الإنترنت
  ECOM.DATA      | Données et règles du commerce numérique             | Datos y reglas del comercio digital                | Данные и правила цифровой торговли              | 数据与数字贸易规则       | البيانات وقواعد التجارة الرقمية
  ECOM.PILOT     | Zones pilotes                                       | Zonas piloto                                       | Экспериментальные зоны                          | 试验区                   | المناطق التجريبية
  ECOM.INCLUSION | Commerce électronique rural et des femmes           | Comercio electrónico rural y de las mujeres        | Электронная торговля на селе и среди женщин     | 农村与妇女电子商务       | التجارة الإلكترونية الريفية والنسائية
  ECOM.POVERTY   | Réduction de la pauvreté par le commerce électronique | Reducción de la pobreza mediante el comercio electrónico | Сокращение бедности с помощью электронной торговли | 电子商务减贫     | الحد من الفقر عن طريق التجارة الإلكترونية
  TRADE          | Commerce et investissement                          | Comercio e inversión                               | Торговля и инвестиции                           | 贸易与投资               | التجارة والاستثمار
  FINANCE        | Finance                                             | Finanzas                                           | Финансы                                         | 金融                     | التمويل
  INDUSTRY       | Industrie et entreprises                            | Industria y empresas                               | Промышленность и предприятия                    | 工业与企业               | الصناعة والمؤسسات
  TOURISM        | Tourisme                                            | Turismo                                            | Туризм                                          | 旅游                     | السياحة
  TRANSPORT      | Transports et infrastructures                       | Transporte e infraestructura                       | Транспорт и инфраструктура                      | 交通与基础设施           | النقل والبنية التحتية
  DIGITAL        | Développement numérique                             | Desarrollo digital                                 | Цифровое развитие                               | 数字发展                 | التنمية الرقمية
  SCITECH        | Science, technologie et innovation                  | Ciencia, tecnología e innovación                   | Наука, технологии и инновации                   | 科学、技术与创新         | العلم والتكنولوجيا والابتكار
  URBAN          | Villes et logement                                  | Ciudades y vivienda                                | Города и жилье                                  | 城市与住房               | المدن والإسكان
  AGRI           | Agriculture et sécurité alimentaire                 | Agricultura y seguridad alimentaria                | Сельское хозяйство и продовольственная безопасность | 农业与粮食安全       | الزراعة والأمن الغذائي
  WATER          | Eau et assainissement                               | Agua y saneamiento                                 | Водоснабжение и санитария                       | 水与环境卫生             | المياه والصرف الصحي
  ENERGY         | Énergie                                             | Energía                                            | Энергетика                                      | 能源                     | الطاقة
  CLIMATE        | Action climatique                                   | Acción climática                                   | Борьба с изменением климата                     | 气候行动                 | العمل المناخي
  ENVIRON        | Environnement et biodiversité                       | Medio ambiente y biodiversidad                     | Окружающая среда и биоразнообразие              | 环境与生物多样性         | البيئة والتنوع البيولوجي
  DISASTER       | Risques de catastrophe et action humanitaire        | Riesgo de desastres y acción humanitaria           | Риск бедствий и гуманитарная деятельность       | 灾害风险与人道主义行动   | مخاطر الكوارث والعمل الإنساني
  HEALTH         | Santé                                               | Salud                                              | Здравоохранение                                 | 卫生健康                 | الصحة
  EDUC           | Éducation et formation                              | Educación y formación                              | Образование и подготовка кадров                 | 教育与培训               | التعليم والتدريب
  SOCIAL         | Pauvreté, inégalités et protection sociale          | Pobreza, desigualdad y protección social           | Бедность, неравенство и социальная защита       | 贫困、不平等与社会保护   | الفقر وعدم المساواة والحماية الاجتماعية
  LABOUR         | Emploi, jeunesse et travail décent                  | Empleo, juventud y trabajo decente                 | Занятость, молодежь и достойный труд            | 就业、青年与体面劳动     | العمالة والشباب والعمل اللائق
  GENDER         | Égalité des sexes                                   | Igualdad de género                                 | Гендерное равенство                             | 性别平等                 | المساواة بين الجنسين
  CULTURE        | Culture, sport et médias                            | Cultura, deporte y medios de comunicación          | Культура, спорт и средства массовой информации  | 文化、体育与媒体         | الثقافة والرياضة والإعلام
  GOVERN         | Gouvernance et administration publique              | Gobernanza y administración pública                | Управление и государственная администрация      | 治理与公共行政           | الحوكمة والإدارة العامة
  PEACE          | Paix et sécurité                                    | Paz y seguridad                                    | Мир и безопасность                              | 和平与安全               | السلام والأمن
`,
);
