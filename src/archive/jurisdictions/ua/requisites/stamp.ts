import { findDates } from '../dates.ts';
import { type Line, partOf } from './lines.ts';
import { findIndex } from './registration.ts';

/** Date and index that a document system's stamp gives, for letters whose form was left empty. */
export interface StampRegistration {
	readonly index: Line | null;
	readonly date: Line | null;
}

// «Документ Ме 12/8», «Документ Хо 12/8»: № as Cyrillic recognition gives it
const misreadSign = /(?<=документ +)(?:[МХН][еоє]|N[eо])(?= ?\d)/iu;
// «ДОКУМЕНТ № 12/8-15-25 від 03.06.2025», «Документ № 1/2 від 03.06.2025», «Документ СЕД «Зразок» № 1/2 від 03.06.2025», with
// dirt before it: «5 % Документ № 1/2»
const documentLine =
	/^(?:\S{1,3} +){0,2}(?:електронний )?документ +(?:(?:[ву] )?СЕД(?!\p{L})[^№]{0,60}№|№|N|[МХН][еоє](?= ?\d))/iu;
// «М2 ВИГАДАНА РАДА №12/4-31 від 27.01.2031», below bars
const barsLine = /^[МM]2 [^№]{1,80}№/u;

/** Reads the registration out of the stamp lines of a letter, one entry a line that holds one. */
export function readStamps(lines: readonly Line[]): StampRegistration[] {
	return lines.flatMap((line) => {
		if (!documentLine.test(line.text) && !barsLine.test(line.text)) return [];
		const found = findIndex(line.text.replace(misreadSign, (sign) => `№${' '.repeat(sign.length - 1)}`));
		const dates = findDates(line.text);
		// Of several, the one right behind the number is the document’s: «…, дійсний з 01.02.2030 по …»
		const end = found ? found.at + found.index.length : line.text.length;
		const date =
			dates.length > 1
				? dates.find(({ start }) => start > end && isFrom(line.text.slice(end, start)))
				: dates[0];
		return [
			{
				index: found && partOf(line, found.at, found.at + found.index.length),
				date: date ? partOf(line, date.start, date.end) : null,
			},
		];
	});
}

function isFrom(between: string): boolean {
	return between.trim() === 'від';
}
