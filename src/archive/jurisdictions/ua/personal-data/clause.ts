import type { Span } from '../../../letter/span.ts';

/** Whose a value is, by the words around it in its sentence. */
export type Owner = 'private' | 'public' | 'nobody';

/**
 * Whose a contact is: an office's, a post's, a hot line's, or a private person's, by the nearest word that says so in
 * front of it in the sentence, else behind it. Words for people in the plural («для запитувачів») name nobody.
 *
 * Source: law 2297-VI, art. 5 (2): data of a person who holds a post, in that post, are no confidential ones; law
 * 2939-VI, art. 15 and 16: bodies publish how to reach them.
 *
 * @example
 * ownerOf('Телефон заявника: 20-00-01', { start: 18, end: 26 }) // 'private'
 */
export function ownerOf(text: string, span: Span): Owner {
	const before = sentenceBefore(text, span.start);
	const person = lastOf(before, privateRole);
	const office = lastOf(before, publicRole);
	if (labelled.test(before)) return 'public';
	if (person !== -1) return 'private';
	if (office !== -1) return 'public';
	const after = sentenceAfter(text, span.end);
	const personAfter = after.search(privateRoleOnce);
	const officeAfter = after.search(publicRoleOnce);
	if (personAfter !== -1 && (officeAfter === -1 || personAfter < officeAfter)) return 'private';
	return officeAfter !== -1 ? 'public' : 'nobody';
}

/** Whether words around a place say that a person lives or owns there, and no firm or office does. */
export function isHome(text: string, span: Span): boolean {
	const before = sentenceBefore(text, span.start);
	const person = lastOf(before, privateRole);
	const body = lastOf(before, bodyWord);
	if (person !== -1) return person > body;
	if (body !== -1) return false;
	const after = sentenceAfter(text, span.end);
	const personAfter = after.search(privateRoleOnce);
	const bodyAfter = after.search(bodyWordOnce);
	return personAfter !== -1 && (bodyAfter === -1 || personAfter < bodyAfter);
}

/** Whether a private person is named by a role in the sentence, on either side. */
export function isBesidePerson(text: string, span: Span): boolean {
	return (
		lastOf(sentenceBefore(text, span.start), privateRole) !== -1 ||
		privateRoleOnce.test(sentenceAfter(text, span.end))
	);
}

/** What stands before a place in its sentence, at most 200 characters. */
export function sentenceBefore(text: string, at: number): string {
	const before = text.slice(Math.max(0, at - reach), at);
	let from = 0;
	for (const match of before.matchAll(sentenceEnd)) from = match.index + match[0].length;
	return before.slice(from);
}

/** What stands after a place in its sentence, at most 120 characters. */
export function sentenceAfter(text: string, at: number): string {
	const after = text.slice(at, at + reachAfter);
	if (endsHere.test(after)) return '';
	const end = after.search(sentenceEndOnce);
	return end === -1 ? after : after.slice(0, end);
}

