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

// «передано», «відкрито»: a noun of its own would stand before it
const done = /(?:[аеиу]но|[иу]то)$/u;

/** «пацієнти Вигаданської лікарні», «на Сухому лимані»: an adjective of what follows in small letters. */
export function isBodysAdjective(words: readonly Word[], at: number): boolean {
	const [word, next, third] = [words[at], words[at + 1], words[at + 2]];
	if (word && next && isBeside(next) && isOfLand(word, next)) return true;
	if (!word || !adjective.test(word.lower) || !next || !isBeside(next)) return false;
	if (done.test(next.lower)) return false;
	if (next.initial || (next.capital && isFirstName(next.text))) return false;
	return [next, third].some((noun) => noun !== undefined && bodyNoun.test(noun.lower));
}

function isOfLand({ lower }: Word, next: Word): boolean {
	return landAdjective.test(lower) && landNoun.test(next.lower) && agreesWith(lower, next.lower);
}
