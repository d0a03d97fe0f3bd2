import { agreesWith } from './agrees-with.ts';
import { isBeside } from './is-beside.ts';
import type { Word } from './letter-words.ts';

// «відмовилася», «виїхав», «прийшла»
const did = /.(?:[аиіїуюяє]в|[аиіїуюяєо]ла|[кгйшсз]ла)(?:ся|сь)?$/u;
const adjective = /(?:ий|ій|ого|ої|ому|ою|их|ими|[нсцз]?ьк[ау]|[вн]е|[нк]і)$/u;

/** «Вигаданської громади»: an adjective with what it describes behind it. */
export function isDescribing(words: readonly Word[], at: number): boolean {
	const [word, next] = [words[at], words[at + 1]];
	if (!word || !next || !isBeside(next) || !adjective.test(word.lower)) return false;
	if (!/(?:ськ|цьк|зьк)/u.test(word.lower) || did.test(next.lower) || next.text.length < 4) return false;
	return agreesWith(word.lower, next.lower);
}
