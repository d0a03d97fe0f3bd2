import { z } from 'astro/zod';
import { action } from './action.ts';

/** Takes back what was done last. */
export const undo = action(z.strictObject({}), (desk) =>
	desk.alone(async () => ({ undone: desk.undo.back() })),
);
