import { z } from 'astro/zod';
import { reasonOf } from '../server/reason-of.ts';
import { changeLetter, sidecarPath } from '../tasks/change-letter.ts';
import { findTarget, type Target } from '../tasks/find-target.ts';
import { reviseStored } from '../tasks/revise-stored.ts';
import { action } from './action.ts';
import { refuseValues } from './refuse-values.ts';

/** Gives the same values to many letters, as a single undoable step; reports letters that cannot take them. */
export const changeLetters = action(
	z.strictObject({
		ids: z.array(z.string().min(1)).min(1).max(1000),
		what: z.string().max(200),
		set: z.record(z.string(), z.string().max(10_000)),
	}),
	(desk, { ids, what, set }) =>
		desk.alone(async () => {
			refuseValues(set, desk.jurisdiction);
			const targets: Target[] = [];
			for (const id of ids) targets.push(await findTarget(desk, desk.run(), { id }));
			const beside = targets.flatMap(({ source }) => (source ? sidecarPath(source.path) : []));
			const change = { set, mask: [], keep: [], unmask: [], unkeep: [] };
			return desk.undo.record(what, beside, async () => {
				let changed = 0;
				const refused: { id: string; reason: string }[] = [];
				for (const target of targets) {
					const { stored, source } = target;
					if (!stored) continue;
					try {
						if (source) await changeLetter(desk, target, { source, change, isSure: false });
						else reviseStored(desk, stored, set);
						changed += 1;
					} catch (error) {
						const known = reasonOf(error);
						if (!known) throw error;
						refused.push({ id: stored.letter.id, reason: known.reason });
					}
				}
				return { changed, refused };
			});
		}),
);
