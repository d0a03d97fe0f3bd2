import { SaxesParser } from 'saxes';
import { neutralNames } from '../../shared/office/copy/neutral-names.ts';

/** Words in the names of Word's built-in styles (ECMA-376, part 1, 17.7.4.9: always English in the file). */
const ownWords: ReadonlySet<string> = new Set(
	`normal heading toc index header footer caption title subtitle strong emphasis hyperlink followed followedhyperlink list
	table body text first indent plain date signature closing salutation message note footnote endnote reference annotation
	balloon subject page number line block document map macro envelope address return html acronym cite code definition
	keyboard preformatted sample typewriter variable web no spacing quote intense subtle book paragraph bullet continue
	default font grid light medium dark colorful shading accent simple classic columns contemporary elegant professional
	effects theme outline bibliography placeholder revision toa figures authorities of char character and bottom top of form
	z- 3d section article tab unresolved mention smart link hashtag`.split(/\s+/),
);
/** Examples: blanks and hyphens between words, brackets, «heading 1». */
const between = /[\s()_-]+|(?<=\D)(?=\d)|(?<=\d)(?=\D)/;

/** The names of a Word document's styles in its copy. */
export interface StyleNames {
	/** Id of a style by its id in the document. */
	readonly id: (id: string) => string;
	/** Name of a style, or of a list, by its name in the document. */
	readonly name: (name: string) => string;
}

/**
 * New names for custom styles: such a name is not visible in the letter and could reveal anything. The names of Word's
 * own styles stay, so that a heading remains a heading.
 *
 * @param styles `word/styles.xml`; null if the document has none
 */
export function styleNames(styles: Uint8Array | null): StyleNames {
	const kept = keptIds(styles);
	return {
		id: neutralNames(
			(id) => kept.has(id),
			(n) => `own${n}`,
		),
		name: neutralNames(isOfWord, (n) => `Own style ${n}`),
	};
}

/** Ids of the styles that have one of Word’s own names, and are not marked as custom. */
function keptIds(styles: Uint8Array | null): ReadonlySet<string> {
	const kept = new Set<string>();
	let id: string | null = null;
	const parser = new SaxesParser({ position: false, xmlns: false as const });
	// Anything broken is refused when the part is written.
	parser.on('error', () => undefined);
	parser.on('opentag', ({ name, attributes }) => {
		if (name === 'w:style')
			id = isCustom(attributes['w:customStyle']) ? null : (attributes['w:styleId'] ?? null);
		if (name === 'w:name' && id !== null && isOfWord(attributes['w:val'] ?? '') && isPlain(id)) kept.add(id);
	});
	if (styles) parser.write(new TextDecoder().decode(styles)).close();
	return kept;
}

function isCustom(value = ''): boolean {
	return ['1', 'true', 'on'].includes(value);
}

function isOfWord(name: string): boolean {
	return name
		.toLowerCase()
		.split(between)
		.every((word) => word === '' || ownWords.has(word) || isNumber(word));
}

/** Examples: `a`, `a3`, `1`, `Heading1`, `TableNormal`: ids that Word derives from a style’s name, in any language. */
function isPlain(id: string): boolean {
	return id.length <= 3 || isOfWord(id.replace(/(?<=[a-z])(?=[A-Z])/g, ' '));
}

function isNumber(word: string): boolean {
	return /^\d{1,2}$/.test(word);
}
