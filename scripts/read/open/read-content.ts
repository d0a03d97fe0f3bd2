import { extname } from 'node:path';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import type { Diagnosis } from '../../diagnostics/diagnose.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { DigitalSignature } from '../contract/digital-signature.ts';
import type { Format, ReadContext } from '../contract/format.ts';
import type { ContainerReading, DocumentReading, Member } from '../contract/reading.ts';
import { formatOf } from '../formats/index.ts';
import { differing } from '../shared/cms/differing.ts';
import { readingRules } from '../shared/reading-rules.ts';
import { undoDecoding } from '../shared/text/undo-decoding.ts';
import { limits } from './limits.ts';
import { pairSignatures } from './pair-signatures.ts';
import { pickLetters } from './pick-letters.ts';
import type { SourceContent, SourceLetter } from './source-letter.ts';

/** What reading needs in addition to the file. */
export interface ReadingOptions extends Pick<ReadContext, 'ocr' | 'progress'> {
	readonly jurisdiction: Pick<Jurisdiction, 'dissect'>;
}

/**
 * Reads a source file down to its letters: finds its format by content, opens containers level by level, and takes the
 * letters out of what they hold.
 *
 * @throws Refusal if the file itself cannot be read; what is wrong with a part of it is in `unread`.
 */
export async function readContent(file: Member, options: ReadingOptions): Promise<SourceContent> {
	const budget = { members: limits.members, bytes: limits.unpackedBytes };
	return readMember(file, { inside: [], containers: [] }, { ...options, budget });
}

interface State extends ReadingOptions {
	/** What is left of the limits. */
	readonly budget: { members: number; bytes: number };
}

type Place = Pick<SourceLetter, 'inside' | 'containers'>;

async function readMember(file: Member, place: Place, state: State): Promise<SourceContent> {
	charge(file, state);
	const { format, warnings } = detect(file);
	const reading = await format.read(file.bytes, {
		name: file.name,
		ocr: state.ocr,
		progress: state.progress,
	});
	state.progress?.();
	if (reading.kind === 'document') {
		return {
			letters: [letterOf(file, place, format, withWarnings(reading, warnings))],
			unread: [],
			request: null,
		};
	}
	const container = { ...reading, warnings: [...reading.warnings, ...warnings] };
	return readContainer(container, { ...place, containers: [...place.containers, format.name] }, file, state);
}

async function readContainer(
	container: ContainerReading,
	place: Place,
	file: Member,
	state: State,
): Promise<SourceContent> {
	if (place.containers.length > limits.depth) {
		throw new Refusal(
			'too-deep',
			`Files lie inside files more than ${limits.depth} levels deep. Take the letter out of them and ingest it alone.`,
		);
	}
	const { documents, signaturesOf } = pairSignatures(container.members);
	const contents: SourceContent[] = [];
	for (const [at, member] of documents.entries()) {
		const inner = { ...place, inside: [...place.inside, `${at + 1}${extname(member.name).toLowerCase()}`] };
		const found = await readOrTell(member, inner, state);
		contents.push(withSignatures(found, signaturesOf(member)));
	}
	const cover = container.cover && coverOf(container.cover, place, file);
	const picked = pickLetters({ container, documents, contents, cover }, state.jurisdiction);
	if (picked.letters.length > 0 || picked.unread.length > 0 || picked.request) return picked;
	throw new Refusal(
		'no-letter-inside',
		'The file holds nothing that could be read as a letter. Look into it, and ingest the letter alone.',
	);
}

/** One part that cannot be read does not take the others with it. */
async function readOrTell(member: Member, place: Place, state: State): Promise<SourceContent> {
	try {
		return await readMember(member, place, state);
	} catch (error) {
		if (!(error instanceof Refusal) || isOfWhole(error)) throw error;
		const part = { inside: place.inside, ruleId: error.ruleId, reason: error.message };
		return { letters: [], unread: [part], request: null };
	}
}

/** A bomb must not get through piece by piece. */
function isOfWhole({ ruleId }: Refusal): boolean {
	return ruleId === 'too-deep';
}

function charge(file: Member, { budget }: State): void {
	budget.members -= 1;
	budget.bytes -= file.bytes.length;
	const tooLarge = file.bytes.length > limits.fileBytes || budget.bytes < 0;
	if (!tooLarge && budget.members >= 0) return;
	throw new Refusal(
		'too-large',
		tooLarge
			? `The file is larger than ${limits.fileBytes >> 20} MB, or than ${limits.unpackedBytes >> 20} MB with all that is packed in it. Take the letter out of it and ingest it alone.`
			: `More than ${limits.members} files are packed in the file. Unpack it and ingest the letters from the folder.`,
	);
}

function detect({ name, bytes }: Member): { format: Format; warnings: Diagnosis[] } {
	if (bytes.length === 0) {
		throw new Refusal('empty-file', 'The file holds no text. Check that the letter was saved whole.');
	}
	const found = formatOf(name, bytes);
	if (!found) {
		throw new Refusal(
			'unknown-format',
			'No format of the archive reads such files (docs/formats.md lists them). Save the letter as PDF or as plain text and ingest that.',
		);
	}
	const { format, mislabelled } = found;
	const reason = `The file is named like another format, but its content is ${format.name}; it was read as that. Compare the letter with its source.`;
	return { format, warnings: mislabelled ? [{ ruleId: 'mislabelled-file', reason }] : [] };
}

function letterOf(
	{ name: file, bytes }: Member,
	place: Place,
	{ name, reconstructible }: Pick<Format, 'name' | 'reconstructible'>,
	reading: DocumentReading,
): SourceLetter {
	const alone = { signatures: [], attached: [], request: null, message: null };
	const isCalledAppendix = readingRules().layout.appendixName.test(file);
	const letter = { format: name, reconstructible, isCalledAppendix, bytes, reading: wellDecoded(reading) };
	return { ...place, ...letter, ...alone };
}

/** Where words have places on pages, a page was looked at, and no charset of a file was mistaken. */
function wellDecoded(reading: DocumentReading): DocumentReading {
	const undone = reading.words === null ? undoDecoding(reading.text) : null;
	if (!undone) return reading;
	const reason = `The letters had been decoded by the wrong charset (${undone.as} in place of ${undone.is}), which was undone. Compare the letter with its source.`;
	return withWarnings({ ...reading, text: undone.text, emphasis: [] }, [{ ruleId: 'decoded-anew', reason }]);
}

/** The text that carries the files of a container is read by the container's own format. */
function coverOf(reading: DocumentReading, { inside, containers }: Place, file: Member): SourceLetter {
	const name = containers.at(-1) ?? extname(file.name).slice(1);
	// The words alone do not give the mail's headers.
	const format = { name, reconstructible: false };
	return letterOf(file, { inside, containers: containers.slice(0, -1) }, format, reading);
}

function withWarnings(reading: DocumentReading, warnings: readonly Diagnosis[]): DocumentReading {
	return warnings.length === 0 ? reading : { ...reading, warnings: [...reading.warnings, ...warnings] };
}

/** Assigns signatures to the letters that they sign, with a warning if they belong to another document. */
export function withSignatures(
	content: SourceContent,
	signatures: readonly DigitalSignature[],
): SourceContent {
	if (signatures.length === 0) return content;
	const letters = content.letters.map((letter) => ({
		...letter,
		reading: withWarnings(letter.reading, differing(signatures)),
		signatures: [...letter.signatures, ...signatures],
	}));
	return { ...content, letters };
}
