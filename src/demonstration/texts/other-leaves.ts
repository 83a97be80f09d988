import { table } from '../../reference/data/table';

/** The topics of the leaves in the other languages of the demonstration, in the form in which they stand after a colon. */
export const otherLeaves = table(
  ['theme', 'fr', 'es', 'pt', 'ru', 'zh', 'ar'],
  `
  CUSTOMS.SINGLE_WINDOW | guichet unique pour les colis et les petits commerçants | ventanilla única para paquetes y pequeños comerciantes | balcão único para encomendas e pequenos comerciantes | единое окно для посылок и мелких торговцев | 面向包裹和小商户的单一窗口 | النافذة الواحدة للطرود وصغار التجار
  CUSTOMS.PARCEL_CLEARANCE | dédouanement simplifié des colis | despacho simplificado de paquetes | desalfandegamento simplificado de encomendas | упрощённое таможенное оформление посылок | 包裹简化通关 | التخليص المبسط للطرود
  CUSTOMS.LOW_VALUE_DUTIES | droits et taxes sur les envois de faible valeur | derechos e impuestos sobre envíos de escaso valor | direitos e impostos sobre remessas de baixo valor | пошлины и налоги на товары небольшой стоимости | 低值商品关税与税收 | الرسوم والضرائب على السلع منخفضة القيمة
  CUSTOMS.RISK_TARGETING | gestion des risques pour les colis | gestión de riesgos para paquetes | gestão de riscos para encomendas | управление рисками при контроле посылок | 包裹风险管理 | إدارة المخاطر المتعلقة بالطرود
  CUSTOMS.TRUSTED_TRADERS | opérateurs agréés parmi les petits exportateurs | operadores autorizados entre pequeños exportadores | operadores autorizados entre pequenos exportadores | статус надёжного оператора для малых экспортёров | 小型出口商的守信经营者制度 | نظام المتعاملين الموثوقين لصغار المصدرين
  CUSTOMS.PAPERLESS_TRADE | documents commerciaux sans papier | documentos comerciales sin papel | documentos comerciais sem papel | безбумажные торговые документы | 无纸化贸易单证 | وثائق التجارة اللاورقية
  CUSTOMS.RETURNS | traitement douanier des retours | tratamiento aduanero de las devoluciones | tratamento aduaneiro das devoluções | таможенное оформление возвращённых товаров | 退货的海关处理 | المعاملة الجمركية للبضائع المرتجعة

  PAYMENTS.MOBILE_MONEY | paiement des commandes par argent mobile | pago de pedidos con dinero móvil | pagamento de encomendas com dinheiro móvel | оплата заказов мобильными деньгами | 网购订单的移动货币支付 | الدفع بالأموال المحمولة عبر الهاتف
  PAYMENTS.GATEWAYS | acceptation des paiements par les petits commerçants | aceptación de pagos por pequeños comercios | aceitação de pagamentos por pequenos comerciantes | приём платежей малыми магазинами | 小商户收款与支付网关 | قبول المدفوعات لدى صغار التجار
  PAYMENTS.SETTLEMENT | règlement des petits paiements transfrontières | liquidación de pequeños pagos transfronterizos | liquidação de pequenos pagamentos transfronteiriços | расчёты по мелким трансграничным платежам | 小额跨境支付结算 | تسوية المدفوعات الصغيرة عبر الحدود
  PAYMENTS.SELLER_FINANCE | crédit et assurance pour les vendeurs en ligne | crédito y seguros para vendedores en línea | crédito e seguros para vendedores em linha | кредиты и страхование для онлайн-продавцов | 网店卖家的信贷与保险 | الائتمان والتأمين للبائعين عبر الإنترنت
  PAYMENTS.FRAUD_CONTROL | lutte contre la fraude aux paiements | control del fraude en los pagos | controlo da fraude nos pagamentos | борьба с мошенничеством при платежах | 支付欺诈防控 | مكافحة الاحتيال في المدفوعات

  LOGISTICS.BONDED_WAREHOUSE | entrepôts sous douane pour le commerce électronique | almacenes aduaneros para el comercio electrónico | armazéns aduaneiros para o comércio eletrónico | таможенные склады для электронной торговли | 跨境电商保税仓 | المستودعات الجمركية للتجارة الإلكترونية
  LOGISTICS.OVERSEAS_WAREHOUSE | entrepôts partagés à l'étranger | almacenes compartidos en el extranjero | armazéns partilhados no estrangeiro | общие зарубежные склады | 共享海外仓 | المستودعات المشتركة في الخارج
  LOGISTICS.LAST_MILE | livraison du dernier kilomètre et adressage | entrega de última milla y direcciones | entrega de última milha e endereçamento | доставка «последней мили» и адресация | 末端配送与地址编码 | التوصيل إلى باب المشتري ونظام العناوين
  LOGISTICS.POSTAL_PARCELS | réseaux postaux au service des petites exportations | redes postales para pequeñas exportaciones | redes postais para pequenas exportações | почтовые сети для малого экспорта | 服务小额出口的邮政网络 | الشبكات البريدية للصادرات الصغيرة
  LOGISTICS.COLD_CHAIN | chaîne du froid pour les produits frais vendus en ligne | cadena de frío para productos frescos vendidos en línea | cadeia de frio para produtos frescos vendidos em linha | холодовая цепь для свежих продуктов, продаваемых онлайн | 生鲜电商冷链 | سلسلة التبريد للمنتجات الطازجة المبيعة إلكترونيا
  LOGISTICS.FREIGHT_CORRIDORS | corridors de fret pour les colis | corredores de carga para paquetes | corredores de carga para encomendas | грузовые коридоры для посылок | 包裹货运通道 | ممرات الشحن للطرود

  PLATFORM.NATIONAL_STRATEGY | stratégie nationale de commerce électronique | estrategia nacional de comercio electrónico | estratégia nacional de comércio eletrónico | национальная стратегия электронной торговли | 国家电子商务战略 | الاستراتيجية الوطنية للتجارة الإلكترونية
  PLATFORM.RESPONSIBILITY | obligations et responsabilité des plateformes | obligaciones y responsabilidad de las plataformas | deveres e responsabilidade das plataformas | обязанности и ответственность платформ | 平台义务与责任 | واجبات المنصات ومسؤوليتها
  PLATFORM.COMPETITION | concurrence loyale sur les plateformes | competencia leal en las plataformas | concorrência leal nas plataformas | добросовестная конкуренция на платформах | 平台公平竞争 | المنافسة العادلة على المنصات
  PLATFORM.TAXATION | fiscalité de l'économie des plateformes | tributación de la economía de plataformas | tributação da economia das plataformas | налогообложение платформенной экономики | 平台经济税收 | فرض الضرائب على اقتصاد المنصات
  PLATFORM.INTELLECTUAL_PROPERTY | lutte contre la contrefaçon en ligne | lucha contra las falsificaciones en línea | combate às falsificações em linha | борьба с контрафактом в Интернете | 网上打击假冒商品 | مكافحة السلع المقلدة على الإنترنت
  PLATFORM.PUBLIC_PLATFORMS | places de marché publiques et régionales | mercados electrónicos públicos y regionales | mercados eletrónicos públicos e regionais | государственные и региональные торговые площадки | 公共与区域电商平台 | الأسواق الإلكترونية العامة والإقليمية

  SME.STORE_OPENING | ouverture d'une première boutique en ligne | apertura de una primera tienda en línea | abertura da primeira loja em linha | открытие первого интернет-магазина | 首次开设网店 | افتتاح أول متجر إلكتروني
  SME.EXPORT_READINESS | préparation des petites entreprises à l'exportation | preparación de pequeñas empresas para exportar | preparação de pequenas empresas para exportar | готовность малых предприятий к экспорту | 小企业出口准备 | جاهزية الشركات الصغيرة للتصدير
  SME.DIGITAL_MARKETING | marketing numérique et vente en direct | mercadeo digital y venta en directo | marketing digital e venda em direto | цифровой маркетинг и прямые трансляции | 数字营销与直播带货 | التسويق الرقمي والبيع عبر البث المباشر
  SME.PRODUCT_STANDARDS | normes, emballage et étiquetage | normas, envases y etiquetado | normas, embalagem e rotulagem | стандарты, упаковка и маркировка | 标准、包装与标签 | المعايير والتعبئة ووضع العلامات
  SME.BRANDING | marques et indications géographiques | marcas e indicaciones geográficas | marcas e indicações geográficas | бренды и географические указания | 品牌与地理标志 | العلامات التجارية والمؤشرات الجغرافية
  SME.INCUBATION | incubateurs de commerce électronique | incubadoras de comercio electrónico | incubadoras de comércio eletrónico | инкубаторы электронной торговли | 电商孵化中心 | حاضنات التجارة الإلكترونية

  TALENT.CURRICULA | programmes professionnels de commerce électronique | planes de estudio profesionales de comercio electrónico | currículos profissionais de comércio eletrónico | профессиональные учебные программы по электронной торговле | 电子商务职业课程 | المناهج المهنية للتجارة الإلكترونية
  TALENT.TRAINERS | formation de formateurs en commerce électronique | formación de formadores en comercio electrónico | formação de formadores em comércio eletrónico | подготовка преподавателей электронной торговли | 电子商务师资培训 | تدريب المدربين في التجارة الإلكترونية
  TALENT.OFFICIALS | formation des fonctionnaires au commerce électronique | formación de funcionarios en comercio electrónico | formação de funcionários em comércio eletrónico | обучение государственных служащих электронной торговле | 官员电子商务研修 | تدريب الموظفين الحكوميين على التجارة الإلكترونية
  TALENT.CERTIFICATION | référentiels de compétences et certificats | normas de competencia y certificados | padrões de competência e certificados | профессиональные стандарты и сертификаты | 技能标准与证书 | معايير المهارات والشهادات
  TALENT.INDUSTRY_COLLEGE | formation conjointe des collèges et des entreprises | formación conjunta de institutos y empresas | formação conjunta de escolas e empresas | совместная подготовка колледжей и предприятий | 校企联合培养 | التدريب المشترك بين الكليات والشركات
  TALENT.ENTREPRENEURS | stages intensifs pour jeunes entrepreneurs en ligne | talleres intensivos para jóvenes emprendedores en línea | oficinas intensivas para jovens empreendedores em linha | интенсивные курсы для молодых онлайн-предпринимателей | 青年网络创业训练营 | معسكرات تدريب لرواد الأعمال الشباب

  CONSUMER.DISPUTES | règlement des litiges en ligne | solución de controversias en línea | resolução de litígios em linha | разрешение споров в режиме онлайн | 在线争议解决 | تسوية المنازعات عبر الإنترنت
  CONSUMER.PRODUCT_SAFETY | sécurité des produits vendus en ligne | seguridad de los productos vendidos en línea | segurança dos produtos vendidos em linha | безопасность товаров, продаваемых онлайн | 网售产品安全 | سلامة المنتجات المبيعة عبر الإنترنت
  CONSUMER.FAIR_INFORMATION | information loyale et avis des clients | información leal y reseñas de clientes | informação leal e avaliações de clientes | достоверная информация и отзывы | 诚信信息与评价 | المعلومات النزيهة وتقييمات المشترين
  CONSUMER.REFUNDS | rétractation et remboursement à distance | desistimiento y reembolsos a distancia | arrependimento e reembolsos à distância | отказ от покупки и возврат денег | 退货与退款 | حق الرجوع واسترداد الثمن

  DATA.PERSONAL_DATA | protection des données personnelles | protección de datos personales | proteção de dados pessoais | защита персональных данных | 个人信息保护 | حماية البيانات الشخصية
  DATA.DATA_FLOWS | flux transfrontières de données | flujos transfronterizos de datos | fluxos transfronteiriços de dados | трансграничные потоки данных | 跨境数据流动 | تدفق البيانات عبر الحدود
  DATA.TRUST_SERVICES | signatures électroniques par-delà les frontières | firmas electrónicas a través de las fronteras | assinaturas eletrónicas além-fronteiras | взаимное признание электронных подписей | 电子签名跨境互认 | التوقيعات الإلكترونية عبر الحدود
  DATA.CYBERSECURITY | sécurité du commerce en ligne | seguridad del comercio en línea | segurança do comércio em linha | безопасность онлайн-торговли | 网上交易安全 | أمن التجارة عبر الإنترنت
  DATA.TRADE_AGREEMENTS | commerce électronique dans les accords commerciaux | comercio electrónico en los acuerdos comerciales | comércio eletrónico nos acordos comerciais | электронная торговля в торговых соглашениях | 贸易协定中的电子商务 | التجارة الإلكترونية في الاتفاقات التجارية
  DATA.STATISTICS | mesure du commerce électronique | medición del comercio electrónico | medição do comércio eletrónico | измерение электронной торговли | 电子商务统计 | قياس التجارة الإلكترونية

  PILOT.ZONE_DESIGN | conception de zones pilotes | diseño de zonas piloto | conceção de zonas-piloto | создание экспериментальных зон | 试验区设计 | تصميم المناطق التجريبية
  PILOT.ZONE_SERVICES | services intégrés d'une zone pilote | servicios integrados de una zona piloto | serviços integrados de uma zona-piloto | комплексные услуги экспериментальной зоны | 试验区一站式服务 | الخدمات المتكاملة في المناطق التجريبية
  PILOT.SANDBOX | essais réglementaires | ensayos regulatorios | ensaios regulatórios | регуляторные эксперименты | 监管试点 | التجارب التنظيمية
  PILOT.SEZ_LINKS | commerce électronique dans les zones économiques spéciales | comercio electrónico en zonas económicas especiales | comércio eletrónico em zonas económicas especiais | электронная торговля в особых экономических зонах | 经济特区中的电子商务 | التجارة الإلكترونية في المناطق الاقتصادية الخاصة

  INCLUSION.RURAL_SERVICE_POINTS | points de service ruraux | puntos de servicio rurales | pontos de serviço rurais | сельские пункты обслуживания | 农村电商服务站 | نقاط الخدمة الريفية
  INCLUSION.FARM_PRODUCE | vente en ligne de produits agricoles | venta en línea de productos agrícolas | venda em linha de produtos agrícolas | онлайн-продажа сельскохозяйственной продукции | 农产品网上销售 | بيع المنتجات الزراعية عبر الإنترنت
  INCLUSION.WOMEN_SELLERS | femmes vendeuses en ligne | mujeres vendedoras en línea | mulheres vendedoras em linha | женщины в онлайн-торговле | 女性网店经营者 | النساء البائعات عبر الإنترنت
  INCLUSION.YOUTH_AND_DISABILITY | travail en ligne des jeunes et des personnes handicapées | trabajo en línea para jóvenes y personas con discapacidad | trabalho em linha para jovens e pessoas com deficiência | онлайн-занятость молодёжи и людей с инвалидностью | 青年与残疾人网上就业 | العمل عبر الإنترنت للشباب والأشخاص ذوي الإعاقة
  INCLUSION.CRAFTS | artisanat et produits créatifs en ligne | artesanías y productos creativos en línea | artesanato e produtos criativos em linha | изделия ремёсел и творчества в Интернете | 手工艺与创意产品网上销售 | الحرف والمنتجات الإبداعية عبر الإنترنت

  POVERTY.VILLAGE_CLUSTERS | villages du commerce électronique | aldeas de comercio electrónico | aldeias de comércio eletrónico | деревни электронной торговли | 电商村与产业集群 | قرى التجارة الإلكترونية
  POVERTY.COOPERATIVES | coopératives dans l'approvisionnement en ligne | cooperativas en el suministro en línea | cooperativas no fornecimento em linha | кооперативы в онлайн-поставках | 网络供应中的合作社 | التعاونيات في التوريد عبر الإنترنت
  POVERTY.LOCAL_JOBS | emplois locaux dans l'emballage et la livraison | empleos locales en embalaje y entrega | empregos locais em embalagem e entrega | рабочие места в упаковке и доставке | 包装与配送本地就业 | الوظائف المحلية في التعبئة والتوصيل
  POVERTY.IMPACT | mesure des effets sur la pauvreté | medición de los efectos en la pobreza | medição dos efeitos na pobreza | измерение влияния на бедность | 减贫效果评估 | قياس الأثر على الفقر
`,
);
