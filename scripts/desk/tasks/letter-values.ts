import type { Authority } from '#archive/letter/authority.ts';
import type { Letter } from '#archive/letter/schema.ts';
import { fieldKeys } from './letter-fields.ts';

/** The values of a letter in the archive; what belongs to its body is in the body’s file. */
export function valuesOf(letter: Letter, body: Authority | null): Map<string, string | null> {
	const printed = { name: body?.name, edrpou: body?.edrpou, contacts: body?.contacts };
	const whole = {
		...letter,
		authority: printed.name ?? letter.authority,
		edrpou: printed.edrpou ?? null,
		contacts: { ...printed.contacts, email: printed.contacts?.emails[0] ?? null },
	};
	return new Map(fieldKeys.map((key) => [key, valueAt(whole, key)]));
}

/**
 * The value at a key: a text, or what an object says that it is.
 *
 * @example
 * valueAt({ outcome: { is: 'given' }, signatory: null }, 'outcome') // 'given'
 */
export function valueAt(record: object, key: string): string | null {
	let value: unknown = record;
	for (const name of key.split('.'))
		value = typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : null;
	if (typeof value === 'object' && value !== null && 'is' in value) value = value.is;
	return typeof value === 'string' ? value : null;
}

/** Keys of what the program has made in a letter and no person has confirmed. */
export function derivedIn(letter: Letter): Set<string> {
	return new Set([
		...(letter.titleDerived ? ['title'] : []),
		...Object.entries(letter).flatMap(([key, value]) =>
			typeof value === 'object' && value !== null && 'derived' in value && value.derived === true ? key : [],
		),
	]);
}
