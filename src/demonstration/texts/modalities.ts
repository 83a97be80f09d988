import { table } from '../../reference/data/table';

/** What an exchange is called in a title, by modality; it opens the title, so it begins with a capital where the script has them. */
export const modalityNames = table(
  ['modality', 'en', 'fr', 'es', 'pt', 'ru', 'zh', 'ar'],
  `
  SHORT_TERM_EXPERT | Expert advice | Mission d'expert | Asesoría de expertos | Consultoria de peritos | Консультации эксперта | 短期专家咨询 | مشورة خبير
  LONG_TERM_EXPERT | Resident adviser | Conseiller résident | Asesor residente | Conselheiro residente | Постоянный советник | 长期专家 | مستشار مقيم
  STUDY_VISIT | Study visit | Visite d'étude | Visita de estudio | Visita de estudo | Ознакомительная поездка | 考察访问 | زيارة دراسية
  TRAINING_COURSE | Training course | Formation | Curso de capacitación | Curso de formação | Учебный курс | 培训班 | دورة تدريبية
  SCHOLARSHIP | Scholarships | Bourses d'études | Becas | Bolsas de estudo | Стипендии | 奖学金 | منح دراسية
  POLICY_DIALOGUE | Policy dialogue | Dialogue sur les politiques | Diálogo sobre políticas | Diálogo sobre políticas | Диалог по вопросам политики | 政策对话 | حوار بشأن السياسات
  PEER_REVIEW | Peer review | Examen par les pairs | Examen entre pares | Revisão entre pares | Взаимная оценка | 同行评议 | استعراض الأقران
  TECHNOLOGY_TRANSFER | Technology transfer | Transfert de technologie | Transferencia de tecnología | Transferência de tecnologia | Передача технологий | 技术转让 | نقل التكنولوجيا
  EQUIPMENT | Equipment | Équipement | Equipamiento | Equipamento | Оборудование | 设备支持 | معدات
  DATA_OR_TOOLS | Data and tools | Données et outils | Datos y herramientas | Dados e ferramentas | Данные и инструменты | 数据与工具 | بيانات وأدوات
  JOINT_RESEARCH | Joint research | Recherche conjointe | Investigación conjunta | Investigação conjunta | Совместное исследование | 联合研究 | بحث مشترك
  JOINT_PROJECT | Joint project | Projet commun | Proyecto conjunto | Projeto conjunto | Совместный проект | 合作项目 | مشروع مشترك
  MARKET_LINKAGE | Market linkage | Mise en relation commerciale | Vinculación comercial | Ligação comercial | Выход на рынки | 市场对接 | ربط بالأسواق
  MENTORING | Mentoring | Accompagnement | Mentoría | Mentoria | Наставничество | 跟踪辅导 | إرشاد ومتابعة
  NETWORK | Network of practice | Réseau de praticiens | Red de profesionales | Rede de profissionais | Сеть специалистов | 实践者网络 | شبكة ممارسين
  FINANCE | Funding | Financement | Financiación | Financiamento | Финансирование | 资金支持 | تمويل
  LOGISTICS | Travel and logistics | Voyages et logistique | Viajes y logística | Viagens e logística | Поездки и логистика | 行程与后勤 | السفر والخدمات اللوجستية
  HOSTING | Hosting | Accueil | Sede y acogida | Acolhimento | Приём участников | 场地与接待 | استضافة
`,
);
