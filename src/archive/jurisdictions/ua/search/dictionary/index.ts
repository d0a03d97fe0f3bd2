import type { SearchDictionary } from '../../../../search/dictionary.ts';
import { dictionaryWords } from './dictionary-words.ts';

/** The Ukrainian dictionary (dict_uk, as the npm package has it). */
export const dictionary: SearchDictionary = { package: 'dictionary-uk', words: dictionaryWords };
