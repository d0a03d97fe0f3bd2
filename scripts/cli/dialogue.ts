import { createInterface } from 'node:readline/promises';
import { askInTurn } from './ask-in-turn.ts';
import type { InLanguage } from './language/in-language.ts';

/** Asks the person at the terminal. */
export interface Dialogue {
	/** Asks for a line until it is not empty. */
	readonly text: (question: string) => Promise<string>;
	/** A line; empty if the person has nothing to say. */
	readonly optional: (question: string) => Promise<string>;
	/** One of several words, chosen by number or typed. */
	readonly choice: (question: string, words: readonly string[]) => Promise<string>;
	/** Yes or no; an empty answer is no. */
	readonly confirm: (question: string) => Promise<boolean>;
	/** Shows something, with its own line end. */
	readonly say: (text: string) => void;
	readonly close: () => void;
}

// «y», «Yes», «так»
const yes = /^(?:y|yes|т|так)$/iu;

/**
 * A dialogue on the terminal, null if there is none: in a script, or where the output goes into a file.
 *
 * @param said the words in the person's language
 */
export function terminalDialogue(said: InLanguage): Dialogue | null {
	const { stdin, stderr } = process;
	if (!stdin.isTTY || !stderr.isTTY) return null;
	// On the error stream, so that what a command prints can go elsewhere.
	const terminal = createInterface({ input: stdin, output: stderr });
	return dialogueOf({
		ask: askInTurn(terminal, said, (text) => stderr.write(text)),
		say: (text) => stderr.write(said(text)),
		close: () => terminal.close(),
	});
}

/** A dialogue over anything that shows a question and returns the answer. */
export function dialogueOf({ ask, say, close }: Asker): Dialogue {
	const optional = async (question: string): Promise<string> => (await ask(`${question} `)).trim();
	const text = async (question: string): Promise<string> => (await optional(question)) || text(question);
	const choice = async (question: string, words: readonly string[]): Promise<string> => {
		say(`${question}\n${words.map((word, at) => `  ${at + 1}. ${word}\n`).join('')}`);
		const answer = await text('Number or word:');
		const found = words[Number(answer) - 1] ?? words.find((word) => word === answer);
		if (found === undefined) say(`“${answer}” is none of these.\n`);
		return found ?? choice(question, words);
	};
	return {
		text,
		optional,
		choice,
		say,
		confirm: async (question) => yes.test((await ask(`${question} [y/N] `)).trim()),
		close,
	};
}

/** How a dialogue asks and shows. */
export interface Asker {
	readonly ask: (question: string) => Promise<string>;
	readonly say: (text: string) => void;
	readonly close: () => void;
}
