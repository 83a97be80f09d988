import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runReplay } from '../../src/replay/command';
import type { Report } from '../../src/replay/report';
import { csvOf, fileWith, invented } from './invented-csv';

const rows = [
  invented({ 'Provider Country/ies': 'BRA,NOR' }),
  invented({ 'Provider Country/ies': 'BRA', 'Host/Recipient Country/ies': 'UGA' }),
  invented({ 'Provider Country/ies': 'IND', 'Thematic Areas': 'Energy' }),
  invented({ 'Host/Recipient Country/ies': 'DEU' }),
  invented({ 'Host/Recipient Country/ies': '' }),
  invented({ 'Provider Country/ies': 'NOR,IND', 'Host/Recipient Country/ies': 'PER,FJI,KEN,XKX' }),
];
const file = fileWith(csvOf(rows));

async function run(...args: string[]) {
  const said = { out: '', err: '', stages: new Set<string>() };
  const code = await runReplay(args, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    progress: (stage) => said.stages.add(stage),
  });
  return { code, ...said };
}

describe('npm run replay', () => {
  it('prints what it refused, and the engine beside the baselines', async () => {
    const { code, out, stages } = await run(file);
    expect(code).toBe(0);
    expect(out).toContain('6 rows, 5 projects, 1 refused');
    expect(out).toMatch(/row 6: no host \(Illustrative project/);
    expect(out).toContain('row 7: host not known: XKX');
    expect(out).toMatch(/row 5: no host is of the South/);
    expect(out).toContain('All projects, with Northern providers: 4 projects');
    expect(out).toContain('At most 5 hosts and 5 providers, without Northern providers: 4 projects');
    for (const line of [
      'engine',
      'random',
      'popularity',
      'popularity \\+ region',
      'engine less popularity',
    ]) {
      expect(out).toMatch(new RegExp(`^ {2}${line} +[+-]?[.\\d]+ \\[`, 'm'));
    }
    expect([...stages]).toEqual(['Reading', 'Replaying']);
  });

  it('answers the same for the same seed, as JSON too', async () => {
    const first = await run(
      file,
      '--json',
      '--ablate',
      '--max-hosts',
      '2',
      '--seed',
      '3',
      '--sight',
      'others',
    );
    expect(
      await run(file, '--json', '--ablate', '--max-hosts', '2', '--seed', '3', '--sight', 'others'),
    ).toEqual(first);
    const report = JSON.parse(first.out) as Report;
    expect(report).toMatchObject({ rows: 6, projects: 5, sight: 'OTHERS', seed: 3 });
    expect(report.refused).toHaveLength(1);
    expect(report.summaries.map(({ projects }) => projects)).toEqual([4, 4, 3, 3]);
    expect(report.ablations[0]?.lines.map(({ ranker }) => ranker)).toContain('CONTEXT unknown');
  });

  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('npm run replay -- FILE') as string,
    });
  });

  it.each([
    [[], 'no FILE given'],
    [['/nowhere.csv'], '/nowhere.csv does not exist'],
    [[file, file], 'one FILE at a time'],
    [[file, '--max-hosts', 'many'], "--max-hosts must be a whole number from 1, not 'many'"],
    [[file, '--sight', 'future'], '--sight must be dated, past, others'],
    [[file, '--tune'], "Unknown option '--tune'"],
    [[fileWith(csvOf([rows[0]!]))], 'holds 1 usable projects'],
  ])('refuses %j', async (args, message) => {
    const { code, err, out } = await run(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
  });

  it('exits with 1 for a file that it cannot read, with one line and no stack', () => {
    const script = join(__dirname, '../../scripts/replay.ts');
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, '/nowhere.csv'], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr.trim()).toBe('replay: /nowhere.csv does not exist');
  });
});
