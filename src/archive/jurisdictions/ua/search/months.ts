import { foldForSearch } from '../../../search/fold-for-search.ts';
import { letters } from './letters.ts';

/** Names of months, the nominative and the genitive of Ukrainian, then English. */
const months = [
	['січень', 'січня', 'january'],
	['лютий', 'лютого', 'february'],
	['березень', 'березня', 'march'],
	['квітень', 'квітня', 'april'],
	['травень', 'травня', 'may'],
	['червень', 'червня', 'june'],
	['липень', 'липня', 'july'],
	['серпень', 'серпня', 'august'],
	['вересень', 'вересня', 'september'],
	['жовтень', 'жовтня', 'october'],
	['листопад', 'листопада', 'november'],
	['грудень', 'грудня', 'december'],
];

const numbers: ReadonlyMap<string, string> = new Map(
	months.flatMap((names, index) => {
		const number = String(index + 1).padStart(2, '0');
		return [...names, ...localForms(names[0] ?? '')].map(
			(name) => [foldForSearch(name, { letters }), number] as const,
		);
	}),
);

/**
 * Two digits of a month from its name in any case, folded by `foldForSearch`.
 *
 * @example
 * monthNumber('квітня') // '04'
 */
export function monthNumber(name: string): string | undefined {
	return numbers.get(name);
}

/** «у квітні», «у лютому», «у листопаді». */
function localForms(name: string): string[] {
	if (name.endsWith('ень')) return [`${name.slice(0, -3)}ні`, `${name.slice(0, -3)}нем`];
	return name.endsWith('ий') ? [`${name.slice(0, -2)}ому`] : [`${name}і`, `${name}ом`];
}
