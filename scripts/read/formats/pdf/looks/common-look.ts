import type { Look } from '../../../contract/reading.ts';

/** The look of more than half of a word's characters, or null: a bracket or comma next to it is often set like the text. */
export function commonLook(looks: readonly (Look | null)[]): Look | null {
	const share = (as: 'strong' | 'em') => looks.filter((look) => look === as || look === 'strong-em').length;
	const [strong, em] = [share('strong') * 2 > looks.length, share('em') * 2 > looks.length];
	return strong && em ? 'strong-em' : strong ? 'strong' : em ? 'em' : null;
}
