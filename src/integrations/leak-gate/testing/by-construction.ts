import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { redactionKinds } from '#archive/letter/redaction.ts';
import type { PlantedValue } from './planted-values.ts';

/** What no gate can tell in a place, for the reason that `fixtures/by-construction.tsv` says. */
const excepted: ReadonlySet<string> = new Set(
	readFileSync(new URL('../fixtures/by-construction.tsv', import.meta.url), 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => line.split('\t').slice(0, 2).join(' ')),
);

/** Asserts that what the gates let pass in a place are the kinds that the file names for it, no fewer and no more. */
export function byConstruction(place: string, missed: readonly PlantedValue[]): void {
	const kinds = new Set(missed.map(({ kind }) => kind));
	assert.deepEqual(
		redactionKinds.filter((kind) => kinds.has(kind)),
		redactionKinds.filter((kind) => excepted.has(`${place} ${kind}`)),
		`${place}: passed ${missed.map(({ kind, value }) => `${kind} «${value}»`).join(', ') || 'nothing, though by-construction.tsv says so'}`,
	);
}
