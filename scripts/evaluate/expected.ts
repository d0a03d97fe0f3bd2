import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

const value = z.string().nullish();

/** `NAME.expected.json`: a letter's values as a person read them. Null: the letter has none; absent: not compared. */
const expectedSchema = z.object({
	expected: z.object({
		authority: value,
		edrpou: value,
		date: value,
		regNumber: value,
		inReplyTo: z.object({ number: value, date: value }).nullish(),
		addressee: value,
		signatoryPosition: value,
		signatoryName: value,
		/** Name of the executor, with the phone beside it. */
		executor: value,
		phone: value,
	}),
});

/** The values that a letter should give. */
export type Expected = z.output<typeof expectedSchema>['expected'];

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
