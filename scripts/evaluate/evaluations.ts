import type { FoundRequisites } from '#archive/letter/requisites/found-requisites.ts';
import { requisites } from '#archive/letter/requisites/index.ts';
import type { Evaluation, Requisite } from '#archive/letter/requisites/requisite.ts';

/** The values that are compared, in the order of the table. */
export const evaluations: readonly Evaluation<FoundRequisites>[] = requisites.flatMap(
	({ evaluated }: Requisite) => evaluated ?? [],
);
