import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Invented activities, for illustration: none of these organisations exists. */
export function iatiFile(activities: readonly string[], version = '2.03'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="${version}">\n${activities.join('\n')}\n</iati-activities>\n`;
}

export interface InventedActivity {
  readonly identifier?: string;
  readonly title?: string;
  readonly status?: string;
  readonly dates?: string;
  readonly parties?: string;
  readonly more?: string;
}

export const provider = org('3', 'KE-NGO-ILL1', '22', 'Illustrative Extending Fund');
export const implementer = org('4', 'UG-RSB-ILL2', '80', 'Illustrative Institute');

export function org(role: string, ref: string, type: string, name: string): string {
  return `<participating-org role="${role}" ref="${ref}" type="${type}"><narrative>${name}</narrative></participating-org>`;
}

/** An activity in which nothing is wrong, but for what is given. */
export function invented({
  identifier = 'ILL-1',
  title = '<narrative>Illustrative clinics</narrative><narrative xml:lang="fr">Cliniques</narrative>',
  status = '4',
  dates = '<activity-date type="2" iso-date="2019-02-01"/><activity-date type="4" iso-date="2020-11-30"/>',
  parties = provider + implementer,
  more = '<recipient-country code="UG" percentage="60"/><sector vocabulary="1" code="12262"/>',
}: InventedActivity = {}): string {
  return `<iati-activity xml:lang="en">
    <iati-identifier>${identifier}</iati-identifier>
    <reporting-org ref="KE-NGO-ILL1" type="22"><narrative>Illustrative Extending Fund</narrative></reporting-org>
    <title>${title}</title>
    <description><narrative>Not read.</narrative></description>
    ${parties}
    <activity-status code="${status}"/>
    ${dates}
    <contact-info><person-name><narrative>Invented Person</narrative></person-name></contact-info>
    ${more}
  </iati-activity>`;
}

export function fileWith(content: string | Buffer, name = 'invented.xml'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'sstc-match-import-')), name);
  writeFileSync(file, content);
  return file;
}
