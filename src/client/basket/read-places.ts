import { letterPath } from '#archive/address/page-path.ts';
import type { KeptLetter, KeptPlace } from '#archive/basket/kept-place.ts';
import { citedOnPage } from '../cited-on-page.ts';
import { pageText } from '../page-text.ts';

/** An entry of a shared address, with its content; null if it cannot be read. */
export interface ReadPlace {
	readonly place: KeptPlace;
	readonly letter: KeptLetter | null;
}

/** How many letters are read at once, so as not to request hundreds from a server at the same time. */
const atOnce = 6;

/**
 * Reads the letters of a shared address from their own pages, so that what is shown is what the archive says. From disk no
 * page can read another: then only what this browser itself keeps is available.
 *
 * @param root address of the site's root
 * @param known what the browser keeps
 */
export async function readPlaces(
	places: readonly KeptPlace[],
	root: string,
	known: readonly KeptLetter[],
): Promise<ReadPlace[]> {
	const pages = new Map<string, Document | null>();
	const ids = [...new Set(places.map(({ id }) => id))];
	const readNext = async (): Promise<void> => {
		for (let id = ids.shift(); id !== undefined; id = ids.shift()) pages.set(id, await readLetter(root, id));
	};
	if (location.protocol !== 'file:') await Promise.all(Array.from({ length: atOnce }, readNext));
	return places.map((place) => ({
		place,
		letter: letterOn(pages.get(place.id) ?? null, place) ?? keptAs(place, known),
	}));
}

async function readLetter(root: string, id: string): Promise<Document | null> {
	try {
		const answer = await fetch(new URL(root + letterPath(id), location.href));
		return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
	} catch {
		return null;
	}
}

/** What a letter's page says at a place; null if it is not a letter's page, or has no such paragraph. */
function letterOn(page: Document | null, { id, place }: KeptPlace): KeptLetter | null {
	const besides = page?.querySelector<HTMLElement>('[data-cited]')?.dataset['cited'];
	if (!page || besides === undefined) return null;
	const unit = place === null ? null : page.querySelector(`.sheet .text #${place}`);
	if (place !== null && !unit) return null;
	return { id, place, words: unit && pageText([unit]).text.trim(), cited: citedOnPage(page, besides) };
}

function keptAs({ id, place }: KeptPlace, known: readonly KeptLetter[]): KeptLetter | null {
	return known.find((one) => one.id === id && one.place === place) ?? null;
}
