import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedPackages } from '../../scripts/lock-file';

const root = join(__dirname, '..', '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'overrides' | 'scripts',
  Readonly<Record<string, string>>
>;
const packages = lockedPackages();
const asked = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };

/** Of what runs: whoever passes the server on need do no more than name the authors. */
const permissive = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
];
/** Of tools besides, of which nothing is passed on. */
const ofTools = ['MPL-2.0', 'CC-BY-4.0', 'PSF-2.0', 'CC0-1.0'];

/** Packages whose installation may run a program, and why nothing is missing where it does not (`npm ci --ignore-scripts`). */
const installScripts: Readonly<Record<string, string>> = {
  '@apollo/protobufjs': 'prints advice on version numbers',
  '@parcel/watcher': 'builds itself where no package has its program for the platform',
  '@swc/core': 'checks that its program for the platform, a package of its own, can be loaded',
  esbuild: 'checks that its program for the platform, a package of its own, can be run',
  'unrs-resolver': 'checks that its program for the platform, a package of its own, can be loaded',
};

/** Whether a licence in the form of SPDX, with AND and OR, is met by these. */
function isMet(licence: string, allowed: readonly string[]): boolean {
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => allowed.includes(one)));
}

describe('what the project is made of', () => {
  test('is named by exact versions', () => {
    expect(
      Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/.test(version)),
    ).toEqual([]);
  });

  test('is locked as it is named', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, Record<string, unknown>>;
    };
    const { dependencies, devDependencies } = lock.packages['']!;
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
    for (const [name, version] of Object.entries(asked)) {
      expect([name, packages.filter((one) => one.name === name).map((one) => one.version)]).toEqual([
        name,
        expect.arrayContaining([version]),
      ]);
    }
  });

  test('comes from the public registry, each package as it was when it was locked', () => {
    const elsewhere = packages.filter(
      ({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere.map(({ name, resolved }) => [name, resolved])).toEqual([]);
    expect(
      packages.filter(({ integrity }) => !/^sha512-/.test(integrity ?? '')).map(({ name }) => name),
    ).toEqual([]);
  });

  test('runs nothing on installation that is not known here', () => {
    const named = packages
      .filter(({ hasInstallScript }) => hasInstallScript === true)
      .map(({ name }) => name);
    expect([...new Set(named)].sort()).toEqual(Object.keys(installScripts).sort());
  });

  test('has licences that allow it', () => {
    const refused = packages.filter(
      ({ license, dev }) => !isMet(license ?? 'none', dev ? [...permissive, ...ofTools] : permissive),
    );
    expect(refused.map(({ name, license }) => [name, license])).toEqual([]);
    expect([isMet('GPL-3.0-only', permissive), isMet('(MIT OR GPL-3.0-only)', permissive)]).toEqual([
      false,
      true,
    ]);
  });

  test('is listed by the package manager for whoever asks (SBOM)', () => {
    const bill = JSON.parse(
      execFileSync('npm', ['run', '--silent', 'sbom'], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 50_000_000,
      }),
    ) as { bomFormat: string; components: { name: string; version: string }[] };
    expect(bill.bomFormat).toBe('CycloneDX');
    const listed = bill.components.map(({ name, version }) => `${name}@${version}`);
    expect(listed).toEqual(
      expect.arrayContaining(Object.entries(asked).map(([name, version]) => `${name}@${version}`)),
    );
  });
});
