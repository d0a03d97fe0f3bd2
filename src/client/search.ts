import type { FacetCounts, PagefindHit } from '#archive/search/pagefind-api.ts';
import type { Query } from '#archive/search/parse-query.ts';
import type { SearchAnswer, SearchRequest, SearchSource } from '#archive/search/search-archive.ts';
import { searchArchive } from '#archive/search/search-archive.ts';
import type { SearchLanguage } from '#archive/search/search-language.ts';
import { bringTheRest } from './bring-the-rest.ts';
import { type FacetName, facetName, facetNames, showCounts } from './facet-counts.ts';
import { followSearches } from './follow-searches.ts';
import { nearestNote } from './nearest-note.ts';
import { offerWays } from './offer-ways.ts';
import { openSearch } from './pagefind.ts';
import { resultItem } from './result-item.ts';
import { type ResultList, resultList } from './result-list.ts';
import { type SearchTexts, saidOf, understoodOf } from './result-texts.ts';
import { addressOf, readRequest, showState } from './search-state.ts';
import { searchWhileTyping } from './search-typing.ts';

/** The parts of the search page. */
interface SearchPage {
	readonly form: HTMLFormElement;
	readonly status: HTMLElement;
	readonly suggestion: HTMLElement;
	/** Which words the letters shown lack. */
	readonly nearest: HTMLElement;
	/** Which words were searched in every form. */
	readonly understood: HTMLElement;
	/** What can be done if nothing is found. */
	readonly ways: HTMLElement;
	/** Hidden if nothing is found: no filter value would give anything. */
	readonly filters: HTMLDetailsElement;
	/** Lists to browse; hidden once there is a query. */
	readonly start: HTMLElement;
	/** The sort order; hidden if nothing is found. */
	readonly order: HTMLElement;
	/** Search tips; hidden if something is found. */
	readonly hint: HTMLElement;
	readonly results: ResultList;
	readonly texts: SearchTexts;
	/** Opens the index when it is first needed. */
	readonly source: () => Promise<SearchSource>;
	/** Called when something is shown, or nothing will be: other things may then be loaded. */
	readonly atRest: () => void;
	/** Called then too, with whether there was a query. */
	readonly followed: (isAsked: boolean) => void;
}

/**
 * Runs the search page: the form's state is the address (`?q=…&authority=…&year=…&sort=…`), so that a search can be linked,
 * and the back button returns to the previous search.
 *
 * @param language of the letters, as the index was made for it
 */
export function startSearch(place: HTMLElement, language: SearchLanguage): void {
	const page = pageOf(place, language);
	if (!page) return;
	const { form } = page;
	let latest = 0;
	const search = async (isTyping: boolean) => {
		latest += 1;
		const run = latest;
		await runSearch(page, { ...readRequest(form), isTyping }, () => run === latest);
	};
	// Someone about to type will not have to wait for the index later; failures are reported when a search is submitted.
	const prepare = () =>
		page.source().then(
			({ pagefind }) => pagefind.prepare?.(),
			() => undefined,
		);
	form.addEventListener('focusin', prepare, { once: true });
	const typing = searchWhileTyping(form, () => search(true));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		if (addressOf(form) !== (location.search || location.pathname)) {
			// What was shown while typing is the same search, not a history entry of its own.
			if (typing.isUnsettled()) history.replaceState(null, '', addressOf(form));
			else history.pushState(null, '', addressOf(form));
		}
		typing.settle();
		search(false);
	});
	// Filters and sort order are outside the form that they belong to.
	place.addEventListener('change', ({ target }) => {
		if (
			target instanceof HTMLSelectElement ||
			(target instanceof HTMLInputElement && target.type === 'radio')
		)
			form.requestSubmit();
	});
	addEventListener('popstate', () => {
		typing.settle();
		showState(form);
		search(false);
	});
	showState(form);
	search(false);
}

function pageOf(place: HTMLElement, language: SearchLanguage): SearchPage | null {
	const form = place.querySelector('form');
	const status = place.querySelector<HTMLElement>('[data-status]');
	const suggestion = place.querySelector<HTMLElement>('[data-suggestion]');
	const nearest = place.querySelector<HTMLElement>('[data-nearest]');
	const hint = place.querySelector<HTMLElement>('[data-hint]');
	const understood = place.querySelector<HTMLElement>('[data-understood]');
	const ways = place.querySelector<HTMLElement>('[data-ways]');
	const start = place.querySelector<HTMLElement>('[data-start]');
	const order = place.querySelector<HTMLElement>('[data-order]');
	const filters = place.querySelector<HTMLDetailsElement>('[data-filters]');
	const list = place.querySelector<HTMLElement>('[data-results]');
	const more = place.querySelector<HTMLButtonElement>('[data-more]');
	if (!form || !status || !suggestion || !nearest || !hint || !list || !more) return null;
	if (!understood || !ways || !start || !order || !filters) return null;
	// Next to the results if there is room; collapsed above them on a phone.
	filters.open = matchMedia('(min-width: 60em)').matches;
	const texts: SearchTexts = JSON.parse(place.dataset['texts'] ?? '{}');
	const root = place.dataset['root'] ?? '';
	const authorityName = (id: string) => facetName(form, 'authority', id);
	const source = () => openSearch(new URL(`${root}pagefind/`, location.href), language);
	return {
		form,
		status,
		suggestion,
		nearest,
		hint,
		understood,
		ways,
		start,
		order,
		filters,
		texts,
		results: resultList(list, more, async (hit) => {
			const item = resultItem(await hit.data(), { root, texts, language, authorityName });
			item.dataset['hit'] = hit.id;
			return item;
		}),
		source,
		atRest: bringTheRest(root),
		followed: followSearches(place, source),
	};
}

