// «Вигаданського району», «Вигаданської ради», «Вигаданському районі», «Вигаданською радою»: endings of adjective and noun
const endings: readonly (readonly [adjective: RegExp, noun: RegExp])[] = [
	[/ого$/u, /(?:[аяую]|ого)$/u],
	[/ому$/u, /(?:[уюі]|ові|еві|єві|ї|ому)$/u],
	[/ої$/u, /(?:[иії]|ої)$/u],
	[/ій$/u, /(?:[ії]|ій|[бвгґджзклмнпрстфхцчшщй])$/u],
	[/ою$/u, /[оеє]ю$/u],
	[/ими$/u, /(?:ами|ями|ими)$/u],
	[/им$/u, /(?:ом|ем|єм|им|ам|ям)$/u],
	[/их$/u, /(?:ів|їв|ей|их|ах|ях|[бвгґджзклмнпрстфхцчшщйь])$/u],
	[/ий$/u, /(?:[бвгґджзклмнпрстфхцчшщйь]|ий)$/u],
	[/а$/u, /(?:[аяь]|сть|ость)$/u],
	[/у$/u, /(?:[ую]|[бвгґджзклмнпрстфхцчшщь])$/u],
	[/[еє]$/u, /(?:[оеєя])$/u],
	[/і$/u, /(?:[иіїая]|і)$/u],
];

/**
 * Whether a word may be the noun (or another adjective of the noun) that an adjective describes, by their endings.
 *
 * @example
 * agreesWith('вигаданського', 'району') // true
 * @example
 * agreesWith('вигаданського', 'недієздатним') // false: a person's surname
 */
export function agreesWith(adjective: string, noun: string): boolean {
	const pair = endings.find(([ending]) => ending.test(adjective));
	return pair === undefined || pair[1].test(noun);
}
