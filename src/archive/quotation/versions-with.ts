import { findQuotation } from './find-quotation.ts';
import type { Quotation } from './quotation.ts';

/** Another version of a letter and the address of its page. */
export interface VersionLink {
	readonly version: number;
	readonly href: string;
}

/** Versions that hold quoted words, and those that could not be read. */
export interface VersionSearch {
	readonly found: readonly VersionLink[];
	readonly unread: readonly VersionLink[];
}

/**
 * Which versions of a letter hold quoted words, the newest first.
 *
 * @param read gives the text of a version's page, or null if it cannot be read: offline, or opened from disk
 */
export async function versionsWith(
	quotation: Quotation,
	versions: readonly VersionLink[],
	read: (href: string) => Promise<string | null>,
): Promise<VersionSearch> {
	const found: VersionLink[] = [];
	const unread: VersionLink[] = [];
	// One after another: the newest mostly has them, and then the others need not be fetched.
	for (const link of [...versions].sort((a, b) => b.version - a.version)) {
		const text = await read(link.href);
		if (text === null) unread.push(link);
		else if (findQuotation(text, quotation)) return { found: [link], unread };
	}
	return { found, unread };
}
