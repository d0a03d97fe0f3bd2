import type { NearestLetters } from '#archive/search/search-archive.ts';
import { countResults, type SearchTexts } from './result-texts.ts';

/** Example: `Показано листи без слова {words}: {results}.` is split at its two placeholders. */
const places = /(\{words\}|\{results\})/;

/**
 * Says that the letters shown lack some words of the query, which are struck through.
 *
 * @example
 * nearestNote(texts, { without: ['космос'], hits }) // Показано листи без слова <s>космос</s>: 3 результати.
 */
export function nearestNote(texts: SearchTexts, { without, hits }: NearestLetters): (Node | string)[] {
	const text = without.length > 1 ? texts.nearestMany : texts.nearest;
	return text.split(places).flatMap((part): (Node | string)[] => {
		if (part === '{results}') return [countResults(texts, hits.length)];
		if (part !== '{words}') return [part];
		return without.flatMap((word, at) => {
			const struck = document.createElement('s');
			struck.textContent = word;
			return at > 0 ? [', ', struck] : [struck];
		});
	});
}
