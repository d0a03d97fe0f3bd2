import { isDeepStrictEqual } from 'node:util';
import type { BoxByHand, ByHand, WordsByHand } from '#archive/letter/by-hand.ts';
import { addToYaml, removeFromYaml, setInYaml } from '#store/document/edit-yaml.ts';
import { readByHand } from '../../ingest/by-hand/read-by-hand.ts';

/** What a person changes in a letter: values by key (none: ''), and what is masked and opened, or no longer so. */
export interface LetterChange {
	readonly set: Readonly<Record<string, string>>;
	readonly mask: readonly (WordsByHand | BoxByHand)[];
	readonly keep: readonly WordsByHand[];
	readonly unmask: readonly (WordsByHand | BoxByHand)[];
	readonly unkeep: readonly WordsByHand[];
}

/**
 * The file of corrections beside a source with a change of one of its letters; all else in it stays as it is.
 *
 * @param inside place of the letter in the source, [] where the source is the letter
 * @throws Error if the file is no YAML
 */
export function changedSidecar(
	text: string,
	inside: readonly string[],
	{ set, mask, keep, unmask, unkeep }: LetterChange,
): string {
	const place = inside.length === 0 ? [] : ['letters', inside.join('#')];
	// What was set for all letters of a source can also be undone for this one: the words are the same.
	const places = inside.length === 0 ? [place] : [place, []];
	let yaml = text;
	for (const [key, value] of Object.entries(set)) yaml = setInYaml(yaml, place, key, value);
	for (const where of places) {
		yaml = removeFromYaml(yaml, [...where, 'mask'], (item) => isOneOf(item, 'mask', unmask));
		yaml = removeFromYaml(yaml, [...where, 'keep'], (item) => isOneOf(item, 'keep', unkeep));
	}
	yaml = addToYaml(yaml, [...place, 'mask'], mask.map(written));
	return addToYaml(yaml, [...place, 'keep'], keep.map(written));
}

function written(one: WordsByHand | BoxByHand): Record<string, string> {
	if ('words' in one) return { ...one };
	return { page: `${one.page}`, box: one.box.join(', '), kind: one.kind };
}

function isOneOf(item: unknown, list: keyof ByHand, gone: readonly (WordsByHand | BoxByHand)[]): boolean {
	const [read] = readByHand(list === 'mask' ? [item] : [], list === 'keep' ? [item] : [])[list];
	return gone.some((one) => isDeepStrictEqual(plain(one), read && plain(read)));
}

function plain(one: WordsByHand | BoxByHand): object {
	return 'words' in one ? { ...one } : { page: one.page, kind: one.kind, box: [...one.box] };
}
