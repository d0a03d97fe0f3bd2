import { keyWriter, type OtherKeys } from './key-writer.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * A text with every word replaced by its key, token for token: what is indexed in its place. A number that is written with
 * spaces has its key at its first token, a date in words at its month. An abbreviation has the keys of what it stands for too,
 * and the other way round. For many texts, `keyWriter`.
 *
 * @example
 * keyText('Запитам — відповіді', lexicon, new Map()) // 'запитъ . відповідъ'
 */
export function keyText(text: string, lexicon: Lexicon, others: OtherKeys): string {
	return keyWriter(lexicon, others)(text);
}
