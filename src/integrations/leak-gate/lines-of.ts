import type { RedactionKind } from '#archive/letter/redaction.ts';
import type { FindLeaks } from './find-leaks.ts';

/** Lines (from 1) that hold a kind; where it stands across lines, the line on which its first stretch ends. */
export function linesOf(kind: RedactionKind, text: string, findLeaks: FindLeaks): number[] {
	const lines = text.split('\n');
	const alone = lines.flatMap((line, index) => (findLeaks(line).includes(kind) ? [index + 1] : []));
	if (alone.length > 0) return alone;
	let low = 1;
	let high = lines.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (findLeaks(lines.slice(0, middle).join('\n')).includes(kind)) high = middle;
		else low = middle + 1;
	}
	return [low];
}
