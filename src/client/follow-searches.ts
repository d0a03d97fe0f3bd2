import type { SearchSource } from '#archive/search/search-archive.ts';
import { searchArchive } from '#archive/search/search-archive.ts';
import { storedSearches } from './saved/stored-searches.ts';
import { requestOf } from './search-state.ts';

/** What the script of followed searches asks the search page by an event `ask`. */
export interface AskedSearch {
	/** State of the form, `?q=…`. */
	readonly address: string;
	/** Is told the ids of what is found; null where the index cannot be read. */
	readonly tell: (ids: readonly string[] | null) => void;
}

/**
 * Lets a reader follow searches. The script that does it is loaded when the button is pressed, or where the browser keeps a
 * search already; it asks this page to search and hears when something is shown (event `shown`).
 *
 * @returns to be called when results, or the empty page, are shown
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
