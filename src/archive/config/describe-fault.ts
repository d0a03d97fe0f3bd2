import type { z } from 'astro/zod';

/** A value is told up to this many signs. */
const shownLength = 80;

/**
 * What is wrong with settings, a sentence each: which, what stands there, what is expected.
 *
 * @param settings what was checked
 * @example
 * describeFault(issue, { offline: 'yes' }) // ['offline is "yes"; expected: true or false']
 * describeFault(issue, { redaction: { mask: ['names'] } }) // ['redaction.mask has "names"; expected: one of …']
 * describeFault(issue, { searches: [{ id: 'А' }] }) // ['searches no. 1, id is "А"; expected: small Latin letters, …']
 * describeFault(issue, { titel: 'x' }) // ['titel: there is no such setting; expected: one of title, …']
 */
export function describeFault(issue: z.core.$ZodIssue, settings: unknown): string[] {
	const { list, number, path } = placeOf(issue.path);
	const told = list === null ? '' : `${list} no. ${number}, `;
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map(
			(key) => `${told}${[...path, key].join('.')}: there is no such setting; expected: ${issue.message}`,
		);
	const value = issue.path.reduce<unknown>(
		(outer, key) => (outer as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
		settings,
	);
	const expected = `expected: ${issue.message}`;
	// A value of a list is told by itself: «redaction.mask has "nicknames"».
	if (list !== null && path.length === 0) return [`${list} has ${shown(value)}; ${expected}`];
	const name = path.join('.') || 'archive.config.ts';
	return [`${told}${name} ${value === undefined ? 'is missing' : `is ${shown(value)}`}; ${expected}`];
}

/** The innermost list that a setting is in, with the number of its item from 1, and its path in there. */
function placeOf(path: readonly PropertyKey[]) {
	const at = path.findLastIndex((key) => typeof key === 'number');
	if (at < 0) return { list: null, number: 0, path };
	return { list: path.slice(0, at).join('.'), number: Number(path[at]) + 1, path: path.slice(at + 1) };
}

function shown(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
