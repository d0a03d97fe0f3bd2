/**
 * The text of `archive.config.ts` with another value of one of its outer settings.
 *
 * @param value TypeScript
 * @throws Error if the file has no such setting at the beginning of a line
 * @example
 * setSetting("\turl: 'https://a.example/',\n", 'url', "'https://b.example/'") // "\turl: 'https://b.example/',\n"
 */
export function setSetting(text: string, name: string, value: string): string {
	// `⇥url: 'https://…',` on one line, or `⇥title: {⏎ … ⏎⇥},` over several
	const setting = new RegExp(`^\\t${name}: (?:[{[]\\n[\\s\\S]*?\\n\\t[}\\]]|.*),$`, 'm');
	if (!setting.test(text))
		throw new Error(`archive.config.ts has no setting “${name}” on a line of its own.`);
	return text.replace(setting, () => `\t${name}: ${value},`);
}
