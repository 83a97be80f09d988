import { lockedPackages } from './lock-file';

/** Prints what the server runs on, by licence: `npm run licences`. */
const byLicence = new Map<string, string[]>();
for (const { name, version, license = 'none' } of lockedPackages().filter(({ dev }) => !dev)) {
  byLicence.set(license, [...(byLicence.get(license) ?? []), `${name} ${version}`]);
}
for (const [licence, packages] of [...byLicence].sort()) {
  process.stdout.write(`${licence} (${packages.length})\n${packages.map((one) => `  ${one}\n`).join('')}`);
}
