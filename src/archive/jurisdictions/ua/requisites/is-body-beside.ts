import { namesBody } from './letterhead.ts';
import type { Line } from './lines.ts';
import { namesOneBody } from './names-one-body.ts';

/** «ВИГАДАНЕ МІНІСТЕРСТВО     Секретаріат ради»: beside the body's name in capitals, another one in the nominative. */
export function isBodyBeside(left: Line, right: Line, letterhead: readonly Line[]): boolean {
	const isOther = namesOneBody(right.text) && !namesBody([right]);
	return isOther && namesBody([letterhead.find((line) => namesBody([line])) ?? left]);
}
