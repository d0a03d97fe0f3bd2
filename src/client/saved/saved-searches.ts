import { type FacetName, facetName, facetNames } from '../facet-counts.ts';
import type { AskedSearch } from '../follow-searches.ts';
import { longDay } from '../long-day.ts';
import { countResults, type SearchTexts } from '../result-texts.ts';
import { addressOf } from '../search-state.ts';
import { today } from '../today.ts';
import { freshOf } from './fresh-of.ts';
import { type FollowedSearch, storedSearches, storeSearches } from './stored-searches.ts';

/** Messages about followed searches, which the view writes into `data-saved`. */
export interface SavedTexts {
	readonly follow: string;
	readonly unfollow: string;
	readonly followed: string;
	readonly remove: string;
	readonly nothing: string;
	/** «нове від {date}: {results}» */
	readonly fresh: string;
	/** Next to a new result. */
	readonly badge: string;
	readonly failed: string;
}

interface Parts {
	readonly place: HTMLElement;
	readonly form: HTMLFormElement;
	readonly button: HTMLButtonElement;
	readonly said: HTMLElement;
	readonly section: HTMLElement;
	readonly list: HTMLElement;
	readonly results: HTMLElement;
	readonly texts: SavedTexts;
	readonly searchTexts: SearchTexts;
}

/**
 * Follows searches for a reader, in this browser only: what a search has found since the last visit is counted in the list
 * on the empty search page, and marked among its results.
 *
 * @param place the search page, which searches on request (src/client/follow-searches.ts)
 */
export function startSaved(place: HTMLElement): void {
	const parts = partsOf(place);
	if (!parts) return;
	const { form, button, results } = parts;
	let fresh: ReadonlySet<string> = new Set();
	const badge = () => markFresh(results, fresh, parts.texts.badge);
	new MutationObserver(badge).observe(results, { childList: true });
	const show = async () => {
		fresh = new Set();
		const address = followedAddress(form);
		parts.section.hidden = address !== '' || storedSearches().length === 0;
		if (address === '') return showList(parts);
		fresh = await visit(parts, address);
		badge();
	};
	button.addEventListener('click', () => void toggle(parts));
	place.addEventListener('shown', () => void show());
	if (place.dataset['pressed'] === undefined) void show();
	else void toggle(parts);
}

function partsOf(place: HTMLElement): Parts | null {
	const form = place.querySelector('form');
	const button = place.querySelector<HTMLButtonElement>('[data-follow] button');
	const said = place.querySelector<HTMLElement>('[data-follow] span');
	const section = place.querySelector<HTMLElement>('[data-saved]');
	const list = section?.querySelector('ul');
	const results = place.querySelector<HTMLElement>('[data-results]');
	if (!form || !button || !said || !section || !list || !results) return null;
	const texts: SavedTexts = JSON.parse(section.dataset['saved'] ?? '{}');
	const searchTexts: SearchTexts = JSON.parse(place.dataset['texts'] ?? '{}');
	return { place, form, button, said, section, list, results, texts, searchTexts };
}

/** The search being shown, without its sort order. Empty if there is no query. */
function followedAddress(form: HTMLFormElement): string {
	const state = new URLSearchParams(addressOf(form).split('?')[1] ?? '');
	state.delete('sort');
	return state.size > 0 ? `?${state}` : '';
}

/** What a search finds now; null if the index cannot be read. */
function found(place: HTMLElement, address: string): Promise<readonly string[] | null> {
	return new Promise((tell) => {
		place.dispatchEvent(new CustomEvent<AskedSearch>('ask', { detail: { address, tell } }));
	});
}

/** Says what is new in the search being shown, and records it as seen. */
async function visit(parts: Parts, address: string): Promise<ReadonlySet<string>> {
	const { button, said, place, texts } = parts;
	const saved = storedSearches().find((search) => search.address === address);
	button.textContent = saved ? texts.unfollow : texts.follow;
	said.textContent = '';
	if (!saved) return new Set();
	const ids = await found(place, address);
	if (ids === null) return new Set();
	said.textContent = saidOf(parts, saved, ids);
	replace({ address, seen: ids, on: today() });
	return new Set(freshOf(saved.seen, ids));
}

async function toggle({ place, form, button, said, texts }: Parts): Promise<void> {
	const address = followedAddress(form);
	const others = storedSearches().filter((search) => search.address !== address);
	if (others.length < storedSearches().length) {
		storeSearches(others);
		button.textContent = texts.follow;
		said.textContent = '';
		return;
	}
	const seen = await found(place, address);
	const isKept = seen !== null && storeSearches([...others, { address, seen, on: today() }]);
	button.textContent = isKept ? texts.unfollow : texts.follow;
	said.textContent = isKept ? texts.followed : texts.failed;
}

function replace(search: FollowedSearch): void {
	storeSearches(storedSearches().map((one) => (one.address === search.address ? search : one)));
}

/** The list of followed searches, each with what is new in it. */
async function showList(parts: Parts): Promise<void> {
	const { list, place, form } = parts;
	const rows = storedSearches().map((search) => {
		const link = document.createElement('a');
		link.href = search.address;
		link.textContent = nameOf(form, search.address);
		const news = document.createElement('span');
		const remove = document.createElement('button');
		remove.type = 'button';
		remove.textContent = parts.texts.remove;
		remove.setAttribute('aria-label', `${parts.texts.remove}: ${link.textContent}`);
		remove.addEventListener('click', () => {
			storeSearches(storedSearches().filter(({ address }) => address !== search.address));
			parts.section.hidden = storedSearches().length === 0;
			remove.closest('li')?.remove();
			(parts.section.hidden ? form.querySelector('input') : list.querySelector('a'))?.focus();
		});
		const item = document.createElement('li');
		item.append(link, ' ', news, ' ', remove);
		return { search, item, news };
	});
	list.replaceChildren(...rows.map(({ item }) => item));
	for (const { search, news } of rows) {
		const ids = await found(place, search.address);
		news.textContent = ids ? saidOf(parts, search, ids) : parts.texts.failed;
	}
}

function saidOf({ texts, searchTexts }: Parts, { seen, on }: FollowedSearch, ids: readonly string[]): string {
	const count = freshOf(seen, ids).length;
	if (count === 0) return texts.nothing;
	return texts.fresh
		.replace('{date}', () => longDay(on, searchTexts.language))
		.replace('{results}', () => countResults(searchTexts, count));
}

/** A search in words: «дорога» · 2031 · Вигадана міська рада */
function nameOf(form: HTMLFormElement, address: string): string {
	const state = new URLSearchParams(address);
	const text = state.get('q');
	const filters = facetNames.flatMap((facet: FacetName) => {
		const value = state.get(facet);
		return value ? [facetName(form, facet, value) ?? value] : [];
	});
	return [...(text ? [text] : []), ...filters].join(' · ');
}

function markFresh(results: HTMLElement, fresh: ReadonlySet<string>, text: string): void {
	for (const item of results.querySelectorAll<HTMLElement>('li[data-hit]')) {
		if (!fresh.has(item.dataset['hit'] ?? '') || item.querySelector('.new')) continue;
		const mark = document.createElement('span');
		mark.className = 'new';
		mark.textContent = text;
		item.querySelector('.facts-line')?.prepend(mark, ' ');
	}
}
