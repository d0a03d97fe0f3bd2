import { loadPagefind, type PagefindHit } from './pagefind.ts';
import { resultItem } from './result-item.ts';

/** What the page says, written by its view into `data-texts`. */
interface Texts {
	readonly language: string;
	readonly searching: string;
	readonly none: string;
	readonly failed: string;
	readonly fromDisk: string;
	readonly number: string;
	readonly results: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
}

const HITS_A_STEP = 20;

/**
 * Runs the search page: the form's state is the address (`?q=…&authority=…&year=…`), so that a search can be linked,
 * and the back button goes to the search before.
 */
export function startSearch(page: HTMLElement): void {
	const form = page.querySelector('form');
	const status = page.querySelector<HTMLElement>('[data-status]');
	const list = page.querySelector<HTMLElement>('[data-results]');
	const more = page.querySelector<HTMLButtonElement>('[data-more]');
	if (!form || !status || !list || !more) return;
	const texts: Texts = JSON.parse(page.dataset['texts'] ?? '{}');
	const root = page.dataset['root'] ?? '';
	let hits: PagefindHit[] = [];
	let shown = 0;
	let latest = 0;

	const showMore = async () => {
		const run = latest;
		const step = hits.slice(shown, shown + HITS_A_STEP);
		shown += step.length;
		more.hidden = true;
		const items = await Promise.all(
			step.map(async (hit) => resultItem(await hit.data(), root, texts.number)),
		);
		if (run !== latest) return;
		list.append(...items);
		more.hidden = shown >= hits.length;
	};

	const search = async () => {
		latest += 1;
		const run = latest;
		const { q, filters } = readState(form);
		list.replaceChildren();
		more.hidden = true;
		status.textContent = '';
		if (!q && Object.keys(filters).length === 0) return;
		status.textContent = texts.searching;
		try {
			const pagefind = await loadPagefind(new URL(`${root}pagefind/`, location.href));
			const found = await pagefind.search(q || null, { filters });
			if (run !== latest) return;
			hits = found.results;
			shown = 0;
			status.textContent =
				hits.length > 0 ? countResults(texts, hits.length) : texts.none.replace('{query}', q);
			await showMore();
		} catch {
			status.textContent = location.protocol === 'file:' ? texts.fromDisk : texts.failed;
		}
	};

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		history.pushState(null, '', address(form));
		search();
	});
	form.addEventListener('change', (event) => {
		if (event.target instanceof HTMLSelectElement) form.requestSubmit();
	});
	more.addEventListener('click', showMore);
	addEventListener('popstate', () => {
		writeState(form);
		search();
	});
	writeState(form);
	search();
}

function readState(form: HTMLFormElement): { q: string; filters: Record<string, string> } {
	const data = new FormData(form);
	const filters: Record<string, string> = {};
	for (const name of ['authority', 'year']) {
		const value = String(data.get(name) ?? '');
		if (value) filters[name] = value;
	}
	return { q: String(data.get('q') ?? '').trim(), filters };
}

function writeState(form: HTMLFormElement): void {
	const state = new URLSearchParams(location.search);
	for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
		field.value = state.get(field.name) ?? '';
	}
}

function address(form: HTMLFormElement): string {
	const { q, filters } = readState(form);
	const state = new URLSearchParams({ ...(q ? { q } : {}), ...filters });
	return state.size > 0 ? `?${state}` : location.pathname;
}

function countResults({ language, results }: Texts, n: number): string {
	const form = results[new Intl.PluralRules(language).select(n)] ?? results.other ?? '{n}';
	return form.replace('{n}', new Intl.NumberFormat(language).format(n));
}
