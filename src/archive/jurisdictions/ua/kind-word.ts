import type { LetterKind } from '../../letter/kind.ts';

const words: Readonly<Record<Exclude<LetterKind, 'letter'>, string>> = {
	appendix: 'Додаток до листа',
	order: 'Розпорядчий документ',
	request: 'Запит',
	document: 'Документ',
};

/** What citations call a document that is no letter. */
export function kindWord(kind: Exclude<LetterKind, 'letter'>): string {
	return words[kind];
}
