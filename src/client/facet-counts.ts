/** Filters of the search page: filters of the index and form fields share these names. To add one, add its name here. */
export const facetNames = ['authority', 'year', 'region', 'kind', 'outcome', 'subject'] as const;

/** A filter of the search page. */
export type FacetName = (typeof facetNames)[number];

/**
 * Shows next to each value of a filter how many letters it would give, and hides values that would give none, except the
 * chosen one; without counts, shows all values without numbers.
 */
export function showCounts(
	form: HTMLFormElement,
	facet: FacetName,
	counts: Readonly<Record<string, number>> | undefined,
): void {
	for (const choice of choicesOf(form, facet)) {
		const item = choice.closest('li');
		if (!choice.value || !item) continue;
		const count = counts?.[choice.value] ?? 0;
		const place = item.querySelector('.count');
		if (place) place.textContent = counts ? String(count) : '';
		item.hidden = counts !== undefined && count === 0 && !choice.checked;
	}
}

/** What the page calls a value of a filter; undefined if the form has no such choice. */
export function facetName(form: HTMLFormElement, facet: FacetName, value: string): string | undefined {
	const choice = choicesOf(form, facet).find((one) => one.value === value);
	return choice?.nextElementSibling?.textContent ?? undefined;
}

function choicesOf(form: HTMLFormElement, facet: FacetName): HTMLInputElement[] {
	return [...form.elements].filter(
		(field): field is HTMLInputElement =>
			field instanceof HTMLInputElement && field.type === 'radio' && field.name === facet,
	);
}
