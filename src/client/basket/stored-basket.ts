import type { KeptLetter, KeptPlace } from '#archive/basket/kept-place.ts';

/** Where the browser keeps it. From disk some browsers keep one for each folder or file, and some none. */
const key = 'basket';

/** What this browser keeps; nothing if storage is not allowed. */
export function storedBasket(): KeptLetter[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(kept) ? kept : [];
	} catch {
		return [];
	}
}

/** Replaces what is kept; false if the browser does not allow it. */
export function storeBasket(kept: readonly KeptLetter[]): boolean {
	try {
		localStorage.setItem(key, JSON.stringify(kept));
		return true;
	} catch {
		return false;
	}
}

export function isSamePlace(one: KeptPlace, other: KeptPlace): boolean {
	return one.id === other.id && one.place === other.place;
}
