import { findOpenQuote } from './find-open-quote.ts';

/** What is wrong with a configuration that is not valid TypeScript, and where. */
export interface ConfigSlip {
	/** From 1; null if unknown. */
	readonly line: number | null;
	/** A sentence: what is wrong and what to write instead. */
	readonly why: string;
}

// «file:///a/archive.config.ts:12» or «/a/archive.config.ts:12», as Node prints it before a syntax error and in stack traces
const place = /config\.ts:(\d+)/;
// «Expected ',', got 'ident'»
const commaExpected = /^Expected ',', got '(?<got>.+)'/;
// «Unexpected character '‘'»
const strangeSign = /^Unexpected character '(?<sign>.)'/u;
// «так is not defined»
const strangeWord = /^(?<word>\S+) is not defined/u;
// «title: {», «languages: [», «offline: true,»: a line after which another setting may follow
const goesOn = /[,{[(]\s*(?:\/\/.*)?$/;

/**
 * Explains in plain words why Node rejects a configuration: a string ended by an apostrophe, a missing comma, a bracket
 * that is not closed, typographic quotes.
 *
 * @param source the file’s text
 * @example
 * configSlip(new SyntaxError("Expected ',', got 'ident'"), 'a: 1\nb: 2') // { line: 1, why: 'A comma is missing at the end of the line.' }
 */
export function configSlip(error: unknown, source: string): ConfigSlip {
	const open = findOpenQuote(source);
	if (open)
		return {
			line: open.line,
			why: `The text on that line ends too early: inside single quotes an apostrophe must be ’ (${open.example}), or the text must stand in double quotes.`,
		};
	const { message = String(error), stack = '' } = error instanceof Error ? error : {};
	const [said = ''] = message.split('\n');
	const line = Number(place.exec(stack)?.[1]) || null;
	const { got } = commaExpected.exec(said)?.groups ?? {};
	if (got !== undefined) return missingComma(got, line, source.split('\n'));
	const { sign } = strangeSign.exec(said)?.groups ?? {};
	if (sign)
		return { line, why: `The sign ${sign} stands outside of a text: a text begins and ends with ' or ".` };
	const { word } = strangeWord.exec(said)?.groups ?? {};
	if (word)
		return {
			line,
			why: `“${word}” is no value: a text stands in quotes; yes and no are written true and false.`,
		};
	return { line, why: `It is not TypeScript: ${said}.` };
}

function missingComma(got: string, line: number | null, lines: readonly string[]): ConfigSlip {
	if (got === ')' || got === '<eof>')
		return { line, why: 'A brace or a bracket that was opened before it is not closed.' };
	const before = line === null ? -1 : lines.slice(0, line - 1).findLastIndex((text) => text.trim() !== '');
	if (before >= 0 && !goesOn.test(lines[before] ?? ''))
		return { line: before + 1, why: 'A comma is missing at the end of the line.' };
	return { line, why: 'On that line a comma is missing, or the quote that closes a text.' };
}
