import type { Letter } from '#archive/letter/schema.ts';
import type { Translation } from '../i18n/index.ts';

/**
 * What a document is called in the words of a page.
 *
 * @example
 * kindName({ kind: 'appendix' }, words) // «Додаток до листа»
 */
export function kindName({ kind }: Pick<Letter, 'kind'>, words: Translation['words']): string {
	return kind === undefined ? words.letter.kind : words.requisites[`kind-${kind}`];
}
