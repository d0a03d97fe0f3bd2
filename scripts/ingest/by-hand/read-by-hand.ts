import { z } from 'astro/zod';
import type { ByHand } from '#archive/letter/by-hand.ts';
import { redactionKinds } from '#archive/letter/redaction.ts';
import { UsageError } from '../../cli/usage-error.ts';

const kind = z.enum(redactionKinds).default('person-name');
// «Зразкова О.П.»: at least two letters or digits
const tellingLength = /[\p{L}\p{N}].*[\p{L}\p{N}]/su;
const words = z.string().max(2000).regex(tellingLength);
const wordsItem = z.union([
	words.transform((said) => ({ words: said, kind: 'person-name' as const })),
	z.strictObject({ words, kind }),
]);
const number = z.coerce.number().nonnegative();
const box = z
	.preprocess(
		(value) => (typeof value === 'string' ? value.split(between) : value),
		z.tuple([number, number, number, number]),
	)
	.refine(([left, top, right, bottom]) => left < right && top < bottom);
// «72, 90, 300, 104», «72 90 300 104»
const between = /[\s,;]+/;
const boxItem = z.strictObject({ page: z.coerce.number().int().positive(), box, kind });
const masks = z.array(z.union([wordsItem, boxItem])).max(1000);
const keeps = z.array(wordsItem).max(1000);

/**
 * Reads what a person masks and unmasks from the file next to a source: `mask` and `keep` are lists of words, of words
 * with their `kind` and, in `mask`, of a `box` on a `page`. All values are strings, as `readPlainYaml` returns them.
 *
 * @throws UsageError that does not repeat values
 * @example
 * readByHand(['Зразкова О.П.', { page: '1', box: ['72', '90', '300', '104'] }], undefined)
 */
export function readByHand(mask: unknown, keep: unknown): ByHand {
	return { mask: itemsOf('mask', masks, mask), keep: itemsOf('keep', keeps, keep) };
}

function itemsOf<T>(key: 'mask' | 'keep', items: z.ZodType<T[]>, value: unknown): T[] {
	if (value === undefined || value === '') return [];
	const read = items.safeParse(Array.isArray(value) ? value : [value]);
	if (read.success) return read.data;
	const places = read.error.issues.map(({ path }) => `${key} ${Number(path[0] ?? 0) + 1}`);
	throw new UsageError(
		`${[...new Set(places)].join(', ')}: ${key === 'mask' ? 'write words, or words and kind, or page and box (left, top, right, bottom in points from the upper left corner), one list item each' : 'write words, or words and kind, one list item each'}. Kinds: ${redactionKinds.join(', ')}.`,
	);
}
