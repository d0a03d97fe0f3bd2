import { type Line, partOf } from './lines.ts';
import { bodyWord, namesOneBody } from './names-one-body.ts';

// «ЛИСТ», «Л И С Т», «Лист-відповідь», «ВІДПОВІДЬ»
const kindLine =
	/^(?:л ?и ?с ?т(?:[ -]+(?:відповідь|роз[’]яснення))?|відповідь(?: на запит)?|роз[’]яснення)$/iu;
// «(Мінзразків)»
const abbreviation = /^\([^()]{2,40}\)$/u;
// «МІНІСТЕРСТВО ЗРАЗКІВ УКРАЇНИДепартамент прикладів», with or without the space
const stuckName = /^((?:[\p{Lu}«»"’,-]{2,}\s+)*[\p{Lu}«»"’]{3,})(?=\s*\p{Lu}\p{Ll}{3,})/u;

const noLetters = /\P{L}+/gu;
const noCapitals = /\P{Lu}+/gu;

const anyBodyWord = new RegExp(`(?<!\\p{L})(?:${bodyWord})(?!\\p{L})`, 'iu');
// A unit of the body named above: «Департамент прикладів», «Відділ звернень»
const unit = /^(?:департамент|управління|відділ|сектор|служба|апарат|секретаріат)(?!\p{L})/iu;

// «у Вигаданій області», «в Зразковому районі», «у м. Вигаданську»: a unit that has a place of its own is a body
const ownPlace =
	/(?<!\p{L})[ув] (?:\p{Lu}[\p{L}’-]+(?:ській|цькій|ькому|ому|ій) (?:області|районі|окрузі)|(?:м\. ?|місті )\p{Lu}\p{L}+)/u;

// «Комунальна установа «Вигаданський музей»», «КНП «Вигаданська лікарня»»: a person in law, whoever owns it
const ownEntity =
	/^(?:комунальн\p{L}{1,3}|державн\p{L}{1,3}|КНП|КП|КУ|КЗ|ДП|ДУ|ДНЗ|ЗДО)(?: \p{L}+){0,3} [«"]/iu;
// «Північне відділення», «Вигаданський міський центр»: a body's branch, which has a place of its own
const ownBranch =
	/^(?:\p{Lu}\p{L}+(?:ський|ська|ське|цький|цька|цьке)|північн\p{L}{1,2}|південн\p{L}{1,2}|східн\p{L}{1,2}|західн\p{L}{1,2}|центральн\p{L}{1,2}|(?:північно|південно)-(?:східн|західн)\p{L}{1,2}) (?:\p{L}+ ){0,3}(?:відділення|центр|філія|офіс|інспекція|управління|відділ|територіальн\p{L}{2} управління)(?!\p{L})/iu;

// «імені Івана Зразка»: the end of a name in capitals
const honoured = /^імені \p{Lu}/u;

const notNames: readonly RegExp[] = [
	// «УКРАЇНА», «У К Р А Ї Н А», «Україна»
	/^у ?к ?р ?а ?ї ?н ?а$/iu,
	// «ГЕРБ», «Державний Герб України», «(зображення герба)»
	/^\(?(?:державний герб|герб|зображення|емблема|логотип|qr)/iu,
	kindLine,
	// «АДВОКАТСЬКИЙ ЗАПИТ»: what is answered
	/^(?:(?:інформаційний|адвокатський|депутатський) )?запит$/iu,
	abbreviation,
	// «ВГД | СЗ: 118/2031 | 17.04.2031»: a line of a document system
	/\d{2}\.\d{2}\.\d{4}|^(?=[^|]*\|)(?=\D*\d)/u,
	// «MINISTRY OF …»
	/^[^\p{Script=Cyrillic}]+$/u,
];

/** Whether a line looks like a letterhead's: capitals, a kind of document, a body's name, its abbreviation in brackets. */
export function isLetterheadLine({ text }: Line): boolean {
	return isCapitals(text) || kindLine.test(text) || abbreviation.test(text) || namesOneBody(text);
}

/** Whether the lines of a block begin with capitals and name a body in them: «СЛУЖБА ДОРІГ», «У ВИГАДАНІЙ ОБЛАСТІ». */
export function namesBody(block: readonly Line[]): boolean {
	const end = block.findIndex(({ text }) => !isCapitals(text));
	const capitals = block.slice(0, end === -1 ? block.length : end);
	return capitals.some(({ text }) => anyBodyWord.test(text));
}

/** Whether a line names the kind of document: «ЛИСТ», «Л И С Т». */
export function isKindLine({ text }: Line): boolean {
	return kindLine.test(text);
}

/**
 * The lines (or parts) of a letterhead that name the body that signs, higher body first: the lines in capitals where there
 * are any, for units then are below in small letters; else the lines that hold a body's name.
 */
export function authorityLines(letterhead: readonly Line[]): Line[] {
	const named = letterhead.filter(({ text }) => !notNames.some((pattern) => pattern.test(text)));
	const capitals = named.flatMap((line) => capitalsOf(line) ?? []);
	if (capitals.length > 0) return [...fromBody(capitals), ...placedBelow(named, capitals.at(-1))];
	const at = named.findIndex((line) => namesOneBody(line.text));
	return at === -1 ? [] : named.slice(at).filter(({ text }, index) => index === 0 || !unit.test(text));
}

/**
 * Lines in small letters right below those in capitals that name a body of a region («Головне управління поліції», «у
 * Вигаданій області»), a branch of it («Північне відділення») or an institution that is a person in law.
 */
function placedBelow(named: readonly Line[], last: Line | undefined): Line[] {
	const from = named.findIndex(({ row }) => row === last?.row) + 1;
	const below: Line[] = [];
	for (const line of named.slice(from)) {
		if (line.row !== (last?.row ?? 0) + below.length + 1) break;
		below.push(line);
		if (below.length === 1 && honoured.test(line.text)) return below;
		const whole = below.map(({ text }) => text).join(' ');
		if ((ownEntity.test(whole) && isClosed(whole)) || ownBranch.test(whole)) return below;
		if (!anyBodyWord.test(whole)) break;
		if (ownPlace.test(whole)) return below;
	}
	return [];
}

/** Whether every quotation mark that is opened is closed. */
function isClosed(text: string): boolean {
	return (text.match(/«/gu) ?? []).length === (text.match(/»/gu) ?? []).length;
}

/** Lines in capitals from the first block of lines on that names a body: stamps on the page's upper edge name none. */
function fromBody(capitals: readonly Line[]): Line[] {
	const at = capitals.findIndex(({ text }) => anyBodyWord.test(text));
	if (at === -1) return [...capitals];
	let from = at;
	while (from > 0 && (capitals[from - 1]?.row ?? -1) === (capitals[from]?.row ?? 0) - 1) from--;
	return capitals.slice(from);
}

/** A line in capitals, or the beginning of one to which a unit in small letters stuck: «УКРАЇНИДепартамент». */
function capitalsOf(line: Line): Line | null {
	if (isCapitals(line.text)) return line;
	const stuck = line.text.match(stuckName);
	return stuck?.[1] ? partOf(line, 0, stuck[1].length) : null;
}

/** «МІНІСТЕРСТВА ЮСТИЦІЇ (м. Вигаданськ)»: what is in brackets beside a name does not count. */
function isCapitals(text: string): boolean {
	const counted = text.endsWith(')') ? text.replace(/(?<=\S\s*)\([^()]*\)$/u, '') : text;
	const letters = counted.replace(noLetters, '');
	return letters.length >= 3 && letters.replace(noCapitals, '').length / letters.length > 0.8;
}
