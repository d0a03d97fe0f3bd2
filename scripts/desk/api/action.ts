import { z } from 'astro/zod';
import type { Desk } from '../desk.ts';
import { Rejected } from '../server/rejected.ts';

/** Something that the desk's page can ask for: JSON in, JSON out. */
export type Action = (desk: Desk, given: unknown) => Promise<object>;

/** An action whose input has a shape; other input is rejected before anything is done. */
export function action<Shape extends z.ZodType>(
	shape: Shape,
	run: (desk: Desk, given: z.output<Shape>) => Promise<object> | object,
): Action {
	return async (desk, given) => {
		const read = shape.safeParse(given);
		if (!read.success) throw new Rejected(400, z.prettifyError(read.error));
		return run(desk, read.data);
	};
}
