import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { evaluations } from './evaluations.ts';

/** The values that a letter should give, by the keys of their evaluations; parts of a requisite are in an object. */
export type Expected = Readonly<Record<string, Value | Readonly<Record<string, Value>>>>;

/** Null: the letter has none; undefined: not compared. */
type Value = string | null | undefined;

const value = z.string().nullish();
const groups = Object.groupBy(evaluations, ({ key }) => key.split('.')[0] ?? key);
const shape = Object.fromEntries(
	Object.entries(groups).map(([name, ones = []]) => {
		const parts = ones.flatMap(({ key }) => key.split('.').slice(1));
		const part = z.object(Object.fromEntries(parts.map((key) => [key, value]))).nullish();
		return [name, parts.length > 0 ? part : value];
	}),
);

/** `NAME.expected.json`: a letter's values as a person read them. Null: the letter has none; absent: not compared. */
const expectedSchema = z.object({ expected: z.object(shape) });

/**
 * The value at a key.
 *
 * @example
 * expectedAt({ inReplyTo: null }, 'inReplyTo.date') // null
 */
export function expectedAt(expected: Expected, key: string): Value {
	const [name = '', part] = key.split('.');
	const whole = expected[name];
	if (typeof whole !== 'object' || whole === null) return whole;
	return part === undefined ? undefined : whole[part];
}

/**
 * Reads a file of expected values.
 *
 * @throws Error naming the file where it is no such file.
 */
export function readExpected(path: string): Expected {
	try {
		return expectedSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).expected;
	} catch (error) {
		throw new Error(`${path} holds no expected values in the form that docs/formats.md shows.`, {
			cause: error,
		});
	}
}
