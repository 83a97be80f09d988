import 'reflect-metadata';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../src/database/data-source';
import { migrate } from '../src/database/migrate';
import { importFile } from '../src/importing/import-file';
import { databaseSchema } from '../src/server/features';
import { loadStandingData } from '../src/server/prepare';

/**
 * An invented IATI file of so many activities, five institutions in each, imported twice: `npm run bench:import -- 100000`. On
 * DATABASE_URL where there is one (it must be empty), else on an embedded engine of its own.
 */
const activities = Number(process.argv[2] ?? 100_000);
const institutions = activities;

function activity(number: number): string {
  const orgs = Array.from({ length: 5 }, (_, at) => {
    // Strides that share no factor: the ten pairs of an activity are those of no other.
    const institution = (number + at * at * 7_919 + at * 131) % institutions;
    return `<participating-org role="${at === 0 ? 2 : 4}" ref="KE-ILL-${institution}" type="80"><narrative>Illustrative institution ${institution}</narrative></participating-org>`;
  });
  return `<iati-activity xml:lang="en"><iati-identifier>ILL-${number}</iati-identifier>
<reporting-org ref="KE-ILL-0" type="80"><narrative>Illustrative reporter</narrative></reporting-org>
<title><narrative>Illustrative activity ${number} for rural clinics</narrative></title>
<description><narrative>${'Invented text that is not read. '.repeat(40)}</narrative></description>
${orgs.join('\n')}
<activity-status code="${(number % 2) + 2}"/><activity-date type="2" iso-date="2018-01-01"/><activity-date type="4" iso-date="2020-01-01"/>
<recipient-country code="UG" percentage="100"/><sector vocabulary="1" code="12262"/><tag vocabulary="3" code="3.8"/>
</iati-activity>\n`;
}

async function writeFile(file: string): Promise<void> {
  const stream = createWriteStream(file);
  stream.write('<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n');
  for (let number = 0; number < activities; number++) {
    if (!stream.write(activity(number))) await once(stream, 'drain');
  }
  stream.end('</iati-activities>\n');
  await once(stream, 'close');
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sstc-match-bench-'));
  const file = join(folder, 'invented.xml');
  await writeFile(file);
  console.log(`${activities} invented activities, ${(statSync(file).size / 1e6).toFixed(0)} MB`);
  const url = process.env['DATABASE_URL'];
  const { dataSource, close } = await openDatabase(
    url === undefined ? { kind: 'embedded', folder: join(folder, 'data') } : { kind: 'server', url },
    databaseSchema,
  );
  await migrate(dataSource);
  await loadStandingData(dataSource);
  for (const what of ['first', 'again']) {
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().heapUsed)), 20);
    const halves: number[] = [];
    const began = performance.now();
    const report = await importFile(dataSource, {
      file,
      source: 'Illustrative',
      report: null,
      dryRun: false,
      illustrative: true,
      now: new Date(),
      onBytes: (read, of) => {
        if (halves.length > 0 || read < of / 2) return;
        halves.push(peak);
        peak = 0;
      },
    });
    clearInterval(watch);
    const seconds = (performance.now() - began) / 1_000;
    console.log(
      `${what}: ${seconds.toFixed(1)} s, ${(activities / seconds).toFixed(0)} activities/s; heap at most ` +
        `${[...halves, peak].map((bytes) => `${(bytes / 1e6).toFixed(0)} MB`).join(' in the first half, ')} in the second;`,
      JSON.stringify(report),
    );
  }
  const [counts] = await dataSource.query<object[]>(
    `SELECT (SELECT count(*)::int FROM institution) AS institutions, (SELECT count(*)::int FROM exchange) AS exchanges,
       (SELECT count(*)::int FROM (SELECT DISTINCT a.institution_id, b.institution_id FROM activity_party a
         JOIN activity_party b ON b.activity_id = a.activity_id AND a.institution_id < b.institution_id) AS pair) AS pairs`,
  );
  console.log(JSON.stringify(counts));
  await close();
  rmSync(folder, { recursive: true });
}

void main();
