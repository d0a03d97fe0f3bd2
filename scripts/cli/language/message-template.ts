/** A message whose values can be told apart from its words. */
export interface MessageTemplate {
	/** The values of a text that is this message, null if it is another one. */
	readonly read: (text: string) => Readonly<Record<string, string>> | null;
	/** How many of its characters are not placeholders: the more, the surer a match. */
	readonly weight: number;
}

/** Example: `{folder}`; captured: the name. */
const placeholder = /\{(\w+)\}/g;

/** What a placeholder may match, by its name; any text for all others. */
const shapes: readonly (readonly [name: RegExp, shape: string])[] = [
	// «12»: {n}, {n2}
	[/^n\d?$/, '\\d+'],
	[/^(?:version|number|line)$/, '\\d+'],
	// «letters» as well as «letter»
	[/^s\d?$/, 's?'],
	[/^date$/, '\\d{4}-\\d\\d-\\d\\d'],
	// «04053625/2018/25-k-170iz»
	[/^id$/, '[\\w.-]+(?:/[\\w.-]+)+'],
	// «publisher.name.uk»
	[/^setting$/, '[\\p{L}\\w.\\[\\]-]+'],
	[/^(?:package|option|command)$/, "[\\p{L}\\p{N}_:'-]+"],
];

/**
 * A message of the catalogue as a pattern.
 *
 * @example
 * messageTemplate('{n} letter{s} in {folder}').read('2 letters in inbox') // { n: '2', folder: 'inbox' }
 */
export function messageTemplate(message: string): MessageTemplate {
	const names: string[] = [];
	const parts = message.split(placeholder).map((part, at) => {
		if (at % 2 === 0) return RegExp.escape(part);
		const shape = shapes.find(([name]) => name.test(part))?.[1] ?? '.+?';
		if (/^s\d?$/.test(part)) return shape;
		names.push(part);
		return `(${shape})`;
	});
	const pattern = new RegExp(`^${parts.join('')}$`, 'su');
	return {
		weight: message.replaceAll(placeholder, '').length,
		read: (text) => {
			const found = pattern.exec(text);
			return found && Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? '']));
		},
	};
}
