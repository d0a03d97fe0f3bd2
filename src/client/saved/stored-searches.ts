/** A search that its reader follows. */
export interface SavedSearch {
	/** The form's state, as `addressOf` writes it: `?q=…&year=2031`. */
	readonly address: string;
	/** Ids in the index of what it found when its reader last looked. A letter that was corrected has another. */
	readonly seen: readonly string[];
	/** Day of that visit, as an ISO date. */
	readonly on: string;
}

/** Where the browser keeps them: `followSearches` asks for it before anything is loaded. */
const key = 'searches';

/** Searches that this browser keeps; none where it may not. */
export function storedSearches(): SavedSearch[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(kept) ? kept : [];
	} catch {
		return [];
	}
}

/** Keeps others in their place; false where the browser does not allow it. */
export function storeSearches(searches: readonly SavedSearch[]): boolean {
	try {
		if (searches.length === 0) localStorage.removeItem(key);
		else localStorage.setItem(key, JSON.stringify(searches));
		return true;
	} catch {
		return false;
	}
}
