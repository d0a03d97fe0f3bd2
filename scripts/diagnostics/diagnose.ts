import type { VFile } from 'vfile';
import type { Span } from '#archive/letter/span.ts';

/** What a diagnostic says; `reason` is one or more sentences: what happened, why, what to do. Never a personal value. */
export interface Diagnosis {
	readonly ruleId: string;
	readonly reason: string;
}

/**
 * Adds a diagnostic to a file, with the address of the rule's page.
 *
 * @param place a stretch of `text`, a place in it that is known already, or null for the file as a whole.
 */
export function diagnose(
	file: VFile,
	{ ruleId, reason }: Diagnosis,
	place: { text: string; span: Span } | { line: number; column: number } | null = null,
): void {
	const message = file.message(reason, {
		ruleId,
		source: 'ingest',
		...(place && { place: 'text' in place ? pointAt(place.text, place.span.start) : place }),
	});
	message.url = `docs/diagnostics/${ruleId}.md`;
}

/**
 * Line and column of an offset, both from 1.
 *
 * @example
 * pointAt('а\nбв', 3) // { line: 2, column: 2, offset: 3 }
 */
export function pointAt(text: string, offset: number): { line: number; column: number; offset: number } {
	const before = text.slice(0, offset);
	const line = before.split('\n').length;
	return { line, column: offset - before.lastIndexOf('\n'), offset };
}
