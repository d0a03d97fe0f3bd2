import { apostrophes } from '../../text/apostrophes.ts';

// « (м. Вигаданськ)» beside a name in capitals
const inBrackets = /\s\([^()]*\)$/u;
const acronyms =
	/^(?:ГУ|ГУНП|ГУДСНС|ДПС|ДФС|ДСНС|ДБР|НАБУ|НАЗК|САП|СБУ|НБУ|МОЗ|МОН|МВС|МЗС|НСЗУ|НАДС|РНБО|ЦВК|ЦНАП|КМДА|КМВА|ОДА|ОВА|РДА|РВА|МВА|ОТГ|ТГ|ТЦК|СП|ПФУ|ФСС|ДМС|ДАБІ|ДІАМ|АМКУ|АРМА|БЕБ|ТОВ|ОСББ|КНП|КП|КЗ|КУ|ДП|ДУ|ДЗ|АТ|ПАТ|УМВС|УСЗН|ЖКГ|ЖЕК|ВПО|УВП|ЄС|ООН|НАН|АПН|НАПН|ЗСУ|УСБУ|ІТ|ЕСОЗ)$/u;
// «ПрАТ», «ПрАТу»
const mixedCase = /^\p{Lu}{1,2}\p{Ll}\p{Lu}/u;
const placeBefore = /^(?:м\.|місто|міста|місті|с\.|села|смт|імені|ім\.)$/u;
const properName = /^(?:україн(?:а|и|і|у|ою)|крим(?:у|ом)?|києв[аі]|київ|севастопол[яьі])$/u;
// «житомирська», «вінницького», «запорізькій»
const placeAdjective = /(?:ськ|цьк|зьк)(?:а|ий|е|ої|ого|ій|ому|у|ою|им|их|і)$/u;
const commonAdjective =
	/^(?:міськ|сільськ|громадськ|господарськ|військ|людськ|українськ|медсестринськ|лікарськ|дошкільн|батьківськ|студентськ|учительськ|морськ|міжміськ|загальноміськ|приміськ|сирітськ|європейськ|світськ|споживацьк|житлово|сільськогосподарськ|адвокатськ|нотаріальн|дорадч|цивільно|козацьк|молодіжн|ветеранськ|міжнародн|близьк|вузьк|дитячо|юнацьк|учнівськ|викладацьк|видавницьк|кравецьк|акушерськ|консультативн|парламентськ|президентськ|слідч|детективськ|мистецьк|майстерн|тренерськ|водійськ)/u;

/** Names of state bodies whose second word has a capital by the Constitution. */
const fixedNames: readonly (readonly [RegExp, string])[] = [
	[/верховн(а|ої|ій) рад(а|и|і)(?= україни|$)/giu, 'Верховн$1 Рад$2'],
	[/верховн(ий|ого|ому) суд(?=\p{L}{0,2}(?: |$))/giu, 'Верховн$1 Суд'],
	[/конституційн(ий|ого|ому) суд(?=\p{L}{0,2}(?: |$))/giu, 'Конституційн$1 Суд'],
	[/(?<= )міністерств(а|у|і)(?!\p{L})/giu, 'Міністерств$1'],
	[/(?<= )національн(ої|ого) (?=поліції|банку|служби|агентства|академії|гвардії)/giu, 'Національн$1 '],
	[/(?<= )державн(ої|ого) (?=(?:\p{L}+ ){0,2}(?:служби|інспекції|агентства|бюро))/giu, 'Державн$1 '],
	[/кабінет(у|) міністрів/giu, 'Кабінет$1 Міністрів'],
	[/(?<= )президента україни/giu, 'Президента України'],
	[/(?<= )генерального прокурора/giu, 'Генерального прокурора'],
	[/автономн(а|ої|ій) республі(к|ц)/giu, 'Автономн$1 Республі$2'],
];

// об'єкт, обʼєкт
const insideWord = new RegExp(`(?<=\\p{L})[${apostrophes}](?=\\p{L})`, 'gu');

/**
 * A name in capitals as a sentence would write it: acronyms, quoted names and proper names keep their capitals; a name
 * that is not all in capitals stays as it is. Apostrophes become ’.
 *
 * @example
 * sentenceCase('ГОЛОВНЕ УПРАВЛІННЯ ДПС У ЖИТОМИРСЬКІЙ ОБЛАСТІ') // 'Головне управління ДПС у Житомирській області'
 */
export function sentenceCase(name: string): string {
	const folded = name.replace(insideWord, '’');
	if (/\p{Ll}{2}/u.test(folded.replace(inBrackets, ''))) return folded;
	const words = folded.split(' ');
	const written = words.map((word, at) =>
		/\p{Ll}{2}/u.test(word) ? word : caseOf(word, words[at - 1]?.toLowerCase() ?? '', at === 0),
	);
	return fixedNames.reduce((text, [pattern, proper]) => text.replace(pattern, proper), written.join(' '));
}

function caseOf(word: string, before: string, isFirst: boolean): string {
	const bare = word.replace(/[«»"“”„(),.]/gu, '');
	if (isAcronym(bare) || mixedCase.test(bare)) return word;
	const lower = word.toLowerCase();
	const isName = placeBefore.test(before) || isProper(bare.toLowerCase());
	return isFirst || isName || /^[«"“„]/u.test(word) ? capitals(lower, isName) : lower;
}

/** «івано-франківська» has two capitals, «соціально-економічна» at the start of a name one. */
function capitals(lower: string, eachPart: boolean): string {
	const start = eachPart ? /(?<![\p{L}’])\p{L}/gu : /\p{L}/u;
	return lower.replace(start, (letter) => letter.toUpperCase());
}

function isAcronym(word: string): boolean {
	return acronyms.test(word) || (/^\p{Lu}{2,6}$/u.test(word) && !/[АЕЄИІЇОУЮЯ]/u.test(word));
}

function isProper(lower: string): boolean {
	return properName.test(lower) || (placeAdjective.test(lower) && !commonAdjective.test(lower));
}
