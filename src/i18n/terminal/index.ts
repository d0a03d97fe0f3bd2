import en from './en.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };

/** Words of the commands in one language. */
export interface TerminalWords {
	/** What `--help` prints of each command, by its name, a line each; `{keys}` and the like stand for lists of the program. */
	readonly help: Readonly<Record<keyof typeof en.help, readonly string[]>>;
	/** What commands say, a line each, with `{placeholders}`: the English words are those that are in the programs. */
	readonly messages: Readonly<Record<keyof typeof en.messages, string>>;
}

/** The words of the commands by language: the same keys in each. */
export const terminalWords = { en, uk } as const satisfies Readonly<Record<string, TerminalWords>>;

/** A language that the commands speak. */
export type TerminalLanguage = keyof typeof terminalWords;
