import { table } from '../../reference/data/table';

/** What those who ask and those who offer say of an area, in the other languages of the demonstration. All of it is invented. */
export const otherAreas = table(
  ['area', 'language', 'problem', 'practice'],
  `
  CUSTOMS | fr | Nos agents traitent chaque petit colis avec les formulaires prévus pour les conteneurs, et les délais découragent les petits vendeurs. | Nous avons réduit le dédouanement d'un colis de trois jours à quelques heures, et les recettes n'ont pas baissé.
  CUSTOMS | es | Nuestros funcionarios tramitan cada paquete con los formularios de los contenedores, y la espera desanima a los pequeños vendedores. | Redujimos el despacho de un paquete de tres días a pocas horas sin perder recaudación.
  CUSTOMS | pt | Os nossos funcionários tratam cada encomenda com os formulários dos contentores, e a espera desanima os pequenos vendedores. | Reduzimos o despacho de uma encomenda de três dias para poucas horas, sem perda de receita.
  CUSTOMS | ru | Каждая посылка оформляется у нас так же, как контейнер, и ожидание отпугивает малых продавцов. | Мы сократили оформление посылки с трёх дней до нескольких часов, и поступления не уменьшились.
  CUSTOMS | zh | 每个小包裹都要按集装箱货物的手续申报，等待时间让小卖家望而却步。 | 我们把包裹通关时间从三天缩短到几小时，税收没有减少。
  CUSTOMS | ar | يعالج موظفونا كل طرد صغير بنماذج أعدت للحاويات، ويثني الانتظار صغار البائعين. | خفضنا مدة تخليص الطرد من ثلاثة أيام إلى بضع ساعات دون أن تنقص الإيرادات.
  PAYMENTS | fr | La plupart de nos acheteurs n'ont pas de carte bancaire, et un petit paiement venu de l'étranger coûte plus qu'il ne rapporte. | Nos commerçants encaissent par téléphone et reçoivent leur argent le jour même.
  PAYMENTS | es | La mayoría de nuestros compradores no tiene tarjeta, y un pequeño pago del extranjero cuesta más de lo que rinde. | Nuestros comerciantes cobran por teléfono y reciben el dinero el mismo día.
  PAYMENTS | pt | A maioria dos nossos compradores não tem cartão, e um pequeno pagamento do estrangeiro custa mais do que rende. | Os nossos comerciantes cobram por telefone e recebem o dinheiro no mesmo dia.
  PAYMENTS | ru | У большинства наших покупателей нет банковской карты, а небольшой платёж из-за рубежа обходится слишком дорого. | Наши продавцы принимают оплату по телефону и получают деньги в тот же день.
  PAYMENTS | zh | 我们的大多数买家没有银行卡，来自国外的小额付款手续费过高。 | 我们的商户用手机收款，当天到账。
  PAYMENTS | ar | لا يملك معظم المشترين لدينا بطاقة مصرفية، وتكلف الدفعة الصغيرة من الخارج أكثر مما تجلب. | يقبض تجارنا الثمن بالهاتف ويتسلمون أموالهم في اليوم نفسه.
  LOGISTICS | fr | Un colis commandé en une minute met encore trois semaines à arriver, et un sur cinq revient. | Quarante petits exportateurs partagent un entrepôt, un logiciel de stock et un service de retours.
  LOGISTICS | es | Un paquete que se pide en un minuto tarda todavía tres semanas, y uno de cada cinco vuelve. | Cuarenta pequeños exportadores comparten un almacén, un sistema de existencias y un servicio de devoluciones.
  LOGISTICS | pt | Uma encomenda que se pede num minuto ainda leva três semanas, e uma em cada cinco volta. | Quarenta pequenos exportadores partilham um armazém, um sistema de existências e um serviço de devoluções.
  LOGISTICS | ru | Заказ оформляется за минуту, а посылка идёт три недели, и каждая пятая возвращается. | Сорок малых экспортёров вместе используют один склад, одну систему учёта и одну службу возвратов.
  LOGISTICS | zh | 一分钟就能下单，包裹却要走三个星期，五件中有一件被退回。 | 四十家小出口商共用一个仓库、一套库存系统和一个退货服务点。
  LOGISTICS | ar | يطلب الطرد في دقيقة ويصل بعد ثلاثة أسابيع، ويعود واحد من كل خمسة طرود. | يتقاسم أربعون مصدرا صغيرا مستودعا واحدا ونظاما واحدا للمخزون وخدمة واحدة للمرتجعات.
  PLATFORM | fr | Plusieurs ministères travaillent sur les plateformes, chacun de son côté, et notre droit date d'avant elles. | Notre cadre désigne une seule autorité, des obligations claires et un rapport public chaque semestre.
  PLATFORM | es | Varios ministerios se ocupan de las plataformas, cada uno por su lado, y nuestras leyes son anteriores a ellas. | Nuestro marco nombra una sola autoridad, obligaciones claras y un informe público cada semestre.
  PLATFORM | pt | Vários ministérios ocupam-se das plataformas, cada um por si, e as nossas leis são anteriores a elas. | O nosso quadro nomeia uma só autoridade, deveres claros e um relatório público por semestre.
  PLATFORM | ru | Платформами занимаются сразу несколько министерств, а наши законы приняты до их появления. | У нас есть один ответственный орган, ясные обязанности и открытый отчёт каждые полгода.
  PLATFORM | zh | 多个部门各自管理平台，而我们的法律早于平台出现。 | 我们明确了一个主管机构和清晰的义务，每半年公布一次报告。
  PLATFORM | ar | تعمل وزارات عدة على شؤون المنصات كل على حدة، وقوانيننا أقدم من المنصات. | يحدد إطارنا جهة مسؤولة واحدة وواجبات واضحة وتقريرا علنيا كل ستة أشهر.
  SME | fr | Nos petites entreprises ont de bons produits, mais elles abandonnent à la vérification du compte ou à la première étiquette refusée. | En deux jours d'atelier, chaque vendeur repart avec une boutique vérifiée et dix fiches de produits.
  SME | es | Nuestras pequeñas empresas tienen buenos productos, pero abandonan ante la verificación o la primera etiqueta rechazada. | En dos días de taller, cada vendedor sale con una tienda verificada y diez productos publicados.
  SME | pt | As nossas pequenas empresas têm bons produtos, mas desistem na verificação ou no primeiro rótulo recusado. | Em dois dias de oficina, cada vendedor sai com uma loja verificada e dez produtos publicados.
  SME | ru | У наших малых предприятий хорошие товары, но они останавливаются на проверке счёта или на первой неверной этикетке. | За два дня занятий каждый продавец открывает проверенный магазин и размещает десять товаров.
  SME | zh | 我们的小企业有好产品，却在账户验证或第一张不合格标签面前放弃了。 | 经过两天培训，每位卖家都带着通过验证的店铺和十个商品页面离开。
  SME | ar | لدى شركاتنا الصغيرة منتجات جيدة، لكنها تتوقف عند التحقق من الحساب أو عند أول ملصق مرفوض. | في ورشة من يومين يخرج كل بائع بمتجر موثق وعشرة منتجات معروضة.
  TALENT | fr | Nos enseignants n'ont jamais vendu en ligne, et les manuels datent d'avant le téléphone mobile. | Nos étudiants gèrent une vraie boutique, de l'achat aux retours, avec des praticiens à leurs côtés.
  TALENT | es | Nuestros docentes nunca han vendido en línea, y los manuales son anteriores al teléfono móvil. | Nuestros estudiantes llevan una tienda real, de la compra a las devoluciones, junto con profesionales.
  TALENT | pt | Os nossos docentes nunca venderam em linha, e os manuais são anteriores ao telemóvel. | Os nossos estudantes gerem uma loja real, da compra às devoluções, ao lado de profissionais.
  TALENT | ru | Наши преподаватели сами никогда не продавали онлайн, а учебники устарели. | Наши студенты ведут настоящий магазин, от закупки до возвратов, вместе с практиками.
  TALENT | zh | 我们的教师没有网上销售的经验，教材也早已过时。 | 我们的学生在企业人员指导下经营真实店铺，从采购到退货全程参与。
  TALENT | ar | لم يسبق لمعلمينا أن باعوا عبر الإنترنت، والكتب المدرسية قديمة. | يدير طلابنا متجرا حقيقيا من الشراء إلى المرتجعات مع ممارسين إلى جانبهم.
  CONSUMER | fr | Un acheteur trompé par un vendeur étranger ne sait à qui s'adresser. | Deux réclamations sur trois sont réglées chez nous par médiation en trois semaines.
  CONSUMER | es | Un comprador engañado por un vendedor extranjero no sabe a quién acudir. | Dos de cada tres reclamaciones se resuelven aquí por mediación en tres semanas.
  CONSUMER | pt | Um comprador enganado por um vendedor estrangeiro não sabe a quem recorrer. | Duas em cada três reclamações resolvem-se aqui por mediação em três semanas.
  CONSUMER | ru | Покупателю, которого обманул иностранный продавец, некуда обратиться. | Две жалобы из трёх решаются у нас с помощью посредника за три недели.
  CONSUMER | zh | 买家被境外卖家欺骗后，不知道该向谁投诉。 | 我们三分之二的投诉在三周内通过调解解决。
  CONSUMER | ar | لا يعرف المشتري الذي خدعه بائع أجنبي إلى من يلجأ. | تسوى لدينا شكويان من كل ثلاث بالوساطة خلال ثلاثة أسابيع.
  DATA | fr | Nous devons négocier un chapitre sur le commerce numérique avec une équipe de quatre personnes. | Nous tenons un recueil annoté de clauses, avec ce que chacune a donné dans la pratique.
  DATA | es | Debemos negociar un capítulo sobre comercio digital con un equipo de cuatro personas. | Mantenemos una colección comentada de cláusulas, con lo que cada una ha significado en la práctica.
  DATA | pt | Temos de negociar um capítulo sobre comércio digital com uma equipa de quatro pessoas. | Mantemos uma coletânea comentada de cláusulas, com o que cada uma significou na prática.
  DATA | ru | Нам предстоят переговоры о цифровой торговле, а в группе всего четыре человека. | Мы ведём сборник положений с пояснениями о том, как каждое из них работает на деле.
  DATA | zh | 我们要谈判数字贸易章节，团队却只有四个人。 | 我们整理了一套带注释的条款汇编，说明每一条在实践中的效果。
  DATA | ar | علينا أن نتفاوض على فصل التجارة الرقمية بفريق من أربعة أشخاص. | لدينا مجموعة مشروحة من البنود تبين أثر كل منها في التطبيق.
  PILOT | fr | Une zone pilote est décidée, mais ni ses pouvoirs ni ses indicateurs ne le sont. | Notre zone a commencé avec six mesures et abandonné après deux ans celles qui ne marchaient pas.
  PILOT | es | Se ha decidido crear una zona piloto, pero no sus competencias ni sus indicadores. | Nuestra zona empezó con seis medidas y abandonó a los dos años las que no funcionaban.
  PILOT | pt | Decidiu-se criar uma zona-piloto, mas não as suas competências nem os seus indicadores. | A nossa zona começou com seis medidas e abandonou ao fim de dois anos as que não resultaram.
  PILOT | ru | Решение об экспериментальной зоне принято, но её полномочия и показатели не определены. | Наша зона начала с шести мер и через два года отказалась от тех, которые не работали.
  PILOT | zh | 试验区已经决定设立，但权限和考核指标还没有确定。 | 我们的试验区从六项措施起步，两年后取消了无效的措施。
  PILOT | ar | تقرر إنشاء منطقة تجريبية، لكن صلاحياتها ومؤشراتها لم تحدد بعد. | بدأت منطقتنا بستة تدابير وتخلت بعد عامين عما لم ينجح منها.
  INCLUSION | fr | Nos villages ont le téléphone, mais personne pour expédier un colis, et les femmes vendent peu en ligne. | Quatre cents agents de village commandent, vendent et expédient pour leurs voisins.
  INCLUSION | es | Nuestras aldeas tienen teléfono, pero nadie que envíe un paquete, y las mujeres venden poco en línea. | Cuatrocientos agentes de aldea compran, venden y envían para sus vecinos.
  INCLUSION | pt | As nossas aldeias têm telefone, mas ninguém que envie uma encomenda, e as mulheres vendem pouco em linha. | Quatrocentos agentes de aldeia compram, vendem e enviam para os vizinhos.
  INCLUSION | ru | В наших сёлах есть телефоны, но некому отправить посылку, а женщины мало продают онлайн. | Четыреста сельских агентов заказывают, продают и отправляют товары для своих соседей.
  INCLUSION | zh | 我们的村庄有手机，却没有人代发包裹，妇女也很少在网上销售。 | 四百名乡村代办员为邻居代买、代卖、代发。
  INCLUSION | ar | في قرانا هواتف، لكن لا أحد يرسل الطرود، وقليلات هن النساء اللواتي يبعن عبر الإنترنت. | أربعمئة وكيل قروي يطلبون ويبيعون ويرسلون نيابة عن جيرانهم.
  POVERTY | fr | Le commerce en ligne croît dans la capitale, et les ménages pauvres n'y gagnent rien. | Onze villages vivent chacun d'un produit, avec des services communs d'emballage et d'envoi.
  POVERTY | es | El comercio en línea crece en la capital, y los hogares pobres no ganan nada con ello. | Once aldeas viven cada una de un producto, con servicios comunes de embalaje y envío.
  POVERTY | pt | O comércio em linha cresce na capital, e os agregados pobres nada ganham com isso. | Onze aldeias vivem cada uma de um produto, com serviços comuns de embalagem e envio.
  POVERTY | ru | Онлайн-торговля растёт в столице, а бедные семьи ничего от этого не получают. | Одиннадцать деревень живут каждая за счёт одного товара и вместе упаковывают и отправляют его.
  POVERTY | zh | 网上交易在首都增长，贫困家庭却没有从中受益。 | 十一个村庄各靠一种产品为生，共用包装和发货服务。
  POVERTY | ar | تنمو التجارة الإلكترونية في العاصمة ولا تكسب منها الأسر الفقيرة شيئا. | تعيش إحدى عشرة قرية كل منها على منتج واحد، وتتقاسم التعبئة والإرسال.
`,
);
