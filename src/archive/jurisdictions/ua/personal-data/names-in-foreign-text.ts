import type { Span } from '../../../letter/span.ts';
import { isPatronymic } from '../first-names.ts';
import { isBeside } from './persons/is-beside.ts';
import type { Word } from './persons/letter-words.ts';
import { wordsLike } from './persons/words-like.ts';

/** Words. */
const longestName = 3;
const titleReach = 4;

const greeting = wordsLike('dear hello hi уважаемый уважаемая уважаемые уважаємий уважаєма здравствуйте');
const title = wordsLike(
	`mr mrs ms miss dr mx sir madam citizen applicant requester user гражданин гражданина гражданке гражданки гражданину гражданкой гр господин
	господина госпожа госпожи заявитель заявителя заявителю заявительницы`,
);
const request = wordsLike(
	'request inquiry enquiry application letter запрос запроса запросу обращение обращения обращению заявление заявления',
);
const whose = wordsLike('of from by');
// «Dear Sir or Madam», «Dear Colleagues»
const nobody = wordsLike(
	`sir madam sirs colleagues colleague all team friends applicant requester user коллеги заявитель the head director ministry
	department council committee service office state national public information request`,
);

/**
 * Names of whoever asked, in letters written in English or Russian, or with a greeting in Russian words: «Dear Mr. Vyhadka»,
 * «in response to the request of Ivan Vyhadka», «на запрос гражданки Выгадкиной А.С.».
 */
export function namesInForeignText(words: readonly Word[]): Span[] {
	return words.flatMap(({ lower }, at) => {
		if (greeting.has(lower))
			return nameFrom(words, title.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1, true);
		if (!request.has(lower)) return [];
		for (let index = at + 1; index <= at + titleReach; index++) {
			const before = words[index]?.lower ?? '';
			if (title.has(before) && !title.has(words[index + 1]?.lower ?? ''))
				return nameFrom(words, index + 1, false);
			if (whose.has(before) && words[index + 1]?.capital) {
				const from = title.has(words[index + 1]?.lower ?? '') ? index + 2 : index + 1;
				return nameFrom(words, from, false);
			}
		}
		return [];
	});
}

/** Up to three capitalised words, initials among them, that go on from one another. */
function nameFrom(words: readonly Word[], from: number, isGreeted: boolean): Span[] {
	let to = from;
	while (to < from + longestName && isPart(words, to, from)) to++;
	const [first, last] = [words[from], words[to - 1]];
	if (!first || !last || to === from || first.initial) return [];
	const isWhole = to - from > 1 || isGreeted || isPatronymic(first.text) || words[from - 1]?.capital === true;
	return isWhole || title.has(words[from - 1]?.lower ?? '')
		? [{ start: first.start, end: last.end + (last.initial ? 1 : 0) }]
		: [];
}

function isPart(words: readonly Word[], at: number, from: number): boolean {
	const word = words[at];
	if (!word?.capital || nobody.has(word.lower)) return false;
	return (
		isBeside(word) ||
		(/^\.\s{0,2}$/u.test(word.before) && (at === from || word.initial || words[at - 1]?.initial === true))
	);
}
