import type { PagefindHit } from '../archive/search/pagefind-api.ts';
import type { SearchAnswer, SearchRequest } from '../archive/search/search-archive.ts';
import { searchArchive } from '../archive/search/search-archive.ts';
import { type FacetName, facetNames, showCounts } from './facet-counts.ts';
import { openSearch } from './pagefind.ts';
import { type ResultTexts, resultItem } from './result-item.ts';
import { addressOf, readRequest, showState } from './search-state.ts';

/** What the page says, written by its view into `data-texts`. */
interface Texts extends ResultTexts {
	readonly language: string;
	readonly searching: string;
	readonly none: string;
	readonly noneTogether: string;
	readonly noneFiltered: string;
	readonly absent: string;
	readonly didYouMean: string;
	readonly failed: string;
	readonly fromDisk: string;
	readonly results: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
}

const HITS_A_STEP = 20;

/**
 * Runs the search page: the form's state is the address (`?q=…&authority=…&year=…&sort=…`), so that a search can be linked,
 * and the back button goes to the search before.
 */
export function startSearch(page: HTMLElement): void {
	const form = page.querySelector('form');
	const status = page.querySelector<HTMLElement>('[data-status]');
	const suggestion = page.querySelector<HTMLElement>('[data-suggestion]');
	const list = page.querySelector<HTMLElement>('[data-results]');
	const more = page.querySelector<HTMLButtonElement>('[data-more]');
	if (!form || !status || !suggestion || !list || !more) return;
	const texts: Texts = JSON.parse(page.dataset['texts'] ?? '{}');
	const root = page.dataset['root'] ?? '';
	let hits: readonly PagefindHit[] = [];
	let shown = 0;
	let latest = 0;

	const showMore = async () => {
		const run = latest;
		const step = hits.slice(shown, shown + HITS_A_STEP);
		shown += step.length;
		more.hidden = true;
		const items = await Promise.all(step.map(async (hit) => resultItem(await hit.data(), root, texts)));
		if (run !== latest) return;
		list.append(...items);
		more.hidden = shown >= hits.length;
	};

	const search = async () => {
		latest += 1;
		const run = latest;
		const request = readRequest(form);
		list.replaceChildren();
		suggestion.hidden = true;
		more.hidden = true;
		status.textContent = '';
		for (const facet of facetNames) showCounts(form, facet, undefined);
		if (!request.text && Object.keys(request.filters).length === 0) return;
		status.textContent = texts.searching;
		try {
			const source = await openSearch(new URL(`${root}pagefind/`, location.href));
			const answer = await searchArchive(source, request);
			if (run !== latest) return;
			hits = answer.hits;
			shown = 0;
			status.textContent = said(texts, answer, request);
			if (answer.didYouMean) showSuggestion(suggestion, texts.didYouMean, answer.didYouMean);
			await showMore();
			for (const facet of facetNames) {
				const counts = await countsOf(facet, request, answer);
				if (run === latest) showCounts(form, facet, counts);
			}
		} catch {
			if (run === latest) status.textContent = location.protocol === 'file:' ? texts.fromDisk : texts.failed;
		}

		/** What each value of a facet would give: the letters that the other conditions leave. */
		async function countsOf(facet: FacetName, { text, filters, sort }: SearchRequest, answer: SearchAnswer) {
			if (!filters[facet]) return answer.counts[facet];
			const others = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet));
			if (!text && Object.keys(others).length === 0) return undefined;
			const source = await openSearch(new URL(`${root}pagefind/`, location.href));
			return (await searchArchive(source, { text, filters: others, sort })).counts[facet];
		}
	};

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		history.pushState(null, '', addressOf(form));
		search();
	});
	form.addEventListener('change', (event) => {
		if (event.target instanceof HTMLSelectElement) form.requestSubmit();
	});
	more.addEventListener('click', showMore);
	addEventListener('popstate', () => {
		showState(form);
		search();
	});
	showState(form);
	search();
}

/** What was found, or why nothing was, in words that a screen reader announces. */
function said(texts: Texts, { hits, absent, query }: SearchAnswer, request: SearchRequest): string {
	if (hits.length > 0) return countResults(texts, hits.length);
	if (absent.length > 0) return absent.map((word) => texts.absent.replace('{word}', () => word)).join(' ');
	const filtered = Object.keys(request.filters).length > 0;
	const text = filtered ? texts.noneFiltered : query.terms.length > 1 ? texts.noneTogether : texts.none;
	return text.replace('{query}', () => request.text);
}

function showSuggestion(place: HTMLElement, label: string, query: string): void {
	const link = document.createElement('a');
	link.href = `?${new URLSearchParams({ q: query })}`;
	link.textContent = query;
	place.replaceChildren(`${label} `, link);
	place.hidden = false;
}

function countResults({ language, results }: Texts, n: number): string {
	const form = results[new Intl.PluralRules(language).select(n)] ?? results.other ?? '{n}';
	return form.replace('{n}', new Intl.NumberFormat(language).format(n));
}
