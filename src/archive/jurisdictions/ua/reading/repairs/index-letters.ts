import { type RepairRule, ruleOf } from '../../../repair-rule.ts';
import { inCyrillicIndex } from './in-cyrillic-index.ts';
import { lineParts } from './line-parts.ts';
import { inDigits, letterL } from './look-alikes.ts';

const { noWord, stampedSign, index, longIndex, date, from } = lineParts;
// What an index has before its letters: «01-12/6-646»
const indexBefore = '(?<=(?<![\\p{L}\\d])\\d[\\p{L}\\d./–-]{0,24}';
const outgoingInIndex = new RegExp(
	`${indexBefore}[\\d/.–-]|(?<![\\p{L}\\d])\\d[/–-]?)[ВBв8][иuИ][хxХX](?!\\p{L})`,
	'gu',
);
// «04/9-9бвих», «285Звих»: what stands before it is the number’s last figure
const figureBeforeOutgoing = new RegExp(`${indexBefore}[\\d/.–-])[бЗзОо](?=[вВ][иu][хx](?!\\p{L}))`, 'gu');
const requestInIndex = new RegExp(`${indexBefore}\\d)[іi]3(?![\\p{L}\\d])`, 'gu');
const publicInIndex = new RegExp(
	`${indexBefore}[\\d/–-])(?:[З3]([пn][іi])|3(?<=[/–-]3)(ПІ))(?!\\p{L})`,
	'gu',
);
// «26.7-775а3», «362а3/105»: «аз» is what such numbers end in
const lawyersAtEnd =
	/(?<=(?<![\p{L}\d])\d[\p{L}\d.–-]{0,12}[/–-]\d{1,6})[аa]3(?![\p{L}\d])|(?<=(?<![\p{L}\d./–-])\d{1,6})[аa]3(?=\/\d)/gu;
const lawyersInIndex = new RegExp(
	`${indexBefore.replace('{0,24}', '{0,24}?')}|(?<![\\p{L}\\d])\\d{1,3})З(?=аз(?!\\p{L}))`,
	'gu',
);

