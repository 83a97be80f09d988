import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGE_KINDS, MENDS } from '../../../src/matching/engine/changes/change';
import { CRITERION_CODES } from '../../../src/matching/engine/criteria/criteria';
import { BENEFICIARY_WEIGHTS, PIVOTAL_WEIGHTS } from '../../../src/matching/engine/default-weights';
import { FUNDING_OUTCOMES } from '../../../src/matching/engine/funding';
import { RELATED_MODALITIES } from '../../../src/matching/engine/modalities';
import { RULE_CODES } from '../../../src/matching/engine/rules/rules';

const page = readFileSync(join(__dirname, '../../../docs/matching.md'), 'utf8');

/** The cells of the first table under a heading, without its head. */
function table(heading: string): string[][] {
  const section = page.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('docs/matching.md', () => {
  it('has the weights of the code', () => {
    expect(table('Weights')).toEqual(
      CRITERION_CODES.map((code) => [code, String(BENEFICIARY_WEIGHTS[code]), String(PIVOTAL_WEIGHTS[code])]),
    );
  });

  it('has the related modalities of the code', () => {
    const pairs = table('Related modalities').flatMap(([one, others]) =>
      others!.split(', ').map((other) => [one, other]),
    );
    expect(pairs).toEqual(RELATED_MODALITIES);
  });

  it('has the funding table of the code', () => {
    const expected = Object.entries(FUNDING_OUTCOMES).map(([one, row]) => [one, ...Object.values(row)]);
    expect(table('Funding')).toEqual(expected);
  });

  it.each<readonly [string, readonly string[]]>([
    ['Hard rules', RULE_CODES],
    ['Soft criteria', CRITERION_CODES],
    ['The nearest change', CHANGE_KINDS],
  ])('lists what there is, in order: %s', (heading, codes) => {
    expect(table(heading).map(([code]) => code)).toEqual(codes);
  });

  it('says what each change mends', () => {
    expect(table('The nearest change').map(([kind, mends]) => [kind, mends])).toEqual(
      Object.entries(MENDS).map(([kind, codes]) => [kind, codes.join(', ')]),
    );
  });
});
