import { existsSync, readFileSync } from 'node:fs';
import { type RedactionKind, redactionKinds } from '#archive/letter/redaction.ts';

/** A value of a kind of personal data, as an official writes it; none belongs to anybody. */
export interface PlantedValue {
	readonly kind: RedactionKind;
	readonly value: string;
}

const folder = new URL('../fixtures/values/', import.meta.url);

/** The values of `fixtures/values/<kind>.txt`, one a line, for every kind that redaction knows. */
export function plantedValues(): PlantedValue[] {
	return redactionKinds.flatMap((kind) => valuesOf(kind).map((value) => ({ kind, value })));
}

function valuesOf(kind: RedactionKind): string[] {
	const file = new URL(`${kind}.txt`, folder);
	if (!existsSync(file)) return [];
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '');
}
