import { type AliasTable, noAliases } from './alias-table.ts';
import type { SearchLanguage } from './search-language.ts';

/** What makes keys of words: a language, and what a dictionary knows about the words of an archive (`AliasTable`). */
export interface Lexicon {
	readonly language: SearchLanguage;
	readonly stems: Pick<AliasTable['stems'], 'get'>;
	readonly forms: Pick<AliasTable['forms'], 'get'>;
}

/** A language with what a dictionary knows, or without any. */
export function lexiconOf(language: SearchLanguage, table: AliasTable = noAliases): Lexicon {
	return { ...table, language };
}
