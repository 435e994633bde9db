import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly optionalDependencies?: object }>
  >;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked;

test('the lock file names no registry, so that any mirror can serve it', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
});

test('the lock file holds the packages of every platform, without which a clean install stops', () => {
  const optional = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  const locked = Object.keys(packages);
  const missing = optional.filter((name) => !locked.some((path) => path.endsWith(`node_modules/${name}`)));
  expect([...new Set(missing)]).toEqual([]);
});
