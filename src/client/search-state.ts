import type { SearchRequest } from '#archive/search/search-archive.ts';
import { facetNames } from './facet-counts.ts';

/** What a search form asks for. */
export function readRequest(form: HTMLFormElement): SearchRequest {
	return requestOf(new FormData(form));
}

/** What the state of a form asks for, be it the form's or an address's. */
export function requestOf(data: Pick<FormData, 'get'> | URLSearchParams): SearchRequest {
	const value = (name: string) => String(data.get(name) ?? '').trim();
	const chosen = facetNames.filter((name) => value(name)).map((name) => [name, value(name)] as const);
	return {
		text: value('q'),
		filters: Object.fromEntries(chosen),
		sort: value('sort') === 'date' ? { date: 'desc' } : {},
	};
}

/** Puts the address's state into the form. */
export function showState(form: HTMLFormElement): void {
	const state = new URLSearchParams(location.search);
	for (const field of form.elements) {
		if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || !field.name) continue;
		const value = state.get(field.name) ?? '';
		if (field instanceof HTMLInputElement && field.type === 'radio') {
			// A value that is none of this archive's leaves the first, which is no condition.
			field.checked = field.value === value;
			continue;
		}
		field.value = value;
		// A value that is no option's leaves a list without a choice: it is none of this archive's.
		if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.value = '';
	}
}

/** The address of the form's state. */
export function addressOf(form: HTMLFormElement): string {
	const state = new URLSearchParams();
	for (const [name, value] of new FormData(form)) {
		if (typeof value === 'string' && value.trim()) state.set(name, value.trim());
	}
	return state.size > 0 ? `?${state}` : location.pathname;
}
