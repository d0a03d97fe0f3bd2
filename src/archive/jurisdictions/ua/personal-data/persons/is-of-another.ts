import type { Word } from './letter-words.ts';

/** Words. */
const tellReach = 4;

// «позов прокурора до Вигаданої», «скарга начальника на Вигаданого»: whom an official has to do with
const towards = /^(?:до|на|проти|щодо|стосовно|відносно|від|про)$/u;
// «зі слів вихователя», «на думку лікаря»
const tells = /^(?:слів|словами|думку|свідченнями|показаннями|поясненнями)$/u;
// «у присутності», «в інтересах», «за словами», «щодо поведінки»: behind these stands another
const besideOther = /^(?:присутності|інтересах|словами|поведінки|участю|відсутності|стану)$/u;

/** Whether what stands right before a name parts it from the post before: a preposition, «та», whose presence or words it is. */
export function isOfAnother(words: readonly Word[], from: number): boolean {
	return towards.test(words[from - 1]?.lower ?? '') || isTold(words, from) || isWithOther(words, from);
}

/** «у присутності Вигадки», «щодо поведінки Вигадки», «стягнуто з Вигадки», «комендант та Вигадка». */
function isWithOther(words: readonly Word[], from: number): boolean {
	const [other, before] = [words[from - 2], words[from - 1]];
	if (!before || before.capital) return false;
	if (/^(?:та|і|й)$/u.test(before.lower)) return other?.capital === false;
	if (/^(?:з|із|зі)$/u.test(before.lower))
		return /^(?:стягнут|стягнен|утриман|знят)/u.test(other?.lower ?? '');
	return besideOther.test(before.lower);
}

/** «Зі слів вихователя, Вигадка …»: whoever tells is another. */
function isTold(words: readonly Word[], from: number): boolean {
	if (!/^,\s/u.test(words[from]?.before ?? '')) return false;
	return words.slice(Math.max(0, from - tellReach), from).some(({ lower }) => tells.test(lower));
}
