import type { CitedAct } from '../../../letter/cited-act.ts';
import { actPlaces } from './act-places.ts';

/**
 * Acts that a letter names, each once, in the order of their kinds.
 *
 * @example
 * findActs('Згідно із Законом України «Про інформацію»') // [{ kind: 'law', number: '2657-XII' }]
 */
export function findActs(text: string): CitedAct[] {
	const found = actPlaces(text).map(({ kind, number }) => ({ kind, number }));
	return [...new Map(found.map((act) => [`${act.kind} ${act.number}`, act])).values()];
}
