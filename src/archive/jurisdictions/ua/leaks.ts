import { emptyAnatomy } from '../../letter/empty-anatomy.ts';
import type { RedactionKind } from '../../letter/redaction.ts';
import { allMatches } from '../../text/prefilter/all-matches.ts';
import { Recent } from '../../text/recent.ts';
import { withoutDigests } from '../../text/without-digests.ts';
import type { PublicContacts } from '../jurisdiction.ts';
import { foldSigns } from './fold/fold-signs.ts';
import { findValues } from './personal-data/find-values.ts';
import { findHomeAddresses } from './personal-data/home-addresses.ts';
import { isPrinted } from './printed-lines.ts';

/**
 * Examples: `15.03.2018`, `2018-03-15`, with no figure beside them that they could be one number with. Of a day before 2015 it counts
 * who stands in front of it, for it may be a birthday.
 */
const lateDay =
	/(?=\d{2}[\d.])(?<![\p{L}\p{Nd}][()./-]{0,2}|\p{Nd}[\s().–-]{1,3})(?:(?:0[1-9]|[12]\d|3[01])(\.)(?:0[1-9]|1[0-2])\.20(?:1[5-9]|[2-4]\d)|20(?:1[5-9]|[2-4]\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![()./-]{0,2}\p{Nd}|[\s().–-]{1,3}\p{Nd})/gu;
const sameDay = { dotted: '01.01.2020', iso: '2020-01-01' };

const remembered = new WeakMap<PublicContacts, Recent<readonly RedactionKind[]>>();
/** Parts and letters of one: together some ten megabytes at most. */
const mostRemembered = 4000;
const longestRemembered = 2000;

/** No home is told without a word for a street, a house, a village, or for whoever lives there. */
const needsHome =
	/кв|вул|просп|пр-т|пров|бульв|б-р|майдан|шосе|узв|наб|тупик|мкр|буд|гуртож|прожив|мешка|прописан|реєстр|адрес|заявни|скаржни|абонент|споживач|громадянин|громадянк|власни|пацієнт|потерпіл|сусід|учень|учн|дит|,\s(?:с|м|смт)\./iu;

/** What no sentence goes over: a tag's place in a page, a blank line, but for one behind a sign that leads on: «за адресою:». */
const apart = /\r(?!\n)|(?<![:,(–—-][ \t]{0,3})\n[ \t]{0,40}\n/u;
/** Letters on both sides of a core: what a sentence may have before a value (`sentenceBefore`), and a value after it. */
const reach = 260;
// «@», «&#64;», «&#x40;», «%40», «&commat;»
const escapedAt = /&#0{0,4}64;|&#x0{0,4}40;|%40|&commat;/giu;
// «[приховано: телефон]»; who is hidden is told, for what is beside a person counts
const valueMark = /\[приховано: (?!особа|ім.я)[^\]\n]{1,60}\]/gu;
const escapedSpace = /&nbsp;|&#160;/giu;
// Six digits of any script with little between them, signs of an address, and words that a value follows
const core =
	/@|&#0{0,4}64;|&#[xX]0{0,4}40;|%40|&commat;|request-|собака|равлик|\((?:at|dot)\)|\[(?:at|dot)\]|(?:\p{Nd}(?:[^\p{L}\p{Nd}\r]|[\u115F\u1160\u3164\uFFA0]){0,3}){6}|[\u2070\u2074-\u2079]{2}|[Нн]арод|[Дд]\/н|[Нн]ар\.|р\. ?н\.|[Пп]рожива|[Мм]ешка|[Зз]ареєстр|[Пп]рописан|[Дд]омашн|кв\.|кварт|[Зз]аявни|[Сс]каржни|[Зз]апитувач[ауемкц]|[Пп]отерп|[Гг]ромадян[ик]|[Пп]ацієнт|[Сс]усід|[Вв]ласни|t\.\s?me|facebook|fb\.com|instagram|[Tt]elegram|[Тт]елеграм|[Vv]iber|[Вв]айбер|[Ww]hats|[Ss]kype|[Сс]кайп|[Іі]нстаграм|[Фф]ейсбу|[Tt]witter|[Тт]віт|tiktok|vk\.com|x\.com|linkedin|[Дд]іагноз|[Хх]воріє|[Зз]асуджен|[Сс]удим|[Аа]дрес|[Аа]бонент|г\.р|р\. н|ПІБ|[Пп]різвищ|[Сс]поживач|кв \d|[Іі]нвалідн|IP|[Аа]йпі|[Пп]остраж|автомоб|[Дд]ержномер|д\.? ?н\.? ?з|ВІЛ|диспансер|КК |КК\.|КК$|КупАП|КУпАП|[Пп]освід|[Сс]відоц|паспорт|[Пп]аспорт/gu;

/**
 * Kinds of personal data that are in a published file, each once: what the leak gate asks. The same finders as at
 * ingest look at it, those too that go by the words around a value; they look only near what no value can do without.
 *
 * Every pattern is a single pass without nested repetition, so that a large file takes time in proportion to its size.
 */
export function findLeaks(text: string, contacts: PublicContacts): RedactionKind[] {
	const kinds = new Set<RedactionKind>();
	for (const part of withoutDigests(text).split(apart))
		for (const kind of kindsIn(part, contacts)) kinds.add(kind);
	return [...kinds];
}

/**
 * Kinds in a part of a text, remembered for a while: a paragraph is in a letter's page, its Markdown and its data one
 * after another, and a site's menu on every page.
 */
function kindsIn(part: string, contacts: PublicContacts): readonly RedactionKind[] {
	// One day tells as much as another: «15.03.2018 чт» and «22.03.2018 чт» are looked at once.
	const plain = part.replace(lateDay, (_day, dot) => (dot ? sameDay.dotted : sameDay.iso));
	const memory = remembered.get(contacts) ?? new Recent(mostRemembered, longestRemembered);
	remembered.set(contacts, memory);
	const before = memory.get(plain);
	if (before) return before;
	const kinds = [...new Set([...stretchesOf(plain)].flatMap((stretch) => lookedAt(stretch, contacts)))];
	memory.set(plain, kinds);
	return kinds;
}

function lookedAt(stretch: string, contacts: PublicContacts): RedactionKind[] {
	const plain = plainSign(stretch);
	const folded = foldSigns(plain)?.text ?? plain;
	return [
		...findValues(folded, emptyAnatomy, contacts),
		...(needsHome.test(folded) ? findHomeAddresses(folded, emptyAnatomy, []) : []),
	]
		.filter(({ kind, start, end }) => !isPrinted(folded.slice(start, end), kind, contacts))
		.map(({ kind }) => kind);
}

/** Stretches around every core, those that meet as one. */
function* stretchesOf(text: string): Generator<string> {
	let from = -1;
	let to = -1;
	for (const { index, 0: found } of allMatches(text, core)) {
		if (from === -1 || index - reach > to) {
			if (from !== -1) yield text.slice(from, to);
			from = Math.max(0, index - reach);
		}
		to = Math.min(text.length, index + found.length + reach);
	}
	if (from !== -1) yield text.slice(from, to);
}

/**
 * An address in a link or a page's source with its own signs, and marks of redactions without their words: «[приховано:
 * податковий номер]» makes no number beside it one.
 */
function plainSign(text: string): string {
	const decoded = /[&%]/.test(text) ? text.replace(escapedAt, '@').replace(escapedSpace, ' ') : text;
	return decoded.includes('[') ? decoded.replace(valueMark, (mark) => ']'.repeat(mark.length)) : decoded;
}
