/**
 * What an official document is: a letter; an appendix to one; an act (order, decision, resolution); a request for
 * information that a body sends; any other document (minutes, contract, report, specification).
 */
export const letterKinds = ['letter', 'appendix', 'order', 'request', 'document'] as const;

export type LetterKind = (typeof letterKinds)[number];

/**
 * Whether a document is one that bodies write to somebody: a letter or a request. All others answer nothing, and no clock
 * runs for them. Letters of before kinds were recorded have none, and are letters.
 *
 * @example
 * isLetterKind(undefined) // true
 */
export function isLetterKind(kind: LetterKind | undefined): boolean {
	return kind === undefined || kind === 'letter' || kind === 'request';
}
