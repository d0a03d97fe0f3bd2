import type { GateFault } from './content-rules.ts';

/** Characters of a document; the longest letter that is read has eight million, and marks beside. */
const longest = 20_000_000;
/** Quotations and lists inside one another; a letter has three. */
const deepest = 32;
/** Signs of Markdown in one paragraph, cell or item: what they could belong to is searched again for each of them. */
const mostSigns = 5000;
// «> > - », «1. 1. », «>>>»: what begins quotations and lists at the beginning of a line, deeper than the limit
const tooDeep = new RegExp(`^[ \\t]*(?:(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])[ \\t]*){${deepest + 1}}`, 'm');
// «[», «_», not «\_»
const sign = /(?<!\\)[*_[\]<&`~]/g;
// an empty line, and the first line of a row, an item or a heading: what is before it is a paragraph of its own
const beginning = /^[ \t>]*(?:$|[|#]|[-+*][ \t]|\d{1,9}[.)][ \t])/;

/**
 * What no letter has, and what would keep a build busy for hours: found before anything reads the Markdown.
 *
 * @param firstLine of the Markdown in its file
 * @example
 * limitFaults('letters/…/25-k.md', '>'.repeat(100), 60) // [{ rule: 'past-limits', subject: 'letters/…/25-k.md:60', … }]
 */
export function limitFaults(path: string, markdown: string, firstLine: number): GateFault[] {
	if (markdown.length > longest)
		return [fault(path, `Its text has more than ${longest / 1_000_000} million characters`)];
	const deep = tooDeep.exec(markdown);
	if (deep) {
		const line = markdown.slice(0, deep.index).split('\n').length - 1 + firstLine;
		return [fault(`${path}:${line}`, `Quotations or lists are nested deeper than ${deepest} levels`)];
	}
	const full = fullLine(markdown);
	if (full === null) return [];
	return [
		fault(
			`${path}:${full + firstLine}`,
			`A paragraph has more than ${mostSigns} signs of Markdown (* _ [ ] < & \` ~)`,
		),
	];
}

/** The fault of a text that overflows its reader. */
export function tooDeepFault(path: string): GateFault {
	return fault(path, `Its lists and quotations are nested deeper than ${deepest} levels`);
}

/** The line, from 0, where a paragraph has too many signs. */
function fullLine(markdown: string): number | null {
	let signs = 0;
	for (const [at, line] of markdown.split('\n').entries()) {
		if (beginning.test(line)) signs = 0;
		signs += line.match(sign)?.length ?? 0;
		if (signs > mostSigns) return at;
	}
	return null;
}

function fault(subject: string, what: string): GateFault {
	return {
		rule: 'past-limits',
		subject,
		message: `${what}: no letter has that, and reading it would never end. Bring the file back from git; where the letter itself is so, write \\ before each sign, part the paragraph, and ingest the source again.`,
	};
}
