import { words } from '../../reference/data/table';

/**
 * With whom the host country has memoranda on electronic commerce and bilateral mechanisms: the source tells that there are 28, and
 * names none of them. The number is the source's; these countries are illustrative, several of each region.
 */
export const memorandumCountries: readonly string[] = words(`
  LAO KHM VNM THA IDN MYS PAK LKA MNG UZB KAZ KGZ
  KEN ETH RWA SEN EGY MAR ZAF TZA
  BRA CHL ARG PER COL MEX
  FJI VUT
`);
