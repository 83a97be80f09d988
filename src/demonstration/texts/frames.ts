/** Languages in which the demonstration writes. */
export const textLanguages = ['en', 'fr', 'es', 'pt', 'ru', 'zh', 'ar'] as const;
export type TextLanguage = (typeof textLanguages)[number];

/**
 * How a text is put together in a language. Words in braces are filled in: {modality} is capital only at the beginning, {topic} stands after a colon
 * or, in English, inside a sentence, {wanted} is the topic that a two-way proposal seeks, {place} is an invented place, {audience} is English only.
 */
export interface Frames {
  readonly request: readonly string[];
  readonly offer: readonly string[];
  readonly twoWay: readonly string[];
  readonly support: readonly string[];
  readonly seeks: readonly string[];
  readonly gives: readonly string[];
  readonly exchanges: readonly string[];
  readonly supports: readonly string[];
  readonly condition: string;
}

export const framesIn: Readonly<Record<TextLanguage, Frames>> = {
  en: {
    request: [
      '{modality} sought on {topic} ({place})',
      '{place} asks for partners: {modality} on {topic}',
      '{modality} on {topic} wanted for {audience} of {place}',
    ],
    offer: [
      '{modality} on {topic} from {place}',
      '{place} shares its experience: {modality} on {topic}',
      '{modality} on {topic} for {audience}, hosted by {place}',
    ],
    twoWay: [
      '{place} gives {topic} and seeks {wanted}',
      'An exchange of equals with {place}: {topic} in return for {wanted}',
    ],
    support: [
      '{modality} for partnerships on {topic}',
      'Triangular cooperation on {topic}: {modality} and advice',
    ],
    seeks: [
      'We look for a partner of the South who has solved this, for {audience} of {place}.',
      'We ask for advice that fits an administration of our size, and for somebody to call afterwards.',
      'A partner from a comparable country would help {audience} of {place} most.',
    ],
    gives: [
      'We share this with {audience} of partner countries, with what went wrong as well.',
      'Places are open to {audience} of any partner country, and practitioners do the teaching.',
      'Whoever comes sees the daily work in {place}, and speaks with those who do it.',
    ],
    exchanges: [
      'We give what we know and take home what we lack, in equal parts.',
      'Each side hosts once and visits once.',
    ],
    supports: [
      'We join two partners of the South who have found each other, and leave the lead to them.',
      'Our part is in the background: the partners decide on the substance.',
    ],
    condition: 'A letter of the partner institution is needed before the first visit.',
  },
  fr: {
    request: [
      'Demande de partenariat, {modality} : {topic} ({place})',
      '{place} cherche un partenaire : {topic}',
      'Demande de {place} : {topic}',
    ],
    offer: ['{modality} : {topic} ({place})', "L'expérience de {place} à partager : {topic}"],
    twoWay: [
      'Échange entre pairs avec {place} : {topic} contre {wanted}',
      '{place} donne : {topic} ; demande : {wanted}',
    ],
    support: [
      '{modality} pour des partenariats du Sud : {topic}',
      'Appui à la coopération triangulaire : {topic}',
    ],
    seeks: [
      'Nous cherchons un partenaire du Sud qui a déjà résolu cette question.',
      'Nous souhaitons des conseils adaptés à une petite administration, et un interlocuteur pour la suite.',
    ],
    gives: [
      'Nous partageons cette expérience, y compris ce qui a échoué.',
      'Les participants voient le travail quotidien et parlent avec celles et ceux qui le font.',
    ],
    exchanges: [
      'Chaque partie accueille une fois et se déplace une fois.',
      'Nous apportons ce que nous savons et apprenons ce qui nous manque.',
    ],
    supports: ['Nous accompagnons deux partenaires du Sud, qui gardent la conduite du projet.'],
    condition: "Une lettre de l'institution partenaire est demandée avant la première visite.",
  },
  es: {
    request: [
      '{place} busca socios: {topic}',
      'Solicitud de apoyo: {topic} ({place})',
      '{modality}, solicitud de {place}: {topic}',
    ],
    offer: ['{modality}: {topic} ({place})', 'La experiencia de {place} a disposición de otros: {topic}'],
    twoWay: [
      'Doble vía con {place}: {topic}, a cambio de {wanted}',
      '{place} ofrece: {topic}; solicita: {wanted}',
    ],
    support: ['{modality} para alianzas del Sur: {topic}', 'Apoyo a la cooperación triangular: {topic}'],
    seeks: [
      'Buscamos un socio del Sur que ya haya resuelto esta cuestión.',
      'Deseamos un consejo adecuado a una administración pequeña y a alguien a quien llamar después.',
    ],
    gives: [
      'Compartimos esta experiencia, también lo que no funcionó.',
      'Los participantes ven el trabajo diario y hablan con quienes lo hacen.',
    ],
    exchanges: [
      'Cada parte recibe una vez y viaja una vez.',
      'Aportamos lo que sabemos y aprendemos lo que nos falta.',
    ],
    supports: ['Acompañamos a dos socios del Sur, que conservan la dirección del proyecto.'],
    condition: 'Se pide una carta de la institución socia antes de la primera visita.',
  },
  pt: {
    request: [
      '{place} procura parceiros: {topic}',
      'Pedido de apoio: {topic} ({place})',
      '{modality}, pedido de {place}: {topic}',
    ],
    offer: ['{modality}: {topic} ({place})', 'A experiência de {place} ao dispor de outros: {topic}'],
    twoWay: [
      'Nos dois sentidos com {place}: {topic}, em troca de {wanted}',
      '{place} oferece: {topic}; pede: {wanted}',
    ],
    support: ['{modality} para parcerias do Sul: {topic}', 'Apoio à cooperação triangular: {topic}'],
    seeks: [
      'Procuramos um parceiro do Sul que já tenha resolvido esta questão.',
      'Desejamos conselhos adequados a uma administração pequena e alguém a quem telefonar depois.',
    ],
    gives: [
      'Partilhamos esta experiência, incluindo o que não resultou.',
      'Os participantes veem o trabalho diário e falam com quem o faz.',
    ],
    exchanges: [
      'Cada parte acolhe uma vez e viaja uma vez.',
      'Damos o que sabemos e aprendemos o que nos falta.',
    ],
    supports: ['Acompanhamos dois parceiros do Sul, que mantêm a condução do projeto.'],
    condition: 'É pedida uma carta da instituição parceira antes da primeira visita.',
  },
  ru: {
    request: [
      '{place} ищет партнёров: {topic}',
      'Запрос о содействии: {topic} ({place})',
      '{modality}, запрос: {topic} ({place})',
    ],
    offer: ['{modality}: {topic} ({place})', '{place} делится опытом: {topic}'],
    twoWay: [
      'Взаимный обмен опытом ({place}). Предлагаем: {topic}. Ищем: {wanted}',
      '{place} предлагает: {topic}; ищет: {wanted}',
    ],
    support: [
      '{modality} для партнёрств стран Юга: {topic}',
      'Содействие трёхстороннему сотрудничеству: {topic}',
    ],
    seeks: [
      'Мы ищем партнёра из стран Юга, который уже решил эту задачу.',
      'Нам нужны советы, подходящие для небольшого ведомства, и человек, к которому можно обратиться потом.',
    ],
    gives: [
      'Мы делимся этим опытом, включая то, что не удалось.',
      'Участники видят повседневную работу и говорят с теми, кто её выполняет.',
    ],
    exchanges: [
      'Каждая сторона один раз принимает гостей и один раз едет сама.',
      'Мы делимся тем, что знаем, и учимся тому, чего нам не хватает.',
    ],
    supports: ['Мы поддерживаем двух партнёров из стран Юга, а ведут проект они сами.'],
    condition: 'До первой поездки требуется письмо учреждения-партнёра.',
  },
  zh: {
    request: [
      '{place}寻求合作伙伴：{topic}',
      '需求：{topic}（{place}）',
      '寻求{modality}：{topic}（{place}）',
    ],
    offer: ['{modality}：{topic}（{place}）', '{place}分享经验：{topic}'],
    twoWay: ['双向交流（{place}）：分享{topic}，学习{wanted}', '{place}提供：{topic}；寻求：{wanted}'],
    support: ['{modality}，支持南南合作：{topic}', '支持三方合作：{topic}'],
    seeks: [
      '我们希望找到已经解决这一问题的南方国家伙伴。',
      '我们需要适合小型机构的建议，并希望日后能继续请教。',
    ],
    gives: ['我们愿意分享经验，也包括失败的教训。', '学员可以看到日常工作，并与一线人员交流。'],
    exchanges: ['双方各接待一次、各出访一次。', '我们分享所长，学习所缺。'],
    supports: ['我们协助两个南方伙伴，项目由他们主导。'],
    condition: '首次访问前需要合作机构出具函件。',
  },
  ar: {
    request: [
      '{place} تبحث عن شركاء: {topic}',
      'طلب دعم: {topic} ({place})',
      'طلب من {place}: {modality} في مجال {topic}',
    ],
    offer: ['{modality}: {topic} ({place})', 'تجربة {place} في خدمة الآخرين: {topic}'],
    twoWay: [
      'تبادل في الاتجاهين ({place}): {topic} مقابل {wanted}',
      '{place} تقدم: {topic}؛ وتطلب: {wanted}',
    ],
    support: ['{modality} لشراكات الجنوب: {topic}', 'دعم التعاون الثلاثي: {topic}'],
    seeks: [
      'نبحث عن شريك من بلدان الجنوب سبق أن عالج هذه المسألة.',
      'نحتاج إلى مشورة تناسب إدارة صغيرة وإلى من نرجع إليه لاحقا.',
    ],
    gives: ['نتقاسم هذه التجربة بما فيها ما لم ينجح.', 'يرى المشاركون العمل اليومي ويتحدثون مع القائمين به.'],
    exchanges: ['يستضيف كل طرف مرة ويزور مرة.', 'نقدم ما نعرف ونتعلم ما ينقصنا.'],
    supports: ['نساند شريكين من بلدان الجنوب ويبقى المشروع بقيادتهما.'],
    condition: 'يطلب خطاب من المؤسسة الشريكة قبل الزيارة الأولى.',
  },
};

/** What a facilitating partner does, by what it brings. */
export const supportInEnglish: Readonly<Record<string, string>> = {
  FINANCE:
    'We pay for travel, interpreters and small equipment once both partners have signed a plan of work.',
  HOSTING: 'We have rooms, beds and a kitchen for a group, and a team that has received many.',
  LOGISTICS: 'We book, carry, insure and interpret, so that the partners can work.',
  POLICY_DIALOGUE: 'We convene the authorities that must agree, prepare the papers and keep the record.',
  NETWORK: 'We bring partners into a network that meets every month and answers within a week.',
  EQUIPMENT: 'We bring equipment with somebody who stays until it is used.',
  TRAINING_COURSE: 'Courses are given with teachers of the two partners, and places are paid for.',
  SHORT_TERM_EXPERT: 'We send an expert where the two partners find that something is missing.',
};
