import { z } from 'astro/zod';

/** How the page names a letter: by its id, or by its source where it has none. */
export const targetName = z
	.strictObject({
		id: z.string().min(1).nullish(),
		file: z.string().min(1).nullish(),
		inside: z.array(z.string().min(1)).optional(),
	})
	.refine(({ id, file }) => id || file, 'id or file');
