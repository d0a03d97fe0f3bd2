import { isFirstName, isPatronymic } from '../../first-names.ts';
import { isCommonSurname, isCommonWord, isPlaceName } from '../../word-list/index.ts';
import { isComposed } from './is-composed.ts';
import { kindOfThing } from './kind-of-thing.ts';
import type { Word } from './letter-words.ts';
import { isNoName } from './no-name.ts';
import { rememberedWord } from './remembered-word.ts';

const shortest = 4;

// «Бевзівка», «Бевзянкою», «Бевзуватці»: villages end so, and hardly a surname
const village = /.{2}(?:[іїи]вк|[вл]?янк|уватк)(?:а|и|у|ою|о)$|.{2}(?:[іїи]в|ян|уват)ці$/u;
// «Івано-Франківську»; «Бевзенко-Вигадана» is a person
const city = /^(?!\p{L}*енко-)\p{L}+о-/u;
// «Бевзюк»; not «БЕВЗЮК», «ЗеленБуд»
const asWritten = /^\p{Lu}[\p{Ll}’]+(?:-\p{Lu}[\p{Ll}’]+)?$/u;
// words that are newer than dictionaries, or written as they should not be: «телемедициною», «лікуючий», «обгрунтування»
const madeAnew =
	/(?:ння(?:м|ми|х)?|нню|ість|істю|ості|[цф]і(?:я|ї|ю|єю|й)|логі\p{L}{1,2}|ізм\p{L}{0,2}|аж|инг\p{L}{0,2}|ючи[йхм]|ючого|ючому|уюч\p{L}{1,3}|альн\p{L}{1,3}|ичн\p{L}{1,3}|ован\p{L}{1,3}|льник\p{L}{0,2}|логічн\p{L}{1,3})$/u;
const begins =
	/^(?:кібер|теле|відео|аудіо|авто|мото|вело|електро|гідро|термо|аеро|біо|гео|еко|еко|нейро|кардіо|фото|мікро|макро|супер|нано|мульти|мета|мега|пост|онлайн|інтернет|веб|крипто|євро|анти|контр|психо|соціо|військ|спец|держ|проти|пере|недо|само|взаємо|перш|дво|три|чотири|п’яти|шести|багато|зубо|стоматолог|обгрунт)/u;

const isOfNoList = rememberedWord(
	(lower) =>
		!(
			isNoName(lower) ||
			isComposed(lower) ||
			kindOfThing.has(lower) ||
			city.test(lower) ||
			village.test(lower) ||
			begins.test(lower) ||
			madeAnew.test(lower) ||
			isFirstName(lower) ||
			isPatronymic(lower) ||
			isCommonWord(lower) ||
			isPlaceName(lower)
		),
);

const isSurnameToo = rememberedWord(
	(lower) =>
		isCommonSurname(lower) &&
		!isNoName(lower) &&
		!isComposed(lower) &&
		!kindOfThing.has(lower) &&
		!isFirstName(lower) &&
		!isPlaceName(lower),
);

/**
 * Whether a word of a letter is written as a name is, and no dictionary has it: no form of a common word, no place that
 * dictionaries know, no given name, no word of office language. In real letters nearly every such word is a surname.
 *
 * @example
 * isStrange(wordsOf('Бевзюк')[0]) // true
 */
export function isStrange({ capital, initial, text, lower }: Word): boolean {
	return capital && !initial && text.length >= shortest && asWritten.test(text) && isOfNoList(lower);
}

/**
 * The same, or a common word that is a surname too by the dictionary («Бондаря», «Сокола»), for places within a sentence, where
 * a capital says that it is a name.
 */
export function isStrangeWithin(word: Word): boolean {
	const { capital, initial, text, lower } = word;
	if (!capital || initial || text.length < shortest || !asWritten.test(text)) return false;
	return isStrange(word) || isSurnameToo(lower);
}
