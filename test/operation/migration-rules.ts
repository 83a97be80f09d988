/** What an old process of the server, which works on while a migration runs, would stumble over: how a statement does it, and why not. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/\bALTER TABLE \S+ .*\bRENAME\b/, 'renames what an old process still calls by its name'],
  [
    /\bDROP (TABLE|COLUMN|VIEW|TYPE)\b|\bALTER TABLE \S+ .*\bDROP (?!CONSTRAINT|NOT NULL|DEFAULT)/,
    'drops what an old process may still use',
  ],
  [/\bALTER (COLUMN )?\S+ (SET DATA )?TYPE\b/, 'rewrites the table under a lock'],
  [
    /\bSET NOT NULL\b/,
    'reads the whole table under a lock: add CHECK (... IS NOT NULL) NOT VALID and validate it later',
  ],
  [
    /\bADD (COLUMN )?(?!CONSTRAINT)\S+ (?!.*\bDEFAULT\b)[^,;]*\bNOT NULL\b/,
    'demands a column that an old process does not write',
  ],
  [
    /\bADD (CONSTRAINT \S+ )?(FOREIGN KEY|CHECK)\b(?!.*\bNOT VALID\b)/,
    'reads the whole table under a lock: NOT VALID, and VALIDATE CONSTRAINT in the next',
  ],
  [
    /\bADD (CONSTRAINT \S+ )?(UNIQUE|PRIMARY KEY) ?\(/,
    'builds an index under a lock: CREATE UNIQUE INDEX CONCURRENTLY, and then USING INDEX',
  ],
  [
    /\bCREATE (UNIQUE )?INDEX (?!CONCURRENTLY)/,
    'holds up all writes: CONCURRENTLY, in a migration of its own with transaction = false',
  ],
  [/^(UPDATE|DELETE FROM) /, 'rewrites many rows in one transaction: do it in pieces, in the program'],
  [/\b(TRUNCATE|LOCK TABLE|VACUUM FULL|CLUSTER)\b/, 'locks the whole table'],
];

/** What of a migration's statements holds up or breaks an old process. Tables that the migration itself makes are nobody's yet. */
export function faultsOf(statements: readonly string[]): string[] {
  const all = statements.flatMap(split);
  const made = new Set(
    all.flatMap((text) => /^CREATE TABLE (?:IF NOT EXISTS )?"?(\w+)/.exec(text)?.[1] ?? []),
  );
  return all.flatMap((text) => {
    const table = /\b(?:ALTER TABLE(?: ONLY)?|(?:INDEX|TRIGGER)\b.*? ON|^UPDATE|^DELETE FROM) "?(\w+)/.exec(
      text,
    )?.[1];
    if (
      /^CREATE (TABLE|FUNCTION|OR REPLACE FUNCTION)\b/.test(text) ||
      (table !== undefined && made.has(table))
    )
      return [];
    return rules.filter(([form]) => form.test(text)).map(([, why]) => `${text.slice(0, 80)}: ${why}`);
  });
}

/** Statements in one line each; what stands between $$ is one with what is around it. */
function split(sql: string): string[] {
  const bodies: string[] = [];
  const held = sql
    .replace(/--[^\n]*/g, ' ')
    .replace(/\$\$[\s\S]*?\$\$/g, (body) => `$${bodies.push(body) - 1}$`);
  return held
    .split(';')
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}
