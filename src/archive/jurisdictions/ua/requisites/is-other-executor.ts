import { isExecutorLine } from './executor.ts';
import type { Line } from './lines.ts';

// «e-mail: zrazok@rada.example»
const mailAlone = /^(?:e-?mail|ел(?:\.|ектронна)? ?(?:пошта|адреса))?\s?:?\s?[^\s@]+@[^\s@]+$/iu;

/** Below the executor another one may stand, with a phone («Марта Умовна 481-00-48»), or an e-mail of theirs. */
export function isOtherExecutor(line: Line): boolean {
	return mailAlone.test(line.text) || (/\d{2}/u.test(line.text) && isExecutorLine(line));
}
