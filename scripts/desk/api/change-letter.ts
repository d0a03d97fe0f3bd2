import { z } from 'astro/zod';
import { redactionKinds } from '#archive/letter/redaction.ts';
import { NotDone } from '../../cli/not-done.ts';
import { changeLetter, sidecarPath } from '../tasks/change-letter.ts';
import type { LetterChange } from '../tasks/changed-sidecar.ts';
import { findTarget } from '../tasks/find-target.ts';
import { reviseStored } from '../tasks/revise-stored.ts';
import { action } from './action.ts';
import { refuseValues } from './refuse-values.ts';
import { targetName } from './target-name.ts';

const kind = z.enum(redactionKinds);
const wordsItem = z.strictObject({ words: z.string().min(2).max(2000), kind });
const boxItem = z.strictObject({
	page: z.int().positive(),
	box: z
		.tuple([z.number().nonnegative(), z.number().nonnegative(), z.number(), z.number()])
		.refine(([left, top, right, bottom]) => left < right && top < bottom),
	kind,
});
const masks = z
	.array(z.union([wordsItem, boxItem]))
	.max(100)
	.default([]);
const keeps = z.array(wordsItem).max(100).default([]);

/** Changes a letter: values, masks, unmasked words; all of it, or nothing. */
export const change = action(
	z.strictObject({
		letter: targetName,
		/** The action’s name, for undo. */
		what: z.string().max(200),
		set: z.record(z.string(), z.string().max(10_000)).default({}),
		mask: masks,
		keep: keeps,
		unmask: masks,
		unkeep: keeps,
		isSure: z.boolean().default(false),
	}),
	(desk, { letter, what, isSure, ...change }) =>
		desk.alone(async () => {
			refuseValues(change.set, desk.jurisdiction);
			const target = await findTarget(desk, desk.run(), letter);
			const { stored, source } = target;
			if (source)
				return desk.undo.record(what, [sidecarPath(source.path)], () =>
					changeLetter(desk, target, { source, change, isSure }),
				);
			if (!stored || isMasking(change))
				throw new NotDone(
					'The source of this letter is not in the inbox, and without it nothing can be masked in its copy. Drop the source, then do it again.',
				);
			return desk.undo.record(what, [], async () => reviseStored(desk, stored, change.set));
		}),
);

function isMasking({ mask, keep, unmask, unkeep }: LetterChange): boolean {
	return mask.length + keep.length + unmask.length + unkeep.length > 0;
}