/** «… 45 67. Запитання»: the value ends its sentence. */
const endsHere = /^[»")]?[.!?](?:\s|$)/u;

function lastOf(text: string, pattern: RegExp): number {
	let last = -1;
	for (const { index } of text.matchAll(pattern)) last = index;
	return last;
}

/** Letters before and behind a value that are looked at. */
const reach = 200;
const reachAfter = 120;

// «. А», «!», «;», a blank line, a new item of a list, a tag's place in a page; not «тел. 067», «вул. Тиха», «О. Зелений»
const boundary =
	'(?<=[^\\s.]{4}|\\d|[»")])[.!?]["»)]?\\s+(?=[\\p{Lu}«"\\d])(?<!(?:тел|моб|вул|буд|кв|обл|просп|пров|бульв|корп|факс|роб|дом)\\.\\s+)|[;!?]\\s|\\n\\s*\\n|\\n\\s*(?:[-–•*]|\\d{1,3}[.)])\\s|\\r(?!\\n)|\\u0000';
const sentenceEnd = new RegExp(boundary, 'gu');
const sentenceEndOnce = new RegExp(boundary, 'u');

// «заявник», «заявниця», «пацієнтці», «потерпілого», «громадянина»; not «заявників», «громадян», «мешканцями»
const role = [
	'(?:заявни|скаржни|пільгови|учасни|власни|боржни|споживачк|утримани|вихован|спадкоєм|переселен|військовополонен|орендарк)(?:к(?:а|у|ом|ові)?|ц(?:я|і|ю|ею|е)|ець|ем)(?![\\p{L}])',
	'(?:запитувач|позивач|відповідач|споживач|користувач|орендар|квартиронаймач|водій|водія|опікун|абонент|пацієнт|студент|пенсіонер|ветеран|кредитор|автор)(?:к(?:а|и|у|ою)|ц(?:і)|а|у|ем|ом|ові|еві|я|ю)?(?![\\p{L}])',
	'(?:мешкан|власни|спадкоєм|переселен)(?:ець|ц(?:я|ю|ем|еві)|к(?:а|и|у|ою)|ц(?:я|ю|ею))(?![\\p{L}])',
	'(?:громадянин(?:а|у|ом|ові)?|громадянк(?:а|и|у|ою)|громадянці|гр\\.|гр-н(?:а|у|ом|ину|ин)?|гр-к[аиу]|гр-ці)(?![\\p{L}])',
	'(?:потерпіл|засуджен|підозрюван|обвинувачен|затриман|підсудн|хвор|неповнолітн|померл|загибл|зникл)(?:ий|ого|ому|им|а|ої|ій|у|ою)(?![\\p{L}])',
	'(?:дитин[аиуі]|дитиною|учен[ья]|учн[яюі]|учнем|учениц[яіюе]ю?|сусід(?:а|у|ом|к[аиу]|ці)?|дружин[аиіу]|дружиною|чоловік(?:а|у|ом)?|мати|матер[іи]|батьк(?:о|а|у|ом)|син(?:а|у|ом|ові)?|дочк[аиу]|дочці|донька|вдов[аиіу]|особі|пасажир(?:а|у|ка)?|спадкодав(?:ець|ця|цю))(?![\\p{L}])',
].join('|');
const privateRole = new RegExp(`(?<![\\p{L}])(?:${role})`, 'giu');
const privateRoleOnce = new RegExp(`(?<![\\p{L}])(?:${role})`, 'iu');

const office =
	'міністерств|управлінн|департамент|відділ(?:у|ом|і|ення|енн)?(?!\\p{L})|сектор(?:у|ом|і)?(?!\\p{L})|адміністрац|інспекц|служб[аиіу]|рад[аиіу](?!\\p{L})|радою|канцеляр|приймальн|реєстратур|диспетчер|виконком|комітет|ЦНАП|прокуратур|поліці|лікарн|поліклін|школ[аиіу]|ліце[йюя]|гімназі|університет|бібліотек|музе[йюя]|суд(?:у|ом|і)?(?!\\p{L})|центр(?:у|ом|і|ах|ів)?(?!\\p{L})|КП(?!\\p{L})|ТОВ(?!\\p{L})|ПП(?!\\p{L})|АТ(?!\\p{L})|ОСББ(?!\\p{L})|підприємств|організац|установ[аиіу]|товариств';
const post =
	'начальни[кц]|керівни[кц]|директор|заступни[кц]|спеціаліст|секретар|голов[аиіу](?!\\p{L})|головою|головн\\p{L}{2,3}\\s|уповноважен|черговий|чергового|оператор|бухгалтер|депутат|розпорядник|контактн\\p{L}{1,2}\\s+особ|відповідальн\\p{L}{1,2}\\s+особ|прес-|інженер|старост[аиіу]';
const line =
	'гаряч\\p{L}{1,2}\\s+ліні|лінія|лінії|(?:call|кол|контакт)[-\\s]?(?:центр|-центр)|довіри|довідок|довідк[аи]|довідков|факс|кабінет|каб\\.|скарги\\s?:|пропозиції\\s?:|запити\\s?:|офіційн|для\\s+запитувачів|зал[аіу]?\\s+засідань';
const publicRole = new RegExp(`(?<![\\p{L}])(?:${office}|${post}|${line})`, 'giu');
const publicRoleOnce = new RegExp(`(?<![\\p{L}])(?:${office}|${post}|${line})`, 'iu');
// «тел. відділу: » right before a value
const labelled = new RegExp(
	`(?:тел\\.|телефон\\p{L}{0,3}|факс|пошт[аиу]|скриньк[аиу]|адрес[аиу]|E-?mail)\\s+(?:${office}|${post}|${line})[^.;,\\d]{0,40}$`,
	'iu',
);
// Who has an address of an office's kind: a firm, a school, a house of flats, what is built or mended there
const bodyWord = new RegExp(
	`(?<![\\p{L}])(?:${office}|комунальн\\p{L}{1,3}\\s+власн|багатоквартирн|нежитл|дитяч\\p{L}{1,3}\\s+сад|садок|садочок|магазин|аптек|зупинк|об.єкт|стадіон|парк(?:у|і|ом)?(?!\\p{L}))`,
	'giu',
);
const bodyWordOnce = new RegExp(bodyWord.source, 'iu');
