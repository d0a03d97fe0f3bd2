import type { Interface } from 'node:readline/promises';
import type { InLanguage } from './language/in-language.ts';
import { NotDone } from './not-done.ts';

/**
 * Asks questions on a terminal. Lines typed or pasted ahead of time answer the questions that follow.
 *
 * @param said puts a question into the person’s language
 * @param show writes to the terminal
 * @throws NotDone if the person ends the dialogue: Ctrl+C, Ctrl+D
 */
export function askInTurn(
	terminal: Interface,
	said: InLanguage,
	show: (text: string) => void,
): (question: string) => Promise<string> {
	const typed: string[] = [];
	terminal.on('line', (line) => typed.push(line));
	const ended = new AbortController();
	terminal.on('close', () => ended.abort());
	return async (question) => {
		const answer = typed.shift();
		if (answer !== undefined) {
			show(`${said(question)}${answer}\n`);
			return answer;
		}
		try {
			return await terminal.question(said(question), { signal: ended.signal });
		} catch (error) {
			if (!(error instanceof Error && error.name === 'AbortError')) throw error;
			show('\n');
			throw new NotDone('Nothing was written.');
		}
	};
}
