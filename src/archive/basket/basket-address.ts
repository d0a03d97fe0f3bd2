import type { KeptPlace } from './kept-place.ts';

/** Example: `90000015/2021/14-v-21vykh:p2`. Ids alone: an address that said what letters say could put words into them. */
const sharedPlace = /^([a-z0-9-]+(?:\/[a-z0-9-]+)+)(?::(p\d+))?$/;
/** Letters that one address may ask for, so that a wrong one does not keep a browser busy. */
const most = 500;

/**
 * The end of an address that shares what a reader has put aside.
 *
 * @example
 * basketFragment([{ id: '90000015/2021/14-v', place: 'p2' }, { id: '90000015/2020/7', place: null }])
 * // '#90000015/2021/14-v:p2,90000015/2020/7'
 */
export function basketFragment(places: readonly KeptPlace[]): string {
	return `#${places.map(({ id, place }) => (place ? `${id}:${place}` : id)).join(',')}`;
}

/**
 * Reads it again; what is no id of a letter is left out, and so is what is there twice.
 *
 * @param fragment with its `#`, as browsers give it
 */
export function readBasketFragment(fragment: string): KeptPlace[] {
	let decoded = fragment.slice(1);
	try {
		// Some programs encode the slashes and commas of an address that they pass on.
		decoded = decodeURIComponent(decoded);
	} catch {
		// An address cut in the middle of a sign: its ids are read as they stand.
	}
	return [...new Set(decoded.split(','))].slice(0, most).flatMap((item) => {
		const [, id, place = null] = sharedPlace.exec(item) ?? [];
		return id ? [{ id, place }] : [];
	});
}
