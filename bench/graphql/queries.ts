/** What is asked of each contender for the same rows: 100 proposals, each with two single relations and a short list. */
export interface ListQuery {
  readonly name: string;
  readonly graphql: string;
  /** The same for PostGraphile, under the names that it derives from the tables. */
  readonly postgraphile: string;
  /** The same JSON as `graphql` answers, without `extensions`, made by PostgreSQL in one statement. */
  readonly sql: string;
}

const needsSql = (
  fields: string,
): string => `(SELECT coalesce(json_agg(json_build_object(${fields}) ORDER BY c.position), '[]')
  FROM capability c WHERE c.proposal_id = p.id AND c.side = 'NEEDS')`;

const pageSql = (node: string, from: string): string => `
  SELECT json_build_object('data', json_build_object('proposals', json_build_object('nodes', coalesce(json_agg(node), '[]')))) AS body
  FROM (SELECT ${node} AS node FROM ${from} ORDER BY p.created_at DESC, p.id DESC LIMIT 100) AS page`;

export const queries: readonly ListQuery[] = [
  {
    name: 'institution, its country, needs',
    graphql: `{ proposals(first: 100, orderBy: NEWEST) { nodes {
      id title kind validUntil revision
      institution { id name country { alpha3 } }
      needs { modality importance quantity } } } }`,
    postgraphile: `{ proposals: allProposals(first: 100, orderBy: [CREATED_AT_DESC, ID_DESC]) { nodes {
      id title kind validUntil revision
      institution: institutionByInstitutionId { id name country: countryByCountry { alpha3 } }
      needs: capabilitiesByProposalId(condition: { side: "NEEDS" }, orderBy: [POSITION_ASC]) {
        nodes { modality importance quantity } } } } }`,
    sql: pageSql(
      `json_build_object('id', 'Proposal:' || p.id, 'title', p.title, 'kind', p.kind, 'validUntil', p.valid_until, 'revision', p.revision,
        'institution', json_build_object('id', 'Institution:' || i.id, 'name', i.name,
          'country', CASE WHEN c.alpha3 IS NULL THEN NULL ELSE json_build_object('alpha3', c.alpha3) END),
        'needs', ${needsSql("'modality', c.modality, 'importance', c.importance, 'quantity', c.quantity")})`,
      'proposal p JOIN institution i ON i.id = p.institution_id LEFT JOIN country c ON c.alpha3 = i.country',
    ),
  },
  {
    name: 'institution, own country, needs with theme',
    graphql: `{ proposals(first: 100, orderBy: NEWEST) { nodes {
      id title kind institution { id name } country { alpha3 }
      needs { theme { code } modality } } } }`,
    postgraphile: `{ proposals: allProposals(first: 100, orderBy: [CREATED_AT_DESC, ID_DESC]) { nodes {
      id title kind institution: institutionByInstitutionId { id name country: countryByCountry { alpha3 } }
      needs: capabilitiesByProposalId(condition: { side: "NEEDS" }, orderBy: [POSITION_ASC]) {
        nodes { theme: themeByTheme { code } modality } } } } }`,
    sql: pageSql(
      `json_build_object('id', 'Proposal:' || p.id, 'title', p.title, 'kind', p.kind,
        'institution', json_build_object('id', 'Institution:' || i.id, 'name', i.name),
        'country', CASE WHEN i.country IS NULL THEN NULL ELSE json_build_object('alpha3', i.country) END,
        'needs', ${needsSql("'theme', json_build_object('code', c.theme), 'modality', c.modality")})`,
      'proposal p JOIN institution i ON i.id = p.institution_id',
    ),
  },
];