/** Searches and shows the results, unless a later search has started. */
async function runSearch(page: SearchPage, request: SearchRequest, isLatest: () => boolean): Promise<void> {
	const { form, status, suggestion, nearest, results, texts, source } = page;
	if (!request.isTyping) {
		suggestion.hidden = true;
		nearest.hidden = true;
		page.understood.hidden = true;
		page.ways.hidden = true;
		page.start.hidden = true;
		results.show([]);
		for (const facet of facetNames) showCounts(form, facet, undefined);
		status.textContent = '';
	}
	if (!request.text && Object.keys(request.filters).length === 0) {
		status.textContent = '';
		page.hint.hidden = false;
		page.start.hidden = false;
		page.filters.hidden = false;
		page.order.hidden = true;
		results.show([]);
		page.atRest();
		page.followed(false);
		return;
	}
	if (!request.isTyping) {
		status.textContent = texts.searching;
		// It takes its room before there are hits, which would move.
		page.order.hidden = false;
	}
	try {
		// The results are shown first; counts by filter come after.
		const onLead = async (hits: readonly PagefindHit[], query: Query) => {
			if (!isLatest()) return;
			// Above the hits, which it would move.
			showUnderstood(page, { hits, query });
			await results.lead(hits);
		};
		const answer = await searchArchive(await source(), { ...request, isUncounted: true, onLead });
		// A word still being typed is not reported as missing.
		if (!isLatest() || (request.isTyping && answer.hits.length === 0)) return;
		const shown = results.show(answer.nearest?.hits ?? answer.hits);
		await shown.first;
		if (!isLatest()) return;
		status.textContent = saidOf(texts, answer, request);
		page.hint.hidden = answer.hits.length > 0 || answer.nearest !== null;
		page.order.hidden = answer.hits.length < 2;
		page.ways.hidden = answer.hits.length > 0 || answer.nearest !== null;
		page.filters.hidden = !page.ways.hidden && Object.keys(request.filters).length === 0;
		page.start.hidden = true;
		offerWays(page.ways, request);
		showUnderstood(page, answer);
		suggestion.hidden = true;
		nearest.hidden = !answer.nearest;
		if (answer.nearest) nearest.replaceChildren(...nearestNote(texts, answer.nearest));
		if (answer.didYouMean) showSuggestion(suggestion, texts.didYouMean, answer.didYouMean);
		page.atRest();
		await shown.all;
		if (!isLatest()) return;
		const { counts: all } = await searchArchive(await source(), request);
		for (const facet of facetNames) {
			const counts = await countsOf(facet, request, all, source);
			if (isLatest()) showCounts(form, facet, counts);
		}
		if (isLatest()) page.followed(true);
	} catch {
		if (isLatest()) showFailure(page);
		page.atRest();
	}
}

/** What each value of a facet would give, among the letters that match the other conditions. */
async function countsOf(
	facet: FacetName,
	{ text, filters, sort }: SearchRequest,
	all: FacetCounts,
	source: () => Promise<SearchSource>,
): Promise<Readonly<Record<string, number>> | undefined> {
	if (!filters[facet]) return all[facet];
	const others = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet));
	if (!text && Object.keys(others).length === 0) return undefined;
	return (await searchArchive(await source(), { text, filters: others, sort, isTyping: true })).counts[facet];
}

function showFailure({ status, texts, order }: SearchPage): void {
	status.textContent = texts.failed;
	order.hidden = true;
}

function showUnderstood(page: SearchPage, answer: Pick<SearchAnswer, 'hits' | 'query'>): void {
	const understood = understoodOf(page.texts, answer);
	page.understood.textContent = understood ?? '';
	page.understood.hidden = understood === null;
}

function showSuggestion(place: HTMLElement, label: string, query: string): void {
	const link = document.createElement('a');
	link.href = `?${new URLSearchParams({ q: query })}`;
	link.textContent = query;
	place.replaceChildren(`${label} `, link);
	place.hidden = false;
}
