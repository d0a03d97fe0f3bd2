import { isCommonSurname } from '../../word-list/index.ts';
import { isBearer } from './is-bearer.ts';
import { isBeside } from './is-beside.ts';
import { isBodysAdjective } from './is-bodys-adjective.ts';
import { isComposed } from './is-composed.ts';
import { isStrange } from './is-strange.ts';
import { kindOfThing, namedThing } from './kind-of-thing.ts';
import type { Word } from './letter-words.ts';
import { nameOfWords } from './name-of-words.ts';
import { isNoName } from './no-name.ts';
import { bearsName, privateRole } from './roles.ts';
import type { ShownName } from './shown-name.ts';

/** Words between a role and its name. */
const reach = 3;

// «палати № 4 », «квартири 12 », «5-Б »
const numbered = /^\.?\s(?:№\s?)?\d{1,6}(?:-?\p{Lu})?\s$/u;
// «мешканців», «пацієнтам»: of many
const ofMany = /(?:ів|ей|[ая]м|[аяь]ми|[ая]х|ц[ія]|ні)$/u;
// «жителька села Липа», «учень школи Гармонія»
const ofPlace =
	/^(?:міст|сел|смт|селищ|хутор|громад|район|област|вулиц|провул|площ|проспект|бульвар|мікрорайон|масив|станці|зупинк|рейс|маршрут|напрям)/u;
const dative = /(?:[ую]|ові|еві|єві|ому|ій|ці)$/u;
const genitive = /(?:[аяиії]|ого|ої)$/u;

/**
 * Surnames behind a role and what belongs to it: «Пацієнт палати № 4 Хрін», «Абонент № 4512 Віник», «Водієві автобуса Дрозду»,
 * «Охоронець магазину Сова». What a thing is called stands there too («водій автобуса Еталон»), but never in the role’s dative.
 */
export function namesBehindComplement(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	return words.flatMap((role, roleAt) => {
		if (!privateRole.has(role.lower) || ofMany.test(role.lower)) return [];
		const at = nameBehind(words, roleAt);
		return at === null || taken.has(words[at] as Word) ? [] : [nameOfWords(words, at, at + 1)];
	});
}

/** Where the first capitalised word behind a role stands, if it is a name. */
function nameBehind(words: readonly Word[], role: number): number | null {
	for (let at = role + 1; at <= role + 1 + reach; at++) {
		const word = words[at];
		if (!word || (!isBeside(word) && !numbered.test(word.before))) return null;
		if (ofPlace.test(word.lower) || bearsName.has(word.lower)) return null;
		if (word.capital && word.text.length > 1) return isName(words, role, at) ? at : null;
	}
	return null;
}

function isName(words: readonly Word[], role: number, at: number): boolean {
	const [before, word, next] = [words[at - 1] as Word, words[at] as Word, words[at + 1]];
	if (!/^\p{Lu}[\p{Ll}’]{2,}(?:-\p{Lu}[\p{Ll}’]+)?$/u.test(word.text)) return false;
	if (isNoName(word.lower) || isComposed(word.lower) || kindOfThing.has(word.lower)) return false;
	if (next?.capital && next.text.length > 1 && isBeside(next)) return false;
	if (isBearer(words, at) || isBodysAdjective(words, at)) return false;
	if (numbered.test(word.before)) return true;
	if (at === role + 1 || !genitive.test(before.lower)) return false;
	if (dative.test(words[role]?.lower ?? '') && !dative.test(before.lower)) return dative.test(word.lower);
	if (kindOfThing.has(before.lower) || namedThing.has(before.lower)) return false;
	return isCommonSurname(word.lower) || isStrange(word);
}
