import type { SearchAnswer, SearchRequest } from '#archive/search/search-archive.ts';

/** Example: «дотація»; not «12», «25/К». */
const onlyLetters = /^[\p{L}’'-]{3,}$/u;

/** Messages of the search page, which its view writes into `data-texts`. */
export interface SearchTexts {
	readonly language: string;
	readonly searching: string;
	readonly none: string;
	readonly noneTogether: string;
	readonly nonePhrase: string;
	readonly noneFiltered: string;
	readonly absent: string;
	readonly didYouMean: string;
	/** «Показано листи без слова {words}: {results}.» */
	readonly nearest: string;
	readonly nearestMany: string;
	readonly failed: string;
	/** What a letter is called; other documents have a kind. */
	readonly kind: string;
	/** «{kind} № {index} від {date}» */
	readonly factsLine: string;
	readonly factsLineUndated: string;
	readonly factsLineNoNumber: string;
	readonly factsLineNeither: string;
	/** Shown for a letter without a number. */
	readonly noIndex: string;
	/** «Шукали всі форми: {words}.» */
	readonly understood: string;
	/** «Абзац {n}» */
	readonly paragraph: string;
	readonly results: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
}

/** What was found, or why nothing was, as announced by a screen reader. */
export function saidOf(
	texts: SearchTexts,
	{ hits, absent, query }: SearchAnswer,
	request: SearchRequest,
): string {
	if (hits.length > 0) return countResults(texts, hits.length);
	if (absent.length > 0) return absent.map((word) => texts.absent.replace('{word}', () => word)).join(' ');
	const filtered = Object.keys(request.filters).length > 0;
	const { terms, phrases } = query;
	const plain = phrases.length > 0 ? texts.nonePhrase : terms.length > 1 ? texts.noneTogether : texts.none;
	const text = filtered ? texts.noneFiltered : plain;
	return text.replace('{query}', () => request.text);
}

/**
 * Which words of the query were searched in every form: those made of letters only. Null if nothing is found, or if
 * there are none; numbers are searched as they are.
 */
export function understoodOf(
	{ understood }: Pick<SearchTexts, 'understood'>,
	{ hits, query }: Pick<SearchAnswer, 'hits' | 'query'>,
): string | null {
	const quoted = new Set(query.phrases.flatMap(({ parts }) => parts));
	const words = query.terms.flatMap(({ text }) =>
		onlyLetters.test(text) && !quoted.has(text.toLowerCase()) ? [`«${text}»`] : [],
	);
	if (hits.length === 0 || words.length === 0) return null;
	return understood.replace('{words}', () => words.join(', '));
}

/** The number of results, in words: «2 результати». */
export function countResults({ language, results }: SearchTexts, n: number): string {
	const form = results[new Intl.PluralRules(language).select(n)] ?? results.other ?? '{n}';
	return form.replace('{n}', new Intl.NumberFormat(language).format(n));
}
