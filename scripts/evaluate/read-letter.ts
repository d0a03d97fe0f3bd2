import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import type { Span } from '#archive/letter/span.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import type { EngineChoice } from '../read/contract/engine-choice.ts';
import type { DocumentReading } from '../read/contract/reading.ts';
import { readSourceFile } from '../read/open/read-source-file.ts';
import { readingBy } from '../read/shared/reading-rules.ts';
import { type Found, type FoundLetter, foundIn } from './found-in.ts';
import { independentText } from './independent-text.ts';
import { countWords, type WordsApart, type WordsShare, wordsShare } from './words-share.ts';

/** Sorts of sources, for letters that come as pictures cannot be read as well as text. */
export type SourceKind = 'text layers' | 'plain text' | 'recognised scans' | 'other formats';

/** A letter as read: its sort and its values; null values with the rule by which it was refused. */
export type ReadLetter =
	| {
			readonly kind: SourceKind;
			readonly found: Found;
			readonly refusal: null;
			/** Null if no other program reads the source: a scan, plain text, a machine without that program. */
			readonly words: WordsShare | 'no program' | null;
			readonly apart: WordsApart;
			/** Rules that put the letter into review, masking left aside. */
			readonly review: readonly string[];
	  }
	| { readonly kind: SourceKind; readonly found: null; readonly refusal: string };

/** No archive tells which contacts are public. */
const nobody = { emails: new Set<string>(), phones: new Set<string>(), emailDomains: [] };

/**
 * Reads one file as ingest does, without archive and without masking: the values are compared as they stand. Of several
 * letters in a file the first counts.
 */
export async function readLetter(
	path: string,
	ocr: EngineChoice,
	jurisdiction: Jurisdiction,
): Promise<ReadLetter> {
	try {
		const [letter] = (await readingBy(jurisdiction, () => readSourceFile(path, { jurisdiction, ocr })))
			.letters;
		if (!letter) return { kind: kindOf(path, null), found: null, refusal: 'no-letter-inside' };
		const { reading, format } = letter;
		const kind = kindOf(`.${format}`, reading);
		const other = kind === 'recognised scans' ? null : await independentText(path);
		const letterFound = foundIn(reading, jurisdiction);
		const isCompared = other !== null && other !== 'no program';
		return {
			kind,
			refusal: null,
			found: letterFound.found,
			review: letterFound.review,
			apart: { ...apartIn(letterFound, jurisdiction), pageNumbers: isCompared ? other.pageNumbers : 0 },
			words: isCompared ? wordsShare(reading.text, other.text, picturedIn(reading)) : other,
		};
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return { kind: kindOf(path, null), found: null, refusal: error.ruleId };
	}
}

/** The words that an engine read in pictures of a page whose text layer was read. */
function picturedIn({ text, words }: DocumentReading): string {
	return (words ?? [])
		.filter(({ confidence }) => confidence !== undefined)
		.map(({ start, end }) => text.slice(start, end))
		.join(' ');
}

/** What reading keeps apart from the letter's own words: marks of document systems, and what would be masked. */
function apartIn(
	{ text, anatomy }: FoundLetter,
	jurisdiction: Jurisdiction,
): Omit<WordsApart, 'pageNumbers'> {
	const masked = jurisdiction.findPersonalData(text, anatomy, nobody).filter(({ left }) => !left);
	const wordsIn = (spans: readonly Span[]) => countWords(joined(text, spans));
	return { marks: wordsIn(anatomy.marks), masks: wordsIn(masked) };
}

function joined(text: string, spans: readonly Span[]): string {
	return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}

function kindOf(name: string, reading: DocumentReading | null): SourceKind {
	if (reading?.recognition) return 'recognised scans';
	if (name.endsWith('.pdf')) return 'text layers';
	return name.endsWith('.txt') ? 'plain text' : 'other formats';
}
