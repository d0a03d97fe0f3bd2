import type { MarkKind } from '#archive/letter/redaction.ts';

/** One kind of personal data at one place in the site. Never contains the value. */
export interface Leak {
	/** Path from the site's root, with `/`; where the name itself leaks, its folder followed by `(name)`. */
	readonly file: string;
	/** `unreadable` where the gate cannot read the file's text, or it is not the copy or image that its letter names. */
	readonly kind: MarkKind | 'unreadable';
	/** Line of the file, from 1; null in a compressed file, in an unreadable one, in a name, and of a person's name. */
	readonly line: number | null;
	/** Page of the letter whose text a file of the search index shows; absent elsewhere. */
	readonly page?: string;
}
