import { isBeside } from './is-beside.ts';
import type { Word } from './letter-words.ts';
import { looksLikeSurname } from './looks-like.ts';
import { ofOneLife, personsState } from './person-words.ts';
import { privateRole, specialWord } from './roles.ts';
import { endsSentence } from './sentence-around.ts';
import { wordsLike } from './words-like.ts';

/** Words behind a verb that towns and firms have too. */
const reach = 5;

const adverb = wordsLike(
	`не також теж двічі тричі вже уже знову досі неодноразово раніше ніколи добровільно власноруч самовільно особисто завжди постійно
	систематично часто востаннє вперше наразі нині зараз сьогодні вчора торік щоразу сам сама самостійно одразу потім тоді згодом жодного
	жодних лише тільки ще майже регулярно навмисно свідомо категорично повторно письмово усно телефоном`,
);
// «хворіла», «вселилась», «приніс», «зміг»
const did = /.(?:[аиіїуюяє]в|[аиіїуюяєо]ла|[кгйшсз]ла|ніс|віз|ріс|міг|біг)(?:ся|сь)?$/u;
// «вимагає», «звинувачує», «курить»
const does = /.(?:[аиіуюяє]є|[бвгґджзклмнпрстфхцчшщ]ить|їть)(?:ся)?$/u;
const theyDo = /.(?:[аиіїуюяєок]ли|[ую]ють|[ая]ть|їли)(?:ся|сь)?$/u;
// «залишився без світла», «отримало субвенцію», «забезпечує»: towns and firms do so too
const placed =
	/^(?:залиши|увійш|входи|отрима|одержа|постражда|потерпа|розташ|обміл|розвива|зроста|зросл|ста(?:в|ла)$|бу(?:в|ла)$|простяг|межу|потребу|має$|мають|мав$|мала$|нада|здійсню|забезпеч|реалізу|становить|знаходи|перебува|належ|фінансу|приєдна|перейш|пройш|включ|викона|переда|проводи|провел|провів|працю|викорис|допомага|містить|склада|функціон|запрац|зупини|підключ|поста[чв]|виробл|випуска|пропону|підтриму|передбач|опублік|оприлюдн|оголоси|повідом|інформу|збільш|зменш|святку|відзнач|приймає)/u;
const kin =
	/^(?:дружин|чоловік|сином|донькою|дочкою|дітьми|дитиною|матір|батьк|мамою|братом|сестрою|сім|родиною|малолітн|неповнолітн)/u;
// « (кв. 45)», « (2 особи)»
const bracket = /^\s\($/u;
const inBracket =
	/^(?:кв|квартира|буд|обліков|особов|дружина|чоловік|син|донька|дочка|мати|батько|співвласни|власни|пенсіонер|мешкан)/u;
const speech = /^\s?:\s[«„“"]$/u;
const joint = /^(?:та|і|й)$/u;
const relative = /^як(?:ий|а)$/u;

/**
 * Whether what follows a word with which a sentence begins is a person’s: what he does, whom he is with, where he lives.
 */
export function isSubjectOfPerson(words: readonly Word[], at: number): boolean {
	const [word, next, third] = [words[at] as Word, words[at + 1], words[at + 2]];
	if (!next) return false;
	if (speech.test(next.before)) return true;
	if (next.capital) return false;
	if (bracket.test(next.before)) return inBracket.test(next.lower) || privateRole.has(next.lower);
	if (/^,\s$/u.test(next.before)) return relative.test(next.lower) && isAct(words, at + 2);
	if (!isBeside(next)) return false;
	if (/^(?:з|із|зі|разом)$/u.test(next.lower))
		return [third, words[at + 3]].some((one) => kin.test(one?.lower ?? ''));
	if (joint.test(next.lower) && third?.capital && isBeside(third))
		return theyDo.test(words[at + 3]?.lower ?? '');
	return isAct(words, at + 1) || (looksLikeSurname(word.lower) && isWhom(words, at + 1));
}

/** «двічі хворіла», «має право на пенсію» */
function isAct(words: readonly Word[], from: number): boolean {
	let at = from;
	while (at < from + 3 && adverb.has(words[at]?.lower ?? '')) at++;
	const verb = words[at];
	if (!verb || verb.capital || endsSentence(words, at)) return false;
	if (!did.test(verb.lower) && !does.test(verb.lower)) return false;
	return !placed.test(verb.lower) || isOfPerson(words, at + 1);
}

/** «двічі викликали», «востаннє бачили» */
function isWhom(words: readonly Word[], from: number): boolean {
	let at = from;
	while (at < from + 3 && adverb.has(words[at]?.lower ?? '')) at++;
	return at > from && theyDo.test(words[at]?.lower ?? '');
}

/** Whether behind a verb stands what people have, get and are. */
function isOfPerson(words: readonly Word[], from: number): boolean {
	for (let at = from; at < Math.min(words.length, from + reach) && !endsSentence(words, at); at++) {
		const { lower = '' } = words[at] ?? {};
		if (ofOneLife.has(lower) || personsState.has(lower) || privateRole.has(lower) || specialWord.has(lower))
			return true;
		if (
			/^(?:черз|черг|направлен|копі|пояснен|документ|підпис|право$|підприємств|двірник|листопад)/u.test(lower)
		)
			return true;
	}
	return false;
}
