import type { z } from 'astro/zod';

/** A value is told up to this many signs. */
const shownLength = 80;

/**
 * What is wrong with settings, a sentence each: which, what stands there, what is expected.
 *
 * @param settings what was checked
 * @example
 * describeFault(issue, { offline: 'yes' }) // ['offline is "yes"; expected: true or false']
 * describeFault(issue, { titel: 'x' }) // ['titel: there is no such setting; expected: one of title, …']
 */
export function describeFault(issue: z.core.$ZodIssue, settings: unknown): string[] {
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map(
			(key) => `${[...issue.path, key].join('.')}: there is no such setting; expected: ${issue.message}`,
		);
	const value = issue.path.reduce<unknown>(
		(outer, key) => (outer as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
		settings,
	);
	const name = issue.path.join('.') || 'archive.config.ts';
	return [`${name} ${value === undefined ? 'is missing' : `is ${shown(value)}`}; expected: ${issue.message}`];
}

function shown(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
