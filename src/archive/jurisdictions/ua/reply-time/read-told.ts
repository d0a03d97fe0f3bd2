import type { NamedDocument, ToldByText } from '../../../letter/told-by-text.ts';
import { findActs } from '../acts/find-acts.ts';
import { readDate } from '../dates.ts';
import { limits } from './limits.ts';

/** Longest text that is looked at. */
const longest = 20_000;

/** Example: «протягом 48 годин з дня отримання запиту», «частини другої статті 20 Закону» */
const urgent =
	/(?<!\p{L})(?:48 годин|сорока восьми годин)|(?:частин\p{L}+ друг\p{L}+|ч\. ?2) (?:статті|ст\.) ?20(?!\d)/iu;

/** Example: «листа від 03.04.2031 № 25/К», «запит № 77-З від 5 травня 2031 року», «відповіді виконкому від 01.02.2031 № 4» */
const document =
	/(?<!\p{L})(?:лист|запит|відповід|зверненн|скарг|повідомленн)\p{L}{0,4} (?:[\p{L}’-]+ ){0,4}(?:від (?<before>\d{1,2}(?:\.\d{1,2}\.| \p{L}+ )\d{4})(?: року| р\.)?,? (?:за )?№ ?(?<last>[\p{L}\d][\p{L}\d/.-]{0,30}[\p{L}\d]|\d)|№ ?(?<first>[\p{L}\d][\p{L}\d/.-]{0,30}[\p{L}\d]|\d) від (?<after>\d{1,2}(?:\.\d{1,2}\.| \p{L}+ )\d{4}))/giu;

/**
 * Which limit an answer says applied, which letters and requests it names by date and number, and which acts.
 *
 * @example
 * readTold('У доповнення до листа від 03.04.2031 № 25/К надсилаємо копії.').named // [{ index: '25/К', date: '2031-04-03' }]
 */
export function readTold(text: string): ToldByText {
	const read = text.slice(0, longest);
	return { limit: urgent.test(read) ? limits.urgent.id : null, named: namedIn(read), acts: findActs(read) };
}

function namedIn(text: string): NamedDocument[] {
	const found = new Map<string, NamedDocument>();
	for (const { groups = {} } of text.matchAll(document)) {
		const date = readDate(groups['before'] ?? groups['after'] ?? '');
		const index = groups['last'] ?? groups['first'];
		if (date !== null && index !== undefined) found.set(`${index} ${date}`, { index, date });
	}
	return [...found.values()];
}
