/** What the build puts at the top of `reader.js`. */
export interface ReaderBuild {
	/** Where the original is published. */
	readonly url: string;
	/** Whether pages are kept for reading offline. */
	readonly offline: boolean;
	/** The release of the pages, if the archive has releases. */
	readonly release: ReleaseFacts | null;
	/** By the language of a page. */
	readonly words: Readonly<Record<string, ReaderWords>>;
}

/** What a copy says about its release. */
export interface ReleaseFacts {
	readonly release: number | string;
	/** ISO 8601. */
	readonly date: string;
	/** Root of the Merkle tree, hexadecimal. */
	readonly root: string;
	/** Whether letters have changed since. */
	readonly between: boolean;
}

/** Words of the interface. */
export interface ReaderWords {
	readonly mirror: MirrorWords;
	readonly offline: NoticeWords;
}

/** What a copy says about itself. */
export interface MirrorWords {
	/** With `{original}`, which becomes a link. */
	readonly fromDisk: string;
	/** With `{host}` and `{original}`. */
	readonly fromHost: string;
	/** With `{release}`, `{date}` and `{root}`. */
	readonly release: string;
	/** The same, if letters have changed since that release. */
	readonly between: string;
}

/** What is said above a page’s text. */
export interface NoticeWords {
	/** With `{date}`. */
	readonly keptPart: string;
	readonly newer: string;
	readonly reload: string;
	readonly same: string;
	readonly updated: string;
	readonly updateReady: string;
	readonly update: string;
}
