import { z } from 'astro/zod';
import type { Settled } from '../tasks/settle-doubts.ts';
import { settleDoubts } from '../tasks/settle-doubts.ts';
import { action } from './action.ts';

/** Accepts doubts on behalf of a person who has looked: each of one letter, or of many. */
export const acceptDoubts = action(
	z.strictObject({
		what: z.string().max(200),
		doubts: z
			.array(z.strictObject({ id: z.string().min(1), rule: z.string().min(1) }))
			.min(1)
			.max(10_000),
	}),
	(desk, { what, doubts }) =>
		desk.alone(() =>
			desk.undo.record(what, [], async () => {
				const settled = new Map<string, Settled[]>();
				for (const { id, rule } of doubts) settled.set(id, [...(settled.get(id) ?? []), { rule, was: null }]);
				settleDoubts(desk, settled);
				return { accepted: doubts.length };
			}),
		),
);
