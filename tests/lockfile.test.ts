import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Locked {
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * npm leaves an optional package out of the lock where the registry at hand does not have it (a binary of another
 * platform), and then `npm ci` refuses the lock on every machine.
 */
test('the lock names the optional packages of every platform', () => {
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, Locked>;
	};
	const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies)
			.filter((name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`])
			.map((name) => `${place} wants ${name}`),
	);
	assert.deepEqual(missing, []);
});
