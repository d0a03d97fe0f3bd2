import { editDistance } from '../../../../text/edit-distance.ts';
import { type RepairRule, ruleOf } from '../../../repair-rule.ts';
import { months } from '../../months.ts';
import { inDigits } from './look-alikes.ts';

// «О3.04.2031», «З1.12.2030», «03,04.2031»
const brokenDate =
	/(?<![\p{L}\d.,/-])([\dОOоoЗзIlІ|]{2})[.,]([\dОOоoЗзIlІ|]{2})[.,]([12][\dОOоoЗз]{3})(?![\p{L}\d])/gu;
// «від 02:09.31», «03.04;2031» alone on its line
const oddPoint =
	/(?<=(?:^|від[ .])[ ]*)(\d{2})[.,:;·](\d{2})[.,:;·](\d{4}|\d{2})(?=[ ]*(?:[рp]\.?)?[ ]*$)/gmu;
// «22.05.31:», «03.04.2031,» at the end of a line that says «від» before it
const afterDate = /(?<=^[ ]*(?:\S{0,2}від|Від)[ .]{1,2}\d{2}\.\d{2}\.(?:\d{4}|\d{2}))[:;,·'"|](?=[ ]*$)/gmu;
const monthName = `(?:${months.join('|')})`;
// «2031 p.», «20__ p.», «20 p.», «03.04.31 p.»
const latinYearMark = /(?<=(?<!\d)(?:(?:19|20)[ ]?\d{2}|20_{0,8}|\d{2}\.\d{2}\.\d{2})[ ]?)p(?=\.)/g;
// «20 19>.» after the day in quotes
const brokenYearMark = /(?<=^[^\n]{0,60}[»"”“][^\n]{0,24}[ ]20[ ]?\d{2}[ ]?)[>›](?=\.)/gmu;
// «01» лидня 2031, 12 пистопада 2031
const misreadMonth =
	/(?<=(?<![\p{L}\d.,/-])["«“„]?\d{1,2}[ ]{0,3}["»”“]?[ ]{1,4})\p{Ll}{5,10}(?=[ ]{1,4}(?:19|20)\d{2}(?!\d))/gu;
// «28 »   05   Ко) 31р.»: of small print on a form's rule, «20» is lost
const lostCentury = new RegExp(
	`(?=\\S)(?<=^[ ]*(?:від[ ])?[«"“„]?[ ]?\\d{1,2}[ ]{0,3}[»"”“][ ]{1,8}(?:${monthName}|\\d{2})[ ]{1,8})(?!20)\\S{1,3}(?=[ ]{1,3}\\d{2}[ ]?[рp]\\.?[ ]*$)`,
	'gmu',
);
// «від 07.08. 20312 39-18/П-68»: the sign touches the year
const signOnYear =
	/(?<=^[ ]*(?:від[ ])?\d{2}\.\d{2}\.[ ]?20\d{2})[^\s.,]{1,2}(?=[ ]?\d[\p{L}\d.]*[/-][\p{L}\d./-]*[ ]*$)/gmu;
// «"24" березня 2031 ро», cut off at the end of its line
const cutYear = /(?<=\p{Ll} (?:19|20)\d{2} )ро[кx]?(?=[ ]*$)/gmu;
// «з 23.12.2022 00:00:00 no 22.12.2024»
const latinUntil = /(?<=\d{4}(?: \d{2}:\d{2}(?::\d{2})?)? )no(?= \d{2}[.]\d{2}[.]\d{4})/g;

// «З жовтня 2031 року № 19973/К-51», «З жовтня 2031 року МО 19973/К-51», «від З жовтня 2031», «Дата реєстрації: З жовтня 2031», «З жовтня 2031 року» alone on
// its line; not «З жовтня 2031 року діє»
const dayThree = new RegExp(
	`(?<=^[ ]*)З(?=[ ]${monthName}[ ](?:19|20)\\d{2}(?:[ ]?(?:року|[рp]\\.))?[ ]+(?:№|[МMНХXЛN][еeоoОO]|мо)[ ]?[\\p{L}\\d/.-]*\\d)|(?<=^[ ]*)З(?=[ ]${monthName}[ ](?:19|20)\\d{2}(?:[ ]?(?:року|[рp]\\.))?[ |.]*$)|(?<=(?<!\\p{L})(?:від|до|(?:[Дд]ата|реєстрації|[Зз]ареєстровано)(?: реєстрації)?:?)[ ])З(?=[ ]${monthName}[ ](?:19|20)\\d{2})`,
	'gmu',
);

// «Об» квітня 2031 року
const quotedDay = new RegExp(
	`(?<=[«"“„])[\\dОOоoЗзІIбВ]{2}(?=[»"”“][ ]${monthName}[ ](?:19|20)\\d{2})`,
	'gu',
);
// «бсічня 2031», «12січня 2031»: on the rules of a form day and month are set close
const gluedDay = new RegExp(`(?<![\\p{L}\\d])([\\dОOЗзб]{1,2})(?=${monthName}[ ](?:19|20)\\d{2})`, 'gu');
// «08> січня 2031», «<08» січня 2031»
const brokenQuotes = new RegExp(
	`(?<=[«"“„<‹][ ]?[\\dОЗ]{1,2}[ ]{0,3})[>›),.;:*°’'](?=[ ]{1,4}${monthName}[ ])|(?<![^\\s])[<‹(](?=[\\dОЗ]{1,2}[»"”“>›][ ]${monthName}[ ])`,
	'gu',
);
// «716" грудня 2031»: no day has three figures, the first is what quotes are read as
const openingAsFigure = new RegExp(
	`(?<![\\p{L}\\d"«“„.,/-])\\d(?=\\d{2}["»”“][ ]{0,2}${monthName}[ ](?:19|20)\\d{2})`,
	'gu',
);
// «"167 червня 2031», «27% жовтня 2031» behind quotes: the same of those that close
const closingAsFigure = new RegExp(
	`(?<=["«“„]\\d{2})(?:7|(?!["»”“])[^\\s\\p{L}\\d]{1,2})(?=[ ]{1,2}${monthName}[ ](?:19|20)\\d{2})`,
	'gu',
);
// «№ 26.7-775аз 22 05.2031»: a sign, an index, and a date that lost a point; «Документ № 12/8 від 21.11 2031» in a stamp; «від 16.01 2031»
const lostPoint =
	/(?<=^[ ]*(?:(?:\S{1,3}[ ]{1,8}){0,2}(?:Документ[ ]|ДОКУМЕНТ[ ])?\S{1,3}[ ]{1,8}\d\S{2,24}[ ]{1,8}(?:від[ ]{1,4})?|від[ ]{1,4}))(\d{2})[ .](\d{2})[ .](\d{4})(?=[ ]*$)/gmu;
// «від 27012031», «від 27.012031 р.», «27 01 2031 № 12/5», «2701.2031   Ме   12/5»: points that coarse print has lost
const lostPoints =
	/(?<=(?<!\p{L})від[ ]{1,4})(\d{2})[ .]?(\d{2})[ .]?((?:19|20)\d{2})(?=[ ]*(?:(?:[рp]\.|року)[ ]*)?(?:$|№|[ ]{3}))|(?<=^[ ]*)(\d{2})[ .]?(\d{2})[ .]?((?:19|20)\d{2})(?=(?:[ ]?(?:[рp]\.|року))?[ ]{1,8}(?:№|[МMNХX][еeоo])[ ]{0,8}[\p{L}\d./–-]*\d)/gmu;
// «від 21 .06.2031», «від 1 5.06.2031»: a gap beside a point or in the day, at the end of a line
const gapInside =
	/(?<=(?:^[ ]*|від[ ]{1,4}))(\d[ ]?\d)[ ]?\.[ ]?(\d{2})[ ]?\.[ ]?(\d{4})(?=[ ]*(?:[рp]\.)?[ ]*$)/gmu;
// «Hata 18.10.2031»
const latinLabel = /(?<=^[ ]*)Hata(?=:?[ ]\d{2}\.\d{2}\.\d{4})/gmu;

/** Letters among the digits of a date, where the date they make is one of the calendar. */
export const dates: readonly RepairRule[] = [
	ruleOf('date-digits', [brokenDate], ([, day = '', month = '', year = '']) => {
		const [d, m, y] = [inDigits(day), inDigits(month), inDigits(year)];
		return d && m && y && isDate(Number(y), Number(m), Number(d)) ? `${d}.${m}.${y}` : null;
	}),
	ruleOf('date-digits', [oddPoint], ([read, day = '', month = '', year = '']) => {
		const date = `${day}.${month}.${year}`;
		const whole = Number(year.length === 2 ? `20${year}` : year);
		return read !== date && isDate(whole, Number(month), Number(day)) ? date : null;
	}),
	ruleOf('date-digits', [lostPoint, lostPoints, gapInside], ([read, ...parts]) => {
		const [day, month, year] = parts.filter((part) => part !== undefined);
		const date = `${day?.replace(' ', '')}.${month}.${year}`;
		return read !== date && isDate(Number(year), Number(month), Number(day?.replace(' ', ''))) ? date : null;
	}),
	ruleOf('date-digits', [quotedDay], ([read]) => {
		const day = inDigits(read);
		return day !== null && day !== read && Number(day) >= 1 && Number(day) <= 31 ? day : null;
	}),
	ruleOf('date-digits', [gluedDay], ([, read = '']) => {
		const day = inDigits(read);
		return day !== null && Number(day) >= 1 && Number(day) <= 31 ? `${day} ` : null;
	}),
	ruleOf('date-digits', [brokenQuotes], ([read]) => (/[<‹(]/u.test(read) ? '«' : '»')),
	ruleOf('date-digits', [openingAsFigure], () => '«'),
	ruleOf('date-digits', [closingAsFigure], () => '»'),
	ruleOf('date-label', [latinLabel], () => 'Дата'),
	ruleOf('date-digits', [afterDate], () => ''),
	ruleOf('date-digits', [dayThree], () => '3'),
	ruleOf('date-label', [misreadMonth], ([read]) => {
		const near = months.filter((month) => editDistance(month, read) <= 1);
		return near.length === 1 ? (near[0] ?? null) : null;
	}),
	ruleOf('date-digits', [lostCentury], () => '20'),
	ruleOf('number-sign', [signOnYear], () => ' №'),
	ruleOf('year-mark', [brokenYearMark], () => 'р'),
	ruleOf('year-mark', [latinYearMark], () => 'р'),
	ruleOf('year-mark', [cutYear], () => 'року'),
	ruleOf('until', [latinUntil], () => 'по'),
];

function isDate(year: number, month: number, day: number): boolean {
	if (year < 1900 || year > 2099) return false;
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
