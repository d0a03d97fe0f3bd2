/** Filters of the search page: the index's filters and the form's fields of the same names. A new one is a name here. */
export const facetNames = ['authority', 'year', 'region', 'kind', 'outcome', 'subject'] as const;

/** A filter of the search page. */
export type FacetName = (typeof facetNames)[number];

/** Example: ` (12)` */
const count = /\u00A0\(\d+\)$/;

/** Writes beside each value of a filter how many letters it would give; without counts, takes them away. */
export function showCounts(
	form: HTMLFormElement,
	facet: FacetName,
	counts: Readonly<Record<string, number>> | undefined,
): void {
	for (const option of form.querySelectorAll<HTMLOptionElement>(`select[name="${facet}"] option[value]`)) {
		if (!option.value) continue;
		const name = option.text.replace(count, '');
		option.text = counts ? `${name}\u00A0(${counts[option.value] ?? 0})` : name;
	}
}

/** What the page calls a value of a filter; the value itself where the form has no such option. */
export function facetName(form: HTMLFormElement, facet: FacetName, value: string): string | undefined {
	const options = [...form.querySelectorAll<HTMLOptionElement>(`select[name="${facet}"] option`)];
	return options.find((option) => option.value === value)?.text.replace(count, '');
}
