import { type TerminalLanguage, terminalWords } from '../../../src/i18n/terminal/index.ts';
import { type MessageTemplate, messageTemplate } from './message-template.ts';

/** A message that the programs may say, with its words in a language. */
export interface KnownMessage extends MessageTemplate {
	readonly words: string;
}

const read = new Map<TerminalLanguage, readonly KnownMessage[]>();

/** The messages of the catalogue, those with the most words first: a text that fits several is taken for the first. */
export function knownMessages(language: TerminalLanguage): readonly KnownMessage[] {
	const known = read.get(language) ?? readCatalogue(language);
	read.set(language, known);
	return known;
}

function readCatalogue(language: TerminalLanguage): KnownMessage[] {
	const { messages } = terminalWords[language];
	return Object.entries(terminalWords.en.messages)
		.map(([key, english]) => ({
			...messageTemplate(english),
			words: messages[key as keyof typeof messages],
		}))
		.sort((a, b) => b.weight - a.weight);
}
