import { editDistance } from '../../../text/edit-distance.ts';
import { inOwnLetters } from '../reading/repairs/look-alikes.ts';

/** Letters by which words are compared, so that endings do not count, and by how many of them a scanner may err. */
const stemLength = 5;
const mostMisread = 1;
/** Letters: a shorter word is a preposition. */
const leastLetters = 4;
/** Capitals of an abbreviation. */
const leastInitials = 3;
// «рада», «ради»: of a short word the ending is a fourth
const shortEnding = /(?<=^\p{L}{3})[аиіу]$/u;
const aWord = /\p{L}[\p{L}’-]*/gu;
// «рада», «міської»: of many bodies; not «Зразківська»
const ofMany =
	/^(?:рад$|місь|сіль|сели|облас|район|викон|коміт|депар|управ|адмін|держа|служб|націо|украї|центр|підпр|комун|мініс|агент|відді|голов|терит|грома|устан|закла|неком|інспе|секре|апара|палат|сед|аскод|мегап)/u;
const abbreviation = /^\p{Lu}{3,8}$/u;
// «Вигаданська рада», «Виконком Зразківської ради», «ВИКОНАВЧОГО КОМІТЕТУ»
const bodyWord =
	/(?<!\p{L})(?:рад[аиіу]|викон(?:ком|авч)|комітет|міністерств|служб|департамент|управлінн|адміністраці|агентств|інспекці|комісі|прокуратур|банк|бюро|фонд|університет|інститут|академі|підприємств|центр|лікарн|школ|ліце|офіс|апарат|палат|товариств|організаці|спілк|(?:ТОВ|ГО|КП|КНП|АТ|ПП|суд)(?!\p{L}))/iu;

/** Whether a line of a stamp names a body. */
export function namesABody(text: string): boolean {
	return bodyWord.test(inOwnLetters(text));
}

/**
 * Whether the body that a stamp names is the one of the letterhead, as far as their words tell: a word of its own, not
 * «рада» or «міська», or its abbreviation; and none that fits the addressee better.
 *
 * @param name as the stamp says it, endings and a misread letter left aside
 * @example
 * namesSender('Виконком Зразківської ради', 'ВИГАДАНСЬКА МІСЬКА РАДА', 'Зразківська міська рада') // false
 */
export function namesSender(name: string, authority: string, addressee: string): boolean {
	const own = stemsOf(name);
	const distinct = own.filter((stem) => !ofMany.test(stem));
	const [sender, other] = [stemsOf(authority), stemsOf(addressee)];
	const countIn = (stems: readonly string[]) =>
		own.filter((stem) => stems.some((one) => isLike(one, stem))).length;
	if (countIn(other) > countIn(sender)) return false;
	const asked = distinct.length > 0 ? distinct : own;
	return asked.some((stem) => sender.some((one) => isLike(one, stem))) || isAbbreviated(name, authority);
}

function stemsOf(text: string): string[] {
	const words = inOwnLetters(text).match(aWord) ?? [];
	return words
		.filter(({ length }) => length >= leastLetters)
		.map((word) => word.toLowerCase().replace(shortEnding, '').slice(0, stemLength));
}

function isLike(a: string, b: string): boolean {
	return editDistance(a, b) <= (a.length === stemLength && b.length === stemLength ? mostMisread : 0);
}

/** «НСВЗ»: the first letters of the letterhead’s words. */
function isAbbreviated(name: string, authority: string): boolean {
	const initials = (authority.match(aWord) ?? []).map((word) => word.charAt(0).toUpperCase()).join('');
	const short = (inOwnLetters(name).match(aWord) ?? []).filter((word) => abbreviation.test(word));
	return initials.length >= leastInitials && short.some((word) => initials.includes(word));
}
