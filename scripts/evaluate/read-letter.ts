import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { redact } from '#archive/letter/redaction.ts';
import { readRequisites } from '#archive/letter/requisites/found-requisites.ts';
import type { Span } from '#archive/letter/span.ts';
import { levelOf } from '../diagnostics/level-of.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import type { EngineChoice } from '../read/contract/engine-choice.ts';
import type { DocumentReading } from '../read/contract/reading.ts';
import { readSourceFile } from '../read/open/read-source-file.ts';
import { believeSightings } from '../read/shared/believe-sightings.ts';
import { readingBy } from '../read/shared/reading-rules.ts';
import { cleanText } from '../read/shared/text/clean-text.ts';
import { evaluations } from './evaluations.ts';
import { independentText } from './independent-text.ts';
import { countWords, type WordsApart, type WordsShare, wordsShare } from './words-share.ts';

/** What was read from a letter, by field; several values where a field may be written in several ways, none where it has none. */
export type Found = ReadonlyMap<string, readonly string[]>;

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
		const { apart, ...found } = foundIn(reading, jurisdiction);
		const isCompared = other !== null && other !== 'no program';
		return {
			kind,
			refusal: null,
			...found,
			apart: { ...apart, pageNumbers: isCompared ? other.pageNumbers : 0 },
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

function foundIn(
	reading: DocumentReading,
	jurisdiction: Jurisdiction,
): {
	readonly found: Found;
	readonly review: readonly string[];
	readonly apart: Omit<WordsApart, 'pageNumbers'>;
} {
	const { text } = cleanText(reading.text);
	const anatomy = believeSightings(jurisdiction.dissect(text), text, reading, jurisdiction.readDate);
	const letter = redact(text, anatomy, [], jurisdiction.marks);
	const requisites = readRequisites(letter, jurisdiction);
	const found = new Map(
		evaluations.map(({ name, found }) => [
			name,
			found(requisites, jurisdiction.authorityName).flatMap((value) => value || []),
		]),
	);
	const rules = [...reading.warnings, ...anatomy.doubts].map(({ ruleId }) => ruleId);
	const masked = jurisdiction.findPersonalData(text, anatomy, nobody).filter(({ left }) => !left);
	const wordsIn = (spans: readonly Span[]) => countWords(joined(text, spans));
	return {
		found,
		review: [...new Set(rules.filter((rule) => levelOf(rule) !== 'information'))],
		apart: { marks: wordsIn(anatomy.marks), masks: wordsIn(masked) },
	};
}

function joined(text: string, spans: readonly Span[]): string {
	return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}

function kindOf(name: string, reading: DocumentReading | null): SourceKind {
	if (reading?.recognition) return 'recognised scans';
	if (name.endsWith('.pdf')) return 'text layers';
	return name.endsWith('.txt') ? 'plain text' : 'other formats';
}
