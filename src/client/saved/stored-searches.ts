/** A search that a reader follows. */
export interface FollowedSearch {
	/** The form's state, as `addressOf` writes it: `?q=…&year=2031`. */
	readonly address: string;
	/** Index ids of what it found at the reader's last visit. A corrected letter gets another id. */
	readonly seen: readonly string[];
	/** Date of that visit (ISO). */
	readonly on: string;
}

/** Where the browser keeps them: `followSearches` checks it before anything is loaded. */
const key = 'searches';

/** Searches that this browser keeps; none if storage is not allowed. */
export function storedSearches(): FollowedSearch[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(kept) ? kept : [];
	} catch {
		return [];
	}
}

/** Replaces them; false if the browser does not allow it. */
export function storeSearches(searches: readonly FollowedSearch[]): boolean {
	try {
		if (searches.length === 0) localStorage.removeItem(key);
		else localStorage.setItem(key, JSON.stringify(searches));
		return true;
	} catch {
		return false;
	}
}
