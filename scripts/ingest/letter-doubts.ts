import type { Rule } from '../diagnostics/rules.ts';

/** Doubts about a letter that come from comparing it with others of the archive, and from the last look at it. */
export const letterDoubts = {
	possibleDuplicate: {
		ruleId: 'possible-duplicate',
		reason:
			'The archive has another letter of this body with the same date and index (or neither has an index), and it cannot be told whether it is this one; so this one got an address of its own. Compare them. If it is a corrected version of that letter, or the same one taken on another machine, delete this one and ingest the source with --force, which replaces that letter and keeps its address.',
	},
	personNamed: {
		ruleId: 'person-named',
		reason:
			'Words of this letter look like a person’s name that was not masked: read by itself, what would be published names somebody, and the leak gate would stop the build. Mask the name with npm run redact if its owner is private, open it with --keep if it is public, and take this rule out of review.',
	},
	/** @param id of the letter that has the same words */
	sameWords: (id: string) => ({
		ruleId: 'same-words',
		reason: `The archive has a letter made of the same file or the same words (${id}), and this one was given another date or index, so it is another letter. If only the values were wrong, delete this one and correct that letter in its file, or with npm run correct once it is published.`,
	}),
	/** @param id of the letter itself */
	published: (id: string) => ({
		ruleId: 'published-letter',
		reason: `This letter was published, and its file is now another than readers were promised; the published one is kept. Look at it, then make it the next version: npm run correct -- ${id}. Until then the site is not built. To undo it: git checkout -- content.`,
	}),
} as const satisfies Record<string, Doubt | ((id: string) => Doubt)>;

interface Doubt {
	readonly ruleId: Rule;
	readonly reason: string;
}
