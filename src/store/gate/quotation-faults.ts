import { saysWords } from '#archive/dossiers/says-words.ts';
import type { DossierQuotation, DossierText } from '../document/dossier-text.ts';
import type { FindQuoted, QuotedLetter, QuotedMiss } from '../dossiers/quoted-letters.ts';
import type { GateFault } from './content-rules.ts';

const example = '::quote[words]{letter="04053625/2018/25-k-170iz" version="1" paragraph="p7"}';
const known: ReadonlySet<string> = new Set(['letter', 'version', 'paragraph']);
/** Example: `12` */
const numberPattern = /^[1-9]\d{0,5}$/;

const misses: Readonly<Record<QuotedMiss, (letter: string) => Pick<GateFault, 'rule' | 'message'>>> = {
	unknown: (letter) => ({
		rule: 'unknown-letter',
		message: `It quotes the letter ${letter}, and the archive has none of that id. Write the id as the letter’s address has it, between letters/ and .html, or take the quotation away.`,
	}),
	withdrawn: (letter) => ({
		rule: 'unknown-letter',
		message: `It quotes the letter ${letter}, which was withdrawn: its words may stand nowhere any more. Take the quotation away, and whatever else this page repeats of that letter.`,
	}),
	'no-version': (letter) =>
		wrong(
			`It quotes a version of ${letter} that the archive does not have. Name one that the letter’s page lists, or leave \`version\` out: the latest is meant then.`,
		),
	unreadable: (letter) =>
		wrong(`It quotes the letter ${letter}, whose own file cannot be read. Mend that file first.`),
};

/**
 * Quotations of a page that its letters do not contain.
 *
 * @param firstLine of the Markdown in its file
 */
export function quotationFaults(
	path: string,
	{ quotations }: DossierText,
	{ find, firstLine }: { readonly find: FindQuoted; readonly firstLine: number },
): GateFault[] {
	return [...quotations.values()].flatMap((quotation) => {
		const found = faultOf(quotation, find);
		return found ? [{ ...found, subject: `${path}:${quotation.line + firstLine - 1}` }] : [];
	});
}

function faultOf({ name, attributes, words }: DossierQuotation, find: FindQuoted) {
	if (name !== 'quote') {
		return wrong(
			`A line begins with colons and the name ${name}, which means nothing here: only \`quote\` does. Write ${example}, or a \\ before the first colon if these are the page’s own words.`,
		);
	}
	const stray = Object.keys(attributes).find((key) => !known.has(key));
	if (stray !== undefined) {
		return wrong(
			`A quotation has \`${stray}\`, and may have letter, version and paragraph alone. Write ${example}.`,
		);
	}
	const { letter = '', version, paragraph } = attributes;
	if (letter === '') return wrong(`A quotation does not say which letter it quotes. Write ${example}.`);
	if (version !== undefined && !numberPattern.test(version)) {
		return wrong(`\`version\` of a quotation is no number. Write ${example}, or leave it out.`);
	}
	if (words === '' && paragraph === undefined) {
		return wrong(`A quotation has neither words nor a paragraph. Write ${example}.`);
	}
	const found = find(letter, version === undefined ? null : Number(version));
	return typeof found === 'string' ? misses[found](letter) : wordFault(found, words, { paragraph, find });
}

function wordFault(
	quoted: QuotedLetter,
	words: string,
	{ paragraph, find }: { readonly paragraph: string | undefined; readonly find: FindQuoted },
) {
	const { id, version, units } = quoted;
	const text = paragraph === undefined ? null : (units.get(paragraph) ?? null);
	if (paragraph !== undefined && text === null) {
		return wrong(
			`Version ${version} of ${id} has no paragraph ${paragraph}. Write the number that stands beside it in the letter’s margin: p7 is the one with 7.`,
		);
	}
	const isSaid =
		text === null ? unitSaying(quoted, words) !== null : words === '' || saysWords(text, words) !== null;
	if (isSaid) return null;
	return wrong(
		text === null
			? `No paragraph of version ${version} of ${id} says the quoted words. ${remedy(quoted, words, find)}`
			: `Paragraph ${paragraph} of version ${version} of ${id} does not say the quoted words. ${remedy(quoted, words, find)}`,
	);
}

/** Where the letter has the words, if anywhere. */
function remedy(quoted: QuotedLetter, words: string, find: FindQuoted): string {
	const other = unitSaying(quoted, words);
	if (other !== null) return `Paragraph ${other} does: name that one.`;
	for (let older = quoted.latest; older >= 1; older--) {
		const one = find(quoted.id, older);
		const unit = typeof one === 'string' ? null : unitSaying(one, words);
		if (unit !== null)
			return `Version ${older} does, in ${unit}: write version="${older}" paragraph="${unit}".`;
	}
	return 'Copy them from the letter’s page as they stand there, with […] for what is left out, or write them outside of the quotation.';
}

/** The first citable unit that has the words, null if there is none. */
function unitSaying({ units }: QuotedLetter, words: string): string | null {
	return [...units].find(([, text]) => saysWords(text, words) !== null)?.[0] ?? null;
}

function wrong(message: string): Pick<GateFault, 'rule' | 'message'> {
	return { rule: 'wrong-quotation', message };
}
