import {
	type TerminalLanguage,
	type TerminalWords,
	terminalWords,
} from '../../../src/i18n/terminal/index.ts';

/** Lists that a command's help names, by placeholder. */
export type HelpLists = Readonly<Record<string, readonly string[]>>;

/** Characters in a line. */
const width = 120;

/** Example: `  --type TYPE       {types}`; captured: the text before, the name, the text after. */
const withList = /^(.*)\{([a-z]+)\}(.*)$/;

/** Example: `  --type TYPE       one of …`: up to the second column. */
const column = /^ {2}-\S+(?: \S+)? {2,}/;

/**
 * What `--help` prints for a command, ending with a newline.
 *
 * @param name of the command, as npm knows it
 * @throws Error if the catalogue does not have the command
 */
export function helpText(name: string, language: TerminalLanguage, lists: HelpLists = {}): string {
	const all: Readonly<Record<string, readonly string[]>> = terminalWords[language]
		.help satisfies TerminalWords['help'];
	const lines = all[name];
	if (lines === undefined) throw new Error(`src/i18n/terminal has no help of ${name}.`);
	return `${lines.flatMap((line) => listed(line, lists)).join('\n')}\n`;
}

/** A list is wrapped when the line is full, and continues below its start. */
function listed(line: string, lists: HelpLists): string[] {
	const [, before = '', name = '', after = ''] = withList.exec(line) ?? [];
	const words = lists[name];
	if (words === undefined) return [line];
	const indent = ' '.repeat(column.exec(line)?.[0].length ?? 0);
	const lines = [before];
	for (const [at, word] of words.entries()) {
		const said = `${word}${at < words.length - 1 ? ',' : after}`;
		const last = lines.at(-1) ?? '';
		const joined = at === 0 ? `${last}${said}` : `${last} ${said}`;
		if (joined.length <= width) lines[lines.length - 1] = joined;
		else lines.push(`${indent}${said}`);
	}
	return lines;
}
