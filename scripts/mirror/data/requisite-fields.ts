import { requisites } from '#archive/letter/requisites/index.ts';
import type { Requisite } from '#archive/letter/requisites/requisite.ts';
import type { Field } from './field.ts';
import type { LetterSource } from './letter-source.ts';

/** Requisites of a letter as columns. */
export const requisiteFields: readonly Field<LetterSource>[] = requisites.flatMap(({ columns }: Requisite) =>
	(columns ?? []).map((column) => ({
		...column,
		read: ({ letter, authority }: LetterSource) =>
			column.read(letter, { authorityName: authority?.name ?? null }),
	})),
);
