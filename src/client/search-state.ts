import type { SearchRequest } from '#archive/search/search-archive.ts';
import { facetNames } from './facet-counts.ts';

/** What a search form asks for. */
export function readRequest(form: HTMLFormElement): SearchRequest {
	return requestOf(new FormData(form));
}

/** Reads what is asked for from the state of a form or of an address. */
export function requestOf(data: Pick<FormData, 'get'> | URLSearchParams): SearchRequest {
	const value = (name: string) => String(data.get(name) ?? '').trim();
	const chosen = facetNames.filter((name) => value(name)).map((name) => [name, value(name)] as const);
	return {
		text: value('q'),
		filters: Object.fromEntries(chosen),
		sort: value('sort') === 'date' ? { date: 'desc' } : {},
	};
}

/** Puts the state in the address into the form. */
export function showState(form: HTMLFormElement): void {
	const state = new URLSearchParams(location.search);
	for (const field of form.elements) {
		if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || !field.name) continue;
		const value = state.get(field.name) ?? '';
		if (field instanceof HTMLInputElement && field.type === 'radio') {
			// For a value unknown to this archive, the first radio button stays: no condition.
			field.checked = field.value === value;
			continue;
		}
		field.value = value;
		// A value without an option is unknown to this archive and would leave the list without a choice.
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
