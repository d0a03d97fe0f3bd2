/** What the files of a kind take. */
export interface SizeOfKind {
	readonly bytes: number;
	readonly files: number;
}

/** A kind of files of a site, as `check:size` tells of it. */
export interface KindOfFiles {
	/** Matches paths from the site’s root. */
	readonly paths: RegExp;
	/** Tells what they take, and by which setting they are left out, or why they stay. */
	readonly tell: (megabytes: string, files: number) => string;
}

/** The kinds, in the order in which they are told; a file is of the first that it matches. */
export const kindsOfFiles: readonly KindOfFiles[] = [
	{
		// Example: `letters/04053625/2018/25-k-170iz/page-2.webp`
		paths: /^letters\/.+\/page-\d+\.webp$/,
		tell: (megabytes, files) =>
			`May be left out: ${megabytes} MB of page images, files: ${files} (sources.pageImages: false).`,
	},
	{
		// Examples: `cards/04053625/2018/25-k-170iz.png`, `letters/04053625/2018/25-k-170iz.card.html`, `….oembed.json`
		paths: /^cards\/|^letters\/.+\.(?:card\.html|oembed\.json)$/,
		tell: (megabytes, files) =>
			`May be left out: ${megabytes} MB of cards, files: ${files} (cards.embed: false, cards.image: false).`,
	},
	{
		// Examples: `letters/04053625/2018/25-k-170iz/v1.html`, `…/v1.md`, `…/v1.json`
		paths: /^letters\/.+\/v\d+\.\w+$/,
		tell: (megabytes, files) =>
			`Stays, for citations and proofs lead there: ${megabytes} MB of versions, files: ${files}.`,
	},
	{
		// Example: `letters/04053625/2018/25-k-170iz.md`
		paths: /^letters\/.+\.md$/,
		tell: (megabytes, files) =>
			`Stays, for citations and proofs lead there: ${megabytes} MB of Markdown, files: ${files}.`,
	},
	{
		// Examples: `letters/04053625/2018/25-k-170iz.pdf`, `….txt`; not `….html`, `….csl.json`, `2018.bib`
		paths: /^letters\/.+\.(?!html$|json$|csv$|bib$|ris$)\w+$/,
		tell: (megabytes, files) =>
			`May be left out: ${megabytes} MB of copies of sources, files: ${files} (sources.publish: false).`,
	},
	{
		// Example: `en/letters.html`
		paths: /^[a-z]{2}\//,
		tell: (megabytes, files) =>
			`May be left out: ${megabytes} MB of pages in another language, files: ${files} (languages: only one).`,
	},
	{
		// Example: `data/letters.csv`
		paths: /^data\//,
		tell: (megabytes, files) =>
			`May be left out: ${megabytes} MB of tables, files: ${files} (a smaller data.largestFile).`,
	},
	{
		// Example: `offline/0.txt`
		paths: /^offline\//,
		tell: (megabytes, files) =>
			`May be left out: ${megabytes} MB of lists for offline reading, files: ${files} (offline: false).`,
	},
	{
		// Example: `pagefind/pagefind.js`
		paths: /^pagefind\//,
		tell: (megabytes, files) =>
			`May be left out: ${megabytes} MB of search, files: ${files} (ARCHIVE_SEARCH=off).`,
	},
];
