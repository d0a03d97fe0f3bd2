import { isFirstName } from '../../first-names.ts';
import { isBearer } from './is-bearer.ts';
import { isBeside } from './is-beside.ts';
import { isComposed } from './is-composed.ts';
import { kindOfThing } from './kind-of-thing.ts';
import type { Word } from './letter-words.ts';
import { nameOfWords } from './name-of-words.ts';
import { isNoName } from './no-name.ts';
import { opensSentence } from './opens-sentence.ts';
import type { ShownName } from './shown-name.ts';

// «заявила», «відмовилась», «принесла»; «заявив», «відмовився», «приніс»
const she = /.{2}(?:[аиіїуюяє]ла|[кгйшсз]ла)(?:ся|сь)?$/u;
const he = /.{2}(?:[аиіїуюя]в)(?:ся|сь)?$/u;
// «Байрак», «Горобець», «Голубенко»; «сталь», «тінь», «ніч» are feminine
const masculine = /(?:[бвгґджзклмнпрстфхцй]|[аиую]ч|[оя]щ|енко)$/u;
const feminine = /[бвгґджзклмнпрстфхцчшщй][ая]$/u;
// no surnames in the singular, or words that go with either: «Більшість», «Колега», «Суддя», «Адвокат»
const either =
	/(?:ість|ання|ення|ття)$|^(?:колег|судд|голов|старост|старшин|воєвод|тат(?:о|а)|дядьк|слуг|сирот|листонош|бідолах|плакс|нероб|роззяв|заїк|кал[іи]к|п.яниц|убивц|вбивц|книгар|писак|служак|адвокат|адвокатк|секретар|директор|лікар|професор|доктор|тренер|депутат|міністр|прокурор|інспектор|експерт|юрист|педагог|психолог|бухгалтер|менеджер|редактор|автор|свід|учасни|представни|колектив|друг|ворог|підліт|солдат|сержант|капітан|майор|лейтенант|товариш|член|кандидат|лідер|журналіст|пілот|хірург|терапевт|педіатр|стоматолог|невролог|гінеколог|акушер|водій|охорон|боєць|воїн|хто|ніхто|дехто|будь|один|сам|весь|кожн|там|так|як|тепер|вчора|зранку|торік|раз|потім|він|фірм|маклер|брокер|нотаріус|чоловік|хлоп|юнак|мужчин|паскуд|тезк|знахід)/u;
// «що Байрак заявила»; in another place a noun may stand in another case
const conjunction =
	/^(?:що|бо|якщо|коли|оскільки|як|поки|доки|аби|щоб|хоча|але|проте|однак|потім|тоді|там|тут|вчора|торік)$/u;
const adverb = /^(?:не|також|вже|уже|двічі|тричі|сам|сама|особисто|теж)$/u;

/**
 * Surnames of either gender by the verb that does not agree with the noun that they are: «Байрак заявила» is a woman, «Ворона
 * оскаржив» a man. No place, no thing and no firm has such a verb.
 */
export function namesByGender(words: readonly Word[], taken: ReadonlySet<Word>): ShownName[] {
	return words.flatMap((word, at) =>
		word.capital && !taken.has(word) && isOfOtherGender(words, at) ? [nameOfWords(words, at, at + 1)] : [],
	);
}

function isOfOtherGender(words: readonly Word[], at: number): boolean {
	const [before, word, next] = [words[at - 1], words[at] as Word, words[at + 1]];
	const isOne =
		!word.initial && word.text.length > 3 && /^\p{Lu}[\p{Ll}’]+(?:-\p{Lu}[\p{Ll}’]+)?$/u.test(word.text);
	if (!isOne || !next || next.capital || !isBeside(next)) return false;
	if (before && !opensSentence(word, at) && !(conjunction.test(before.lower) && isBeside(word))) return false;
	const verb = adverb.test(next.lower) ? words[at + 2] : next;
	if (!verb || verb.capital || !isBeside(verb)) return false;
	const isOther =
		(masculine.test(word.lower) && she.test(verb.lower)) ||
		(feminine.test(word.lower) && he.test(verb.lower));
	return isOther && isPlain(word) && !isBearer(words, at);
}

function isPlain({ lower }: Word): boolean {
	return (
		!either.test(lower) &&
		!isNoName(lower) &&
		!isComposed(lower) &&
		!kindOfThing.has(lower) &&
		!isFirstName(lower)
	);
}
