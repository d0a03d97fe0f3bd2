import { Recent } from '#archive/text/recent.ts';
import { withoutDigests } from '#archive/text/without-digests.ts';
import { type BlockForm, blocksOf } from './blocks-of.ts';

/** How many blocks of each form are remembered, as many of their readings, and their maximum length: some twenty megabytes in all. */
const mostRemembered = 12_000;
const longestRemembered = 600;

/** Texts that are clean in every file, and the hashes of the values because of which they are. */
export type CleanTexts = Recent<readonly number[]>;

/** What was seen in a block. */
export interface SeenBlock {
	readonly isClean: boolean;
	/** Hashes of the values, from other letters, because of which it is clean. */
	readonly passedBy: readonly number[];
	/** Whether the file’s own letter let something pass: in another file the same block may not be clean. */
	readonly isOwn: boolean;
}

/** Whether all blocks of a text are clean, and the hashes of the values because of which they are. */
export interface SeenBlocks {
	readonly isClean: boolean;
	readonly passedBy: readonly number[];
}

/**
 * Looks at texts block by block. A block that is clean without the help of its file’s letter is clean in every file, and is
 * looked at once: most of a page is on every page. What a block reads without the words of its letter is looked at once too: it is
 * the same on the pages of most letters.
 *
 * @returns given the form of a file, its text, and what looks at a block, to which readings are told that are clean in files of
 *   that form, and which adds to them
 */
export function openCleanBlocks(): (
	form: BlockForm,
	text: string,
	look: (block: string, clean: CleanTexts) => SeenBlock,
) => SeenBlocks {
	const clean = new Map<BlockForm, { readonly blocks: CleanTexts; readonly readings: CleanTexts }>();
	return (form, text, look) => {
		const { blocks, readings } = clean.get(form) ?? { blocks: cleanTexts(), readings: cleanTexts() };
		clean.set(form, { blocks, readings });
		const passedBy: number[] = [];
		for (const block of blocksOf(form, withoutDigests(text))) {
			let hashes = blocks.get(block);
			if (!hashes) {
				const seen = look(block, readings);
				if (!seen.isClean) return { isClean: false, passedBy };
				hashes = seen.passedBy;
				if (!seen.isOwn) blocks.set(block, hashes);
			}
			for (const hash of hashes) passedBy.push(hash);
		}
		return { isClean: true, passedBy };
	};
}

function cleanTexts(): CleanTexts {
	return new Recent(mostRemembered, longestRemembered);
}
