/** What a file of the content folder is. */
export type ContentKind =
	| 'letter'
	| 'version'
	| 'copy'
	| 'image'
	| 'authority'
	| 'request'
	| 'tombstone'
	| 'page'
	| 'ledger'
	| 'releases'
	| 'links';

/** A place for files. */
export interface ContentPlace {
	readonly kind: ContentKind;
	/** The file’s path from the content folder, with `/`; its first group is the id. */
	readonly path: RegExp;
	readonly example: string;
}

/** A letter’s id in a path: `04053625/2018/25-k-170iz`. */
const letter = '[a-z0-9-]+/(?:\\d{4}|undated)/[a-z0-9-]+';

/** Everything that may be in a content folder. Anything else fails the build (rule `stray-file`). */
export const contentPlan: readonly ContentPlace[] = [
	place('letter', `letters/(${letter})\\.md`, 'letters/04053625/2018/25-k-170iz.md'),
	place('version', `versions/(${letter}/v[1-9]\\d*)\\.md`, 'versions/04053625/2018/25-k-170iz/v1.md'),
	place('copy', `sources/(${letter})\\.[a-z0-9]+`, 'sources/04053625/2018/25-k-170iz.pdf'),
	place('image', `sources/(${letter})/[1-9]\\d*\\.webp`, 'sources/04053625/2018/25-k-170iz/1.webp'),
	place('authority', 'authorities/([a-z0-9]+(?:-[a-z0-9]+)*)\\.md', 'authorities/04053625.md'),
	place('request', 'requests/([a-z0-9.-]+/[a-z0-9_-]+)\\.md', 'requests/dostup.example/7.md'),
	place('tombstone', `tombstones/(${letter})\\.md`, 'tombstones/04053625/2018/25-k-170iz.md'),
	place(
		'page',
		'pages/([a-z0-9]+(?:-[a-z0-9]+)*\\.(?!md\\b)[a-z]{2,3}(?:-[A-Za-z0-9]+)*)\\.md',
		'pages/parks.uk.md',
	),
	place('ledger', 'ledger/([a-z0-9-]+/(?:\\d{4}|undated))\\.jsonl', 'ledger/04053625/2018.jsonl'),
	place('releases', 'ledger/(releases)\\.jsonl', 'ledger/releases.jsonl'),
	place('links', 'links/(checked)\\.jsonl', 'links/checked.jsonl'),
];

/**
 * Files that systems recreate whenever somebody looks at a folder, and the one that keeps an empty folder in git. They are no
 * editor’s, hold nothing of a letter’s text, `.gitignore` keeps them out of the repository, and no reader of content takes
 * them up: they are passed over wherever they lie.
 */
export const ignoredNames: ReadonlySet<string> = new Set([
	'.DS_Store',
	'Thumbs.db',
	'ehthumbs.db',
	'desktop.ini',
	'.directory',
	'.gitkeep',
]);

/** What may be beside the folders: a content folder may be a repository of its own, and a command’s lock lies there. */
export const ignoredAtRoot: ReadonlySet<string> = new Set([
	'.git',
	'.gitignore',
	'.gitattributes',
	'.ingest.lock',
]);

/** What a program leaves beside the file that it was asked to edit, and which program does. */
export interface Leftover {
	readonly name: RegExp;
	readonly of: string;
}

/**
 * Leftovers by name, of a file or of a folder. They hold older text of a letter, or the name of who edited it, and would
 * go into the repository with `git add`: they are refused, not passed over.
 */
export const leftovers: readonly Leftover[] = [
	// «~$25-k.docx»
	{ name: /^~\$/, of: 'Word’s note of who has a file open' },
	// «.~lock.25-k.md#»
	{ name: /^\.~lock\..*#$/, of: 'LibreOffice’s note of who has a file open' },
	// «25-k.md~», «25-k.md.bak», «25-k.md.old», «25-k.md.save»
	{ name: /~$|\.(?:bak|old|save|backup)$/i, of: 'an editor’s copy of what a file was before' },
	// «.25-k.md.swp»
	{ name: /\.sw[a-p]$/, of: 'Vim’s copy of a file that is being edited' },
	// «#25-k.md#», «.#25-k.md»
	{ name: /^#.*#$|^\.#/, of: 'Emacs’ copy of a file that is being edited' },
	// «25-k.md.orig», «25-k.md.rej», «25-k.md.mine», «25-k.md.r12»
	{ name: /\.(?:orig|rej|mine|theirs|patch|diff|r\d+)$/, of: 'what a merge or a patch has left' },
	// «25-k_BASE_4711.md», «25-k.LOCAL.4711.md»
	{ name: /[._](?:BASE|LOCAL|REMOTE|BACKUP)[._]\d+/, of: 'what git mergetool has left' },
	// «25-k.sync-conflict-20310203-101112-ABCDEFG.md», «25-k (Anna’s conflicted copy).md», «25-k (конфлікт).md»
	{
		name: /sync-conflict|conflicted copy|конфлікт/i,
		of: 'what a folder-syncing program leaves of a conflict',
	},
	// «25-k (1).md», «25-k - Copy.md», «25-k — копія.md», «Copy of 25-k.md», «25-k copy 2.md»
	{ name: /\(\d+\)(?:\.|$)|\bcopy\b|коп[іи]я/i, of: 'a copy that a file manager or a browser has made' },
	// «25-k.md.part», «25-k.pdf.crdownload», «25-k.md.tmp»
	{ name: /\.(?:part|crdownload|download|te?mp)$/i, of: 'a file that was never written to its end' },
	// «._25-k.md», «__MACOSX»
	{ name: /^\._|^__MACOSX$/, of: 'what macOS adds to an archive or a foreign disk' },
	// «.idea», «.vscode», «.obsidian», «.trash», «.Trash-1000», «.history»
	{ name: /^\.(?:idea|vscode|obsidian|history|trash.*)$/i, of: 'an editor’s settings or its bin' },
];

function place(kind: ContentKind, path: string, example: string): ContentPlace {
	return { kind, path: new RegExp(`^${path}$`), example };
}
