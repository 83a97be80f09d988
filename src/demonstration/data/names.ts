/**
 * Names of invented people: given and family names that are common in a part of the world, put together by the dice, so that none is
 * meant for anybody. Which part a country belongs to is said by the first of its areas or languages that stands here.
 */
interface Names {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

const names = (given: string, family: string): Names => ({
  given: given.split(' '),
  family: family.split(' '),
});

const pools = {
  zh: names(
    'Anlin Boyu Chenxi Dawei Haoran Jingyi Kexin Lanying Mingzhe Qiuyue Ruoxi Shufen Tianyu Wenjing Xiaohe Yulan',
    'Bai Cen Deng Fang Guan Hou Jiang Kang Lu Meng Ning Pan Qiao Shen Tang Yue',
  ),
  southEastAsia: names(
    'Arun Bopha Chanthy Dara Hien Indah Khamla Linh Malai Noy Putri Rina Sopheap Thida Vanna Wati',
    'Keo Lestari Mohd Ngoc Oudom Phan Prak Rahman Santos Sari Somsak Tan Thong Vong Wijaya Yusof',
  ),
  southAsia: names(
    'Anika Bikash Chitra Dilani Farhan Gita Harun Ishara Kavita Lalit Mahbub Nasreen Pema Ruwan Sunita Tariq',
    'Adhikari Bhatt Chowdhury Das Fernando Gurung Haque Joshi Khan Lama Mendis Perera Rai Shrestha Thapa Zaman',
  ),
  ar: names(
    'Amina Bilal Dalia Fares Ghada Hadi Iman Jamal Karima Layla Mounir Nadia Omar Rania Samir Yasmin',
    'Abboud Bakri Daoud Fahmi Ghanem Haddad Idrissi Jaber Karam Lahlou Mansour Nasser Othmani Qasim Saleh Zidan',
  ),
  ru: names(
    'Aigul Baurzhan Dilfuza Elmira Farida Gulnara Iskandar Jamila Kanat Lola Marat Nargiza Rustam Saule Timur Zarina',
    'Abdiev Akhmetov Bekova Dzhuraev Ismailova Karimov Mamedov Nazarova Orozov Petrosyan Rakhimov Saparov Tashev Umarova Yusupov Zhanova',
  ),
  fr: names(
    'Aïssatou Bintou Cédric Djibril Estelle Fatou Gaston Hawa Idrissa Josiane Koffi Lamine Mariam Nadège Ousmane Rokia',
    'Adjovi Bamba Camara Diallo Essomba Fofana Gueye Hounsou Kaboré Lawson Mbemba Ndiaye Ouattara Sawadogo Touré Zongo',
  ),
  en: names(
    'Abena Blessing Chipo Daniel Esther Farai Grace Hope Isaac Joyce Kwame Lindiwe Moses Naledi Peter Thandi',
    'Achieng Banda Chirwa Dlamini Ekong Gitonga Hamisi Juma Kamau Lungu Mensah Nkosi Okello Phiri Sesay Tembo',
  ),
  horn: names(
    'Abel Bethlehem Dawit Eden Fikru Genet Hana Kidane Liya Mekdes Natnael Rahel Selam Tesfaye Winta Yonas',
    'Abebe Bekele Desta Fisseha Gebre Haile Kebede Lemma Mulugeta Negash Sisay Tadesse Tekle Woldu Yohannes Zewde',
  ),
  es: names(
    'Alma Bruno Carmen Diego Elena Felipe Gloria Hugo Irene Joaquín Lucía Mateo Nuria Óscar Pilar Rafael',
    'Aguilar Benítez Cárdenas Delgado Espinoza Figueroa Guzmán Herrera Jiménez Lozano Montero Navarro Ortega Peralta Quispe Rojas',
  ),
  pt: names(
    'Adelina Bento Celeste Domingos Eunice Fausto Graça Hélder Iracema Jorge Lurdes Marcelo Nilza Osvaldo Paula Zeferino',
    'Almeida Barros Cardoso Domingues Évora Fonseca Gouveia Lopes Macamo Neto Oliveira Pinto Quaresma Ramos Tavares Vaz',
  ),
  caribbean: names(
    'Alicia Brandon Camille Deon Elaine Garvin Ivy Jerome Keisha Leroy Marva Natalie Orville Petal Shanice Trevor',
    'Alleyne Baptiste Charles Douglas Edwards Francis Grant Henry Isaac Joseph Lewis Mitchell Noel Pierre Singh Williams',
  ),
  pacific: names(
    'Alofa Bwere Elenoa Filipo Ioane Kalesi Lote Mere Nanise Otto Peni Salote Sione Tevita Vaine Willie',
    'Aumua Bola Faleolo Kaltak Lagi Manu Natapu Pohiva Raiwalui Seru Taufa Tekai Tuivaga Utai Vave Waqa',
  ),
  elsewhere: names(
    'Anna Boris Clara Dorin Elena Frank Greta Hans Irena Jonas Katrin Luka Maria Nikola Olga Viktor',
    'Albu Berger Costin Dimov Ek Fischer Horvat Ivanov Jansen Kovač Lind Marku Novak Petrov Rusu Weber',
  ),
} as const;

/** M49 areas and a few countries first: Ethiopia lies in Eastern Africa, and has names of its own. */
const poolOf: Readonly<Record<string, keyof typeof pools>> = {
  ETH: 'horn',
  ERI: 'horn',
  BRA: 'pt',
  GUY: 'caribbean',
  SUR: 'caribbean',
  BLZ: 'caribbean',
  HTI: 'fr',
  CUB: 'es',
  DOM: 'es',
  MNG: 'ru',
  TLS: 'pt',
  '029': 'caribbean',
  '013': 'es',
  '005': 'es',
  '030': 'zh',
  '035': 'southEastAsia',
  '034': 'southAsia',
  '143': 'ru',
  '054': 'pacific',
  '057': 'pacific',
  '061': 'pacific',
};

export function namesOf(country: {
  readonly alpha3: string;
  readonly subregionM49: string | null;
  readonly intermediateRegionM49: string | null;
  readonly officialLanguages: readonly string[];
}): Names {
  for (const code of [country.alpha3, country.intermediateRegionM49, country.subregionM49]) {
    const pool = code === null ? undefined : poolOf[code];
    if (pool) return pools[pool];
  }
  const spoken = ['ar', 'fr', 'pt', 'ru', 'en', 'es'] as const;
  const language = spoken.find((tag) => country.officialLanguages.includes(tag));
  return pools[language ?? 'elsewhere'];
}
