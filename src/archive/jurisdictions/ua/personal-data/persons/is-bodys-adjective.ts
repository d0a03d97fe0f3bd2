import { isFirstName } from '../../first-names.ts';
import { agreesWith } from './agrees-with.ts';
import { isBeside } from './is-beside.ts';
import type { Word } from './letter-words.ts';

const adjective = /(?:ськ|цьк|зьк|ьн|н|ов|ев|єв)(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими)$/u;
const bodyNoun =
	/^(?:міськ|обласн|районн|сільськ|селищн|державн|військов|центральн|лікарн|школ|громад|област|район|рад(?:а|и|і|у|ою)$|територіальн|університет|академі|коледж|ліце|гімназі|суд|прокуратур|виправн|колоні|вулиц|площ|тюрм|слідч|шахт|завод|митниц|поліклінік|міжрайонн|апеляційн|окружн|об’єднан|тец|аес|обл|р-н|шосе|міст|парк|сквер|ринок|ринку|вокзал|стадіон|проспект|канал|банк|театр|музе|церкв|собор|монастир|ліс|озер|річк|сад(?:у|ом|и)?$|пляж|вул|мікрорайон|масив|тракт|ворот|схил|узвіз|фонд|кодекс|план(?:у|ом|и|і)?$|порядк|бюро|служб|агентств|управлін|інспекц|палат|комітет|міністерств|департамент|відділ|комісі|центр|реєстр|програм|статут|конвенц|форум|конкурс|експертиз|нормати|правил|закон|поліці|варт|дивізі|полк|бригад|фронт)/u;

// «Сухому лимані», «Чорного моря», «Лисої гори»: any adjective, where its noun is of the land
const landAdjective = /(?:ий|ій|ого|ього|ому|ьому|им|ім|а|я|ої|ьої|у|ю|ою|е|є|і|их|ими)$/u;
const landNoun =
	/^(?:лиман|мор(?:е|я|ю|ем|і)$|океан|заток|бухт|гор(?:а|и|і|у|ою)$|хребт|перевал|долин|печер|степ|остр[оі]в|півостр[оі]в|мис(?:у|і|ом)?$|балк|яр(?:у|ом|и)?$|пол(?:е|я|ю|ем|і)$|водосховищ|струм(?:ок|к)|джерел|криниц|гаван|маяк)/u;

// «Типової інструкції», «Примірного положення», «Воєнного стану»: no nominative, for «Лісовий договір підписав» names somebody
const obliqueAdjective = /(?:ого|ому|ої|ій|ою|им|ими|их)$/u;
const documentNoun =
	/^(?:інструкці|положен|регламент|стандарт|стратегі|концепці|методик|рекомендаці|перелік|класифікатор|каталог|довідник|умов(?:и|ам|ами|ах)?$|стан(?:у|ом|і)?$|директив|меморандум|угод(?:и|і|ою)$|договор)/u;

// «передано», «відкрито»: a noun of its own would stand before it
const done = /(?:[аеиу]но|[иу]то)$/u;

const joint = /^(?:та|і|й|або)$/u;
// «міських», «обласними»
const plural = /(?:их|им|ими|іх|ім|іми)$/u;

/** «пацієнти Вигаданської лікарні», «на Сухому лимані»: an adjective of what follows in small letters. */
export function isBodysAdjective(words: readonly Word[], at: number): boolean {
	const [word, next, third] = [words[at], words[at + 1], words[at + 2]];
	if (word && next && isBeside(next) && (isOfLand(word, next) || isOfDocument(word, next))) return true;
	if (!word || !adjective.test(word.lower) || !next || !isBeside(next)) return false;
	if (done.test(next.lower)) return false;
	if (joint.test(next.lower) && third) return sharesBody(word, third, words[at + 3]);
	if (next.initial || (next.capital && isFirstName(next.text))) return false;
	return [next, third].some((noun) => noun !== undefined && bodyNoun.test(noun.lower));
}

/** «Вигаданської та Зразкової міських рад»: both are adjectives of what follows in the plural. */
function sharesBody({ lower }: Word, other: Word, noun: Word | undefined): boolean {
	if (!other.capital || !adjective.test(other.lower) || !noun) return false;
	return lower.slice(-2) === other.lower.slice(-2) && plural.test(noun.lower) && bodyNoun.test(noun.lower);
}

function isOfDocument({ lower }: Word, next: Word): boolean {
	return obliqueAdjective.test(lower) && documentNoun.test(next.lower) && agreesWith(lower, next.lower);
}

function isOfLand({ lower }: Word, next: Word): boolean {
	return landAdjective.test(lower) && landNoun.test(next.lower) && agreesWith(lower, next.lower);
}
