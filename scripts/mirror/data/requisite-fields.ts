import { requisites } from '#archive/letter/requisites/index.ts';
import type { Requisite } from '#archive/letter/requisites/requisite.ts';
import type { Field } from '../../../src/tables/field.ts';
import type { MirroredLetter } from './mirrored-letter.ts';

/** Requisites of a letter as columns. */
export const requisiteFields: readonly Field<MirroredLetter>[] = requisites.flatMap(
	({ columns }: Requisite) =>
		(columns ?? []).map((column) => ({
			...column,
			read: ({ letter, authority }: MirroredLetter) =>
				column.read(letter, { authorityName: authority?.name ?? null }),
		})),
);