/** Letters of an index read as figures or in another script, and figures read as letters; its sign has been put right before. */
export const indexLetters: readonly RepairRule[] = [
	// «№ 43-06/L/703»: between strokes a figure, for no Cyrillic letter looks so
	ruleOf(
		'index-digits',
		[new RegExp(`(?<=(?:№|(?<![\\p{L}\\d])${noWord})[ ]{0,8}\\d[\\d/.–-]{0,20}[/–-])[Ll](?=[/–-]\\d)`, 'gu')],
		() => '1',
	),
	// «№ 52/B-22Bux»: indexes of Ukrainian offices are Cyrillic; a letter without a twin leaves the index as it is
	ruleOf(
		'index-script',
		[
			new RegExp(`(?<=(?:№|(?<![\\p{L}\\d])${noWord})[ ]{0,8})(?=[^\\s]*[A-Za-z])${index}`, 'gu'),
			// «З березня 2031 року МО 22570/K-16»
			new RegExp(`(?<=${date}[ ]{0,2}(?:[МM][ОO]|мо)[ ]?)(?=[^\\s]*[A-Za-z])${longIndex}`, 'gu'),
			// «03.10.2031   26713/K-90»: on the rules of a form
			new RegExp(`(?<=${date}[ ]{1,8})(?=[^\\s]*[A-Za-z])${longIndex}(?=[ ]{2}|[ ]*$)`, 'gmu'),
			// «мо 26713/K-90» alone on its line, as in a stamp
			new RegExp(`(?<=^[ ]*${stampedSign}[ ]?)(?=[^\\s]*[A-Za-z])(?=[^\\s]*\\d)${longIndex}(?=[ ]*$)`, 'gmu'),
			// «26713/K-90 від 03.10.2031», whatever the sign before it was read as
			new RegExp(`(?<![^\\s])(?=[^\\s]*[A-Za-z])${longIndex}(?=[ ]+${from}[ ]+${date})`, 'gu'),
		],
		([read]) =>
			inCyrillicIndex(
				read
					.replace(letterL, 'Л')
					.replace(outgoingInIndex, 'вих')
					.replace(requestInIndex, 'із')
					.replace(lawyersAtEnd, 'аз')
					.replace(publicInIndex, (_, small) => (small ? 'зпі' : 'ЗПІ'))
					.replaceAll('u', 'и'),
			),
	),
	// «01-12/6-646Вuх», «72-26Вих-62», «2-3850/8их»: beside figures these letters are small
	ruleOf('index-letters', [outgoingInIndex], () => 'вих'),
	// «04/9-9бвих»
	ruleOf('index-digits', [figureBeforeOutgoing], ([read]) =>
		inDigits(read.toUpperCase() === 'Б' ? 'б' : read),
	),
	// «25/Н-140і3»
	ruleOf('index-letters', [requestInIndex], () => 'із'),
	// «10/К-900Зпі», «10/К-9003пі», «21-20313пi», «62/3ПІ»
	ruleOf('index-letters', [publicInIndex], ([, , capitals]) => (capitals ? 'ЗПІ' : 'зпі')),
	// «26.7-775а3», «362а3/105»
	ruleOf('index-letters', [lawyersAtEnd], () => 'аз'),
	// «246/ni»
	ruleOf('index-letters', [new RegExp(`${indexBefore}[\\d/–-])n[iі](?![\\p{L}\\d])`, 'gu')], () => 'пі'),
	// «8Заз/109» is «83аз/109»
	ruleOf('index-letters', [lawyersInIndex], () => '3'),
	// «№ 25/К-17О», «№ 1О5/02»: an О beside a figure in an index is a nought
	ruleOf(
		'index-digits',
		[
			new RegExp(
				`(?<=(?:№|(?<![\\p{L}\\d])${noWord})[ ]?(?:\\d|[\\d/-][\\p{L}\\d/.–-]{0,20}\\d))[ОO](?=[\\d/.–-]|(?![\\p{L}\\d]))`,
				'gu',
			),
		],
		() => '0',
	),
	// «№ 25/[1-170», «№ 25/|1-170»: two strokes, which may be a «П» as well: the ink is asked that
	ruleOf(
		'index-digits',
		[new RegExp(`(?<=(?:№|(?<![\\p{L}\\d])${noWord})[ ]?\\d[\\d/–-]{0,20})[[|][1|](?=[\\d/–-])`, 'gu')],
		() => '11',
	),
	// «Документ № 1031:6-14-31 від …»: no index has a colon, a stroke has faded to it
	ruleOf(
		'index-digits',
		[new RegExp(`(?<=(?:№|(?<![\\p{L}\\d])${noWord})[ ]{0,8}\\d{1,6}):(?=\\d{1,6}-\\d)`, 'gu')],
		() => '/',
	),
	// «04.11.2031   №   53-07/ 32-41» at a line's end: a gap behind a stroke, as on a form's rules
	ruleOf(
		'index-digits',
		[
			new RegExp(
				`(?<=^[ ]*(?:${date}[ ]{1,8})?(?:№|${noWord})[ ]{0,8}\\d[\\d.–-]{0,12}/)[ ](?=\\d[\\d–-]{0,8}[ ]*(?:$|${from}[ ]))`,
				'gmu',
			),
		],
		() => '',
	),
	// «№ 15167/К-З4»: a З before a figure in an index is a three; the letter has a hyphen or stroke behind it
	ruleOf(
		'index-digits',
		[new RegExp(`(?<=(?:№|(?<![\\p{L}\\d])${noWord})[ ]?[\\p{L}\\d/.–-]{0,20}[\\d/-])З(?=\\d)`, 'gu')],
		() => '3',
	),
];
