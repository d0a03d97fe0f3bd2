import type { ByHand } from '#archive/letter/by-hand.ts';
import type { Letter } from '#archive/letter/schema.ts';

/** What front matter says about masking by hand: only the kind of masked words, because front matter is public. */
export function recordByHand({ mask, keep }: ByHand): Pick<Letter, 'mask' | 'keep'> {
	return {
		...(mask.length > 0 && {
			mask: mask.map((one) =>
				'words' in one ? { kind: one.kind } : { kind: one.kind, page: one.page, box: [...one.box] },
			),
		}),
		...(keep.length > 0 && { keep: keep.map(({ kind, words }) => ({ kind, words })) }),
	};
}
