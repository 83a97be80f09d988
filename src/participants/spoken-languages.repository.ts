import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** Keeps the rows whose `languages` hold any of the tags, or a variety of it. */
export function whereSpoken<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  languages: readonly string[],
): void {
  // A tag is a beginning of those of its varieties: 'pt-BR-' begins with 'pt-', and 'pt-' with itself.
  query.andWhere(
    `EXISTS (SELECT FROM jsonb_array_elements(${query.alias}.languages) AS spoken
      WHERE (spoken ->> 'tag') || '-' LIKE ANY(:languages))`,
    { languages: languages.map((tag) => `${tag}-%`) },
  );
}
