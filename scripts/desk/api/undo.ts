import { z } from 'astro/zod';
import { action } from './action.ts';

/** Undoes the last step. */
export const undo = action(z.strictObject({}), (desk) => desk.alone(async () => desk.undo.back()));
