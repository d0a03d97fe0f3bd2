import { type RepairRule, ruleOf } from '../../../repair-rule.ts';
import { lineParts } from './line-parts.ts';

const { anyReading, onlySign, index, longIndex, date, from, gap } = lineParts;

/** «На №», «від» and the marks before a number and a name, as engines read them. */
export const replyMarks: readonly RepairRule[] = [
	// «Нам 55-К   від 18.04.2031», «Нам» 59/3-36 від …», nothing else on the line: the sign stuck to its word, whatever it was read as
	ruleOf(
		'reply-mark',
		[
			new RegExp(
				`(?=[НH])(?<=^[ ]*)[НH][аa][^\\s\\d]{1,3}(?=${gap}${index}${gap}${from}\\.?${gap}${date}[ ]*$)`,
				'gmu',
			),
		],
		() => 'На №',
	),
	// «HaN?_2996/11-18   від 02.08.2031», nothing else on the line: with what is left of the form's rule
	ruleOf(
		'reply-mark',
		[
			new RegExp(
				`(?=[НH])(?<=^[ ]*)[НH][аa][ ]?(?:№|[NМM][^\\s\\d_]{0,2}|)_{1,3}(?=${index}${gap}${from}\\.?${gap}${date}[ ]*$)`,
				'gmu',
			),
		],
		() => 'На № ',
	),
	// «Н а N2 7/702 від 30.08.2031», «Ha No б/н від 01.03.2031»
	ruleOf(
		'reply-mark',
		[
			new RegExp(
				`(?=[НH])(?<=^[ ]*)(?!На )[НH][ ]?[аa](?=[ ](?:${onlySign}|№|N[29]|N?o)[ ]{1,3}(?:${index}|б\\/н)[ ]+${from}[ ]+${date})`,
				'gmu',
			),
			// «07 січня 2031 р. № 4-26/7 Ha ме 489/6-13 від 04.01.2031», «… .   Ha Мо О-7 від 04.01.2031», in Latin letters
			new RegExp(
				`(?<![\\p{L}\\d])Ha(?=[ ](?:№|м[ео]|${anyReading})[ ]{1,3}${index}[ ]+${from}[ ]+${date})`,
				'gu',
			),
		],
		() => 'На',
	),
	// «№ 20/12 Big 03.04.2031», «№   3-66   Big 03.04.2031»
	ruleOf(
		'from',
		[
			new RegExp(`(?<=${index}[ ]{1,8})(?!від)${from}(?=[ ]${date})`, 'gu'),
			// «віл 03.04.2031», «ввід. 03.04.31:», «Bin   09» вересня   20 31 р.» alone on its line
			new RegExp(`(?=[вВвз8аbB])(?<=^[ ]*)(?!від[ ])${from}\\.?(?=[ ]{1,4}${date}[ :;,.]*$)`, 'gmu'),
			// «вд 03.04.2031 № 12/02   На № …»: the beginning of a registration line
			new RegExp(
				`(?=[вВвз8аbB])(?<=^[ ]*)(?!від[ ])${from}\\.?(?=[ ]{1,4}${date}[ ]{1,8}(?:№|${onlySign})${gap}${index})`,
				'gmu',
			),
			// «Ме 15345/33.3-31   Big», the date below
			new RegExp(
				`(?=[вВвз8аbB])(?<=^[ ]*(?:№|${onlySign})${gap}${longIndex}${gap})(?!від[ ])${from}(?=[ ]*$)`,
				'gmu',
			),
		],
		() => 'від',
	),
	// «Bux. № 12», «Buk. Зразкова О.»
	ruleOf('outgoing', [/(?<=^[ ]*)Bu[xх](?=\.?[ ])/gmu], () => 'Вих'),
	ruleOf('executor', [/(?<=^[ ]*)Bu[kк](?=\.[ ]\p{Lu})/gmu], () => 'Вик'),
	// «Ha Ne від»
	ruleOf(
		'reply-mark',
		[new RegExp(`(?<![\\p{L}\\d])Ha(?=[ ](?:№|${anyReading})[ ]+(?:\\d|_|${from}(?!\\p{L})))`, 'gu')],
		() => 'На',
	),
];
