import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

const page = 'src/pages/letters/[...id].astro';
/** What a page learns of the archive beside its own file comes through these: it is in the page's key. */
const keyed: ReadonlySet<string> = new Set(['src/site/letter-surroundings.ts', 'src/site/letter-paths.ts']);
/** What knows about other letters, or of what is written of them. */
const others = [
	/^src\/site\/(?:archive-index|record|ledger|dossiers|open-data|archive-statistics)\.ts$/,
	/^src\/store\/(?:authorities|changes|differences|dossiers|gate|ledger|listed|requests|sources|tombstones)\//,
	/^src\/store\/archive\.ts$/,
];
/** Example: `import Base from '../../layouts/base.astro';`; not `import type { Letter } from '…';`. */
const imported = /^(?:import|export)\s(?!type\s)(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

test('a letter’s page learns nothing of the archive that its key does not have', () => {
	const reached = reachedFrom(page);
	assert.ok(reached.size > 60, `${reached.size} modules`);
	for (const known of keyed) assert.ok(reached.has(known), known);
	for (const [module, by] of reached)
		assert.ok(
			!others.some((other) => other.test(module)),
			`${module} is imported by ${by}, whatever the key says`,
		);
});

/** Modules that a module brings with it, each with one that imports it; not what the key is made of. */
function reachedFrom(start: string): Map<string, string> {
	const reached = new Map([[start, '']]);
	for (const [module] of reached) {
		if (keyed.has(module) || !existsSync(module)) continue;
		for (const [, specifier = ''] of readFileSync(module, 'utf8').matchAll(imported)) {
			const found = placeOf(specifier.replace(/\?.*$/, ''), module);
			if (found && !reached.has(found)) reached.set(found, module);
		}
	}
	return reached;
}

/** Null for a package. */
function placeOf(specifier: string, from: string): string | null {
	if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
	if (specifier.startsWith('.')) return normalize(join(dirname(from), specifier)).replaceAll('\\', '/');
	return null;
}
