import type { SearchSource } from '#archive/search/search-archive.ts';
import { searchArchive } from '#archive/search/search-archive.ts';
import { storedSearches } from './saved/stored-searches.ts';
import { requestOf } from './search-state.ts';

/** What the script of followed searches asks the search page with an `ask` event. */
export interface AskedSearch {
	/** State of the form, `?q=…`. */
	readonly address: string;
	/** Receives the ids of the results; null if the index cannot be read. */
	readonly tell: (ids: readonly string[] | null) => void;
}

/**
 * Lets a reader follow searches. The script for this is loaded when the button is pressed, or if the browser already keeps a
 * search; it asks this page to search and is notified when something is shown (`shown` event).
 *
 * @returns call it when results, or the empty page, are shown
 */
export function followSearches(
	place: HTMLElement,
	source: () => Promise<SearchSource>,
): (isAsked: boolean) => void {
	const offer = place.querySelector<HTMLElement>('[data-follow]');
	const script = place.dataset['followed'];
	if (!offer || !script) return () => undefined;
	let isLoaded = false;
	const load = () => {
		if (isLoaded) return;
		isLoaded = true;
		const element = document.createElement('script');
		element.src = script;
		document.head.append(element);
	};
	place.addEventListener('ask', (event) => {
		const { address, tell } = (event as CustomEvent<AskedSearch>).detail;
		idsOf(address, source).then(tell, () => tell(null));
	});
	offer.addEventListener(
		'click',
		() => {
			place.dataset['pressed'] = '';
			load();
		},
		{ once: true },
	);
	return (isAsked) => {
		offer.hidden = !isAsked;
		if (storedSearches().length > 0) load();
		place.dispatchEvent(new Event('shown'));
	};
}

async function idsOf(address: string, source: () => Promise<SearchSource>): Promise<string[]> {
	const request = requestOf(new URLSearchParams(address));
	const { hits } = await searchArchive(await source(), { ...request, isUncounted: true });
	return hits.map(({ id }) => id);
}
