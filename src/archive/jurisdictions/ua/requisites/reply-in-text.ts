import { findDates } from '../dates.ts';
import { type Line, partOf } from './lines.ts';
import { findIndex } from './registration.ts';

const what =
	'(?:(?:ваш|інформаційн|адвокатськ|депутатськ|письмов|електронн|колективн|повторн)\\p{L}*\\s+){0,3}(?:запит|лист|звернення|петицію)(?![\\p{L}])';
// «На Ваш запит», «У відповідь на лист», «Розглянувши Ваше звернення», «На електронну петицію»
const answers = new RegExp(`^(?:(?:у|в) відповідь на|на|розглянувши|опрацювавши)\\s+${what}`, 'iu');
// «Вигадана рада на Ваш запит», «Міністерство розглянуло Ваш лист»: «Ваш» says that it is the one answered
const yours =
	/^[^.!?;]{0,200}?(?<!\p{L})ваш(?:ого|ому|е|у)?\s+(?:(?:інформаційн|адвокатськ|депутатськ|письмов|електронн|колективн|повторн)\p{L}*\s+){0,2}(?:запит|лист|звернення)\p{L}{0,2}(?!\p{L})/iu;
// « на отримання публічної інформації від 28.03.2018 № 25/К», « №1722021-ЕП», « (вх. № 5 від …)»
const near =
	/^(?:\s+(?:на отримання|про (?:надання|доступ до)|щодо (?:надання|отримання))?\s*(?:публічної\s+)?(?:інформації)?)?\s*\(?\s*(?:вх(?:ідний)?\.?\s*)?(?:(?:від|№|N|за|р\.|року|,)\s*|[«"]?\d{1,2}[»"]?\s+\p{Ll}+\s+\d{4}\s*|(?=\S*\d)[\p{L}\d][\p{L}\d./-]*\s*){1,8}/iu;

/**
 * Reads what a letter answers out of its opening sentence («На Ваш запит від 28.03.2018 № 25/К», «На електронну петицію
 * № 1»): date and index that stand right behind the words, with at most the kind of request and its sender between.
 */
export function replyInText(line: Line): { index: Line | null; date: Line | null } | null {
	const opening = line.text.match(answers) ?? line.text.match(yours);
	if (opening?.index === undefined) return null;
	const behind = opening.index + opening[0].length;
	const reach = line.text.slice(behind).match(near)?.[0] ?? '';
	const [date, ...more] = findDates(reach);
	const found = findIndex(reach);
	if ((!date && !found) || more.length > 0) return null;
	const at = (from: number, to: number) => partOf(line, behind + from, behind + to);
	return {
		index: found ? at(found.at, found.at + found.index.length) : null,
		date: date ? at(date.start, date.end) : null,
	};
}
