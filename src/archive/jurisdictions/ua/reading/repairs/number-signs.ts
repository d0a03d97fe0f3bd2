import { type RepairRule, ruleOf } from '../../../repair-rule.ts';
import { lineParts } from './line-parts.ts';

const {
	noWord,
	onlySign,
	stampedSign,
	anyReading,
	index,
	longIndex,
	date,
	yearToFill,
	named,
	from,
	ofRegistration,
	gap,
	lineEnd,
	place,
} = lineParts;
// its first letter, looked for before what is before it: a run of blanks would be walked through from each of them
const beforeSign = '(?=[NnМMмНHХXЖЛИКІIJ№])';
// «Реєстр.», «Реєстраційний», «Вихідний», «ВИХІДНИЙ»
const registered = '(?:Реєстр(?:\\.|аційний)|Вихідний|РЕЄСТРАЦІЙНИЙ|ВИХІДНИЙ)';
// «Вих.», «ВИХ», «Bux.»
const outgoingMark = '(?:Вих|ВИХ|Bux|BUX|BHX)[.,]?[ ]{1,8}';

/** «№» read as letters: a number, a date or a form's blank beside it says what it was. */
export const numberSigns: readonly RepairRule[] = [
	// «HaNe 5 від 28.03.2031», «наМо 5-29/7 від …», «maNe   3-66   Big …»: «На № 5», set so close that the engine reads one word
	ruleOf(
		'reply-mark',
		[
			new RegExp(
				`(?<![\\p{L}\\d])[НHнm][аa](?:№|${anyReading})(?=[ ]{0,4}(?:${index}|б\\/н)[ ]+${from}[ ]+${date})`,
				'gu',
			),
		],
		() => 'На №',
	),
	// «ВИХ № 40,37-1282», «Мо 40,37-1282» and nothing else on the line: no index has a comma
	ruleOf(
		'index-digits',
		[
			new RegExp(
				`(?<=^[ ]*(?:${outgoingMark})?(?:№|${noWord})[ ]{0,2}\\d{1,6}),(?=\\d{1,6}[/–-]\\d[\\d/–-]*[ ]*(?:$|${from}[ ]))`,
				'gmu',
			),
		],
		() => '.',
	),
	ruleOf(
		'number-sign',
		[
			// «МО10912/4 від 03.04.2031», «№О10912/4»: the sign’s ring, with no blank before the figures
			new RegExp(`(?<![\\p{L}\\d])(?:№|[МM])[ОOоo](?=\\d[^\\s]{0,24}[ ]+${from}[ ]+${date})`, 'gu'),
			// «Не 20/12 від 03.04.2031»
			new RegExp(
				`(?<![\\p{L}\\d])(?:${anyReading}|(?:МО|мо)(?!\\p{L}))(?=[ ]?${index}[ ]+${from}[ ]+${date})`,
				'gu',
			),
			// «03.04.2031 Не 20/12», «З квітня 2031 року МО 20/12», «07 січня 2031 р. ме 20/12»
			new RegExp(
				`(?<=${date}[ ]{0,2})(?<![\\p{L}\\d])(?:${anyReading}|(?:[МM][ОO]|м[ео])(?!\\p{L}))(?=[ ]?${longIndex}(?![\\p{L}\\d]))`,
				'gu',
			),
			// «03.04.2031   Ме   14.4-87/12»: on the rules of a form
			new RegExp(
				`(?<=${date}[ ]{0,8})(?<![\\p{L}\\d])${noWord}(?=[ ]{2,8}(?:${longIndex}(?![\\p{L}\\d])|${index}${lineEnd}))`,
				'gmu',
			),
			// «Ме 13-08/30591» alone on its line
			new RegExp(`(?<=^[ ]*)${noWord}(?=[ ]?${longIndex}[ ]*$)`, 'gmu'),
			// «Ме 20», «N2 20» below the date's line or above it
			new RegExp(
				`(?<=^[ ]*(?:(?:Від|${from})[ ])?${date}[ ]*\\n\\n?[ ]*)(?:${stampedSign}|N[29](?=[ ]))(?=[ ]{0,8}${index}[ ]*$)`,
				'gmu',
			),
			new RegExp(
				`(?<=^[ ]*)(?:${stampedSign}|N[29](?=[ ]))(?=[ ]{0,8}${index}[ ]*\\n\\n?[ ]*(?:${from}[ ])?${date}[ ]*$)`,
				'gmu',
			),
			// «03.04.2031 Ме 20», «03.04.2031 Не 20» at the line's end
			new RegExp(`(?<=${date}[ ]{0,2})(?<![\\p{L}\\d])${noWord}(?=[ ]?${index})`, 'gu'),
			new RegExp(`(?<=${date}[ ]{0,2})(?<![\\p{L}\\d])${anyReading}(?=[ ]?${index}${lineEnd})`, 'gmu'),
			// «На Ne 15», «Ha Ne ___ від», «На Ле від»
			new RegExp(
				`(?<=(?<![\\p{L}\\d])[НH][аa][ ])${anyReading}(?=[ ]+(?:${index}|_|${from}(?!\\p{L}))|[ ]*$)`,
				'gmu',
			),
			// «Ha ме 489/6-13 від 04.01.2031»
			new RegExp(`(?<=(?<![\\p{L}\\d])[НH][аa][ ])м[ео](?=[ ]+${index}[ ]+${from}[ ]+${date})`, 'gmu'),
			// «16.11.2031   на Мо   від»: the empty form of the answer
			new RegExp(`(?<=[ ]{2}н[аa][ ])${anyReading}(?=[ ]+${from}(?!\\p{L}))`, 'gu'),
			// «від 20 р. Ne   На …», «20__ р. Ме ____»
			new RegExp(
				`(?<=${yearToFill}[ ]{0,3})${anyReading}(?=[ ]+_|[ ]+[НH][аa][ ]|${lineEnd}|[ ]?${longIndex})`,
				'gmu',
			),
			// «Документ М: 40131/8-15 від 03.04.2031»: in a stamp's line nothing else can stand there
			new RegExp(
				`(?<=^[ ]*[Дд](?:окумент|ОКУМЕНТ)[ ])(?!№)[^\\s\\d]{1,3}(?=[ ]?${index}[ ]+${from}[ ]+${date})`,
				'gmu',
			),
			// «Вих. Мо   453-ЗПІ», «Bux. ле 2743/0/2-25»
			new RegExp(`(?<=^[ ]*(?:Вих|ВИХ|Bux|BUX)\\.?[ ]{1,8})${ofRegistration}(?=${gap}${index})`, 'gmu'),
			// «Мо   3845/02-15   від   04.10.2031», «ме 6098/02-15 від 15.12.2031»
			new RegExp(
				`(?<=^[ ]*)${ofRegistration}(?=${gap}${longIndex}${gap}${from}\\.?${gap}[«"]?${date.replace('\\d{1,2}|З', '\\d{1,2}[»"]?|З')})`,
				'gmu',
			),
			// «15.10.2031   Мо __ 05-07/602», «22.11.2031   Мо.   96/04-15»
			new RegExp(`(?<=^[ ]*${date}[ ]{1,8})${ofRegistration}(?=${gap}${longIndex}(?![\\p{L}\\d]))`, 'gmu'),
			// «11.11.31 p.   Ме   11893/6-15», «від 11.10.2031 р. М» 12-26/2288», «11.11.31 Мо ЗПІ-432»
			new RegExp(
				`${beforeSign}(?<=^[ ]*(?:${from}[ ])?${date}[ ,.]{1,8})(?:${onlySign}|N[29](?=[ ]))(?=${gap}${index}[.,]?${lineEnd})`,
				'gmu',
			),
			// «від 07.02.2031   цк, 47-09/КБ/253»: after the date that begins a line, whatever the sign was read as
			new RegExp(
				`(?=[^\\s\\d])(?<=^[ ]*(?:${from}[ ])?${date}[ ]{1,8})(?!№|[НH][аa]|[ВBвb][хx]|р|(?:та|[ійузв]|або|чи|до|за|із|по)(?!\\p{L}))[^\\s\\d]{1,3}(?=${gap}${longIndex}${lineEnd})`,
				'gmu',
			),
			// «19.12.2031   м. Вигадів   мо СТ/15-4702»: the town between them
			new RegExp(
				`${beforeSign}(?<=^[ ]*${date}[ ]{1,8}${place}[ ]{1,8})${onlySign}(?=${gap}${index}[.,]?${lineEnd})`,
				'gmu',
			),
			// «М о 12/5-31вих від 11.09.31», «Вих. N2 76-4453 від «8» червня 2031 року», «Мо 6553/0/2-19. Ввід 06.06.2031.»
			new RegExp(
				`${beforeSign}(?<=^[ ]*(?:${outgoingMark})?)(?:${onlySign}|N[29])(?=${gap}${index}[.,]?${gap}${from}\\.?${gap}${date})`,
				'gmu',
			),
			// «Ме 15345/33.3-31   Big», the date below: nothing else is on the line
			new RegExp(`${beforeSign}(?<=^[ ]*)${onlySign}(?=${gap}${longIndex}${gap}${from}[ ]*$)`, 'gmu'),
			// «Мо 26.7-775аз 22.05.2031»: the same without «від», where the index has a stroke
			new RegExp(`${beforeSign}(?<=^[ ]*)${onlySign}(?=${gap}${longIndex}${gap}${date}[ ]*$)`, 'gmu'),
			// «Вихідний Ne 2431/25», «Реєстраційний МФ 21-01-1494», «Реєстр. Ме   28-В/35», in cells of a stamp too
			new RegExp(
				`(?=[^\\s\\d])(?<=^[ ]*${registered}[ ])(?!№|(?:до|за|на|із|від|для|[увзі])(?!\\p{L}))[^\\s\\d]{1,3}(?=[ ]{0,8}${index})`,
				'gmu',
			),
			// «ж 11-46/4/112», whatever the sign was read as, above «від 18.06.2031» or before it; «= NP 22-4103»
			new RegExp(
				`(?=[^\\s\\d])(?<=^[ ]*)(?:[=|~][ ])?(?!№|[НH][аa]|[ВBвb][хx]|(?:та|[ійузв]|або|чи|до|за|із|по|${from})(?!\\p{L}))[^\\s\\d]{1,3}(?=[ ]{1,8}${longIndex}[ ]*(?:\\n[ ]*|[ ])${from}[ ]${date}[ ]*$)`,
				'gmu',
			),
			// «ВИХ Мо 76-4453» alone, «Вих. М? 93/А»
			new RegExp(
				`${beforeSign}(?<=^[ ]*${outgoingMark})${onlySign}(?=${gap}${index}(?:[.,]|,\\d[\\d/–-]*)?${lineEnd})`,
				'gmu',
			),
			// «На М? 100-41.2/383 від 06.07.2031», «Н а N2 7/702 від 30.08.31», «Ha No б/н від 01.03.2031»
			new RegExp(
				`(?=[NnМMмНHХXЖЛИКІIJ№o])(?<=(?:^[ ]*|[ ]{3})[НH][ ]?[аa][ ])(?!№(?!\\S))(?:${onlySign}|N[29]|N?o)(?=[ ]{1,3}(?:${index}|б\\/н)[ ]+${from}[ ]+${date})`,
				'gmu',
			),
			// «Документ Ме 40131», «наказом Ne 7»
			new RegExp(`(?<=(?<!\\p{L})${named}[ ])${noWord}(?=[ ]?\\d)`, 'gu'),
		],
		() => '№',
	),
	// «1234 від 03.04.2031» alone on its line, below a blank one or one of figures or capitals: not the rest of a sentence
	ruleOf(
		'number-sign',
		[
			new RegExp(
				`(?<=(?:\\n[ ]*\\n|[\\d\\p{Lu}][ ]*\\n)[ ]*)\\d{1,6}(?=[ ]{1,8}від[ ]{1,8}${date}[ ]*$)`,
				'gmu',
			),
		],
		([figures]) => `№ ${figures}`,
	),
	// «17.08.2031» above «56.7-53/2299», each alone on its line: a stamp whose sign was lost; not «4-51-83», a telephone
	ruleOf(
		'number-sign',
		[
			new RegExp(
				`(?<=^[ ]*(?:(?:Від|${from})[ ])?${date}[ ]*\\n\\n?[ ]*)\\d(?!\\d{0,2}-\\d{2}-\\d{2}[ ]*$)(?=[\\p{L}\\d.]{0,8}[/–-](?=\\S*\\d\\S*\\d)[\\p{L}\\d/.–-]{2,24}[ ]*$)`,
				'gmu',
			),
		],
		([figure]) => `№ ${figure}`,
	),
];
