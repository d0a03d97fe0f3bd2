import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import { withOneApostrophe } from '#archive/text/apostrophes.ts';
import type { ContainerReading, Member } from '../contract/reading.ts';
import { cleanText } from '../shared/text/clean-text.ts';
import type { AttachedFile, SourceContent, SourceLetter, UnreadPart } from './source-letter.ts';

/** A container with the readings of its members. */
export interface OpenedContainer {
	readonly container: ContainerReading;
	readonly documents: readonly Member[];
	/** The reading of each of `documents`, at the same index. */
	readonly contents: readonly SourceContent[];
	readonly cover: SourceLetter | null;
}

// blanks, and hyphens that show at a line's end only: formats write them in their own way
const unspoken = /[\s\u00AD]+/gu;

/**
 * Tells the letters in a container from the files that came with them: among files that belong together the letters are the
 * documents that have body, date and registration index; if none has, the one that has most of them, members before
 * the cover. Appendices, and documents that say what they are, come after their letter; other files are listed by kind.
 */
export function pickLetters(
	{ container, documents, contents, cover }: OpenedContainer,
	jurisdiction: Pick<Jurisdiction, 'dissect'>,
): SourceContent {
	const { host, id } = container.request ?? {};
	const request = host && id ? { host, id } : null;
	const letters: SourceLetter[] = [];
	const unread: UnreadPart[] = [];
	for (const { members: group, message } of groupsOf(container, documents)) {
		const inGroup = documents.flatMap((member, at) =>
			group.has(member) ? [{ member, content: contents[at] }] : [],
		);
		const found = inGroup.flatMap(({ content }) => content?.letters ?? []);
		const candidates = [...found, ...(cover ? [cover] : [])];
		// A message without a letter («Ваш запит отримано») is part of its request, not a letter.
		const belonging = new Set(candidates.filter((one) => belongs(one, cover, jurisdiction)));
		const mayBe = candidates.filter((one) => !belonging.has(one));
		const chosen = choose(mayBe.length > 0 ? mayBe : candidates, message === null ? 0 : 1, jurisdiction);
		const beside = chosen.length > 0 ? [...belonging].filter((one) => !chosen.includes(one)) : [];
		const parts = inGroup.flatMap(({ content }) => content?.unread ?? []);
		const attached = inGroup
			.filter(({ content }) => !content?.letters.some((one) => chosen.includes(one) || beside.includes(one)))
			.map(({ member }) => attachedOf(member));
		for (const [at, letter] of chosen.entries()) {
			letters.push({
				...withWarningsOf(container, letter),
				signatures: [...letter.signatures, ...container.signatures],
				attached: at === 0 ? [...letter.attached, ...attached] : letter.attached,
				request: letter.request ?? request,
				message: letter.message ?? message,
			});
		}
		// Its letter's page mentions it; only the letter itself is an answer to the request.
		for (const one of beside) letters.push(withWarningsOf(container, one));
		// A file that came with a letter is reported only by its number; a file by itself was meant to be a letter.
		if (container.holds === 'each' || chosen.length === 0) unread.push(...parts);
	}
	const inner = contents.find((content) => content.request !== null)?.request ?? null;
	return { letters, unread, request: container.request ?? inner };
}

/** Members that belong together, and which message of the request they came with. */
interface Group {
	readonly members: ReadonlySet<Member>;
	readonly message: number | null;
}

function groupsOf({ holds, request }: ContainerReading, documents: readonly Member[]): Group[] {
	if (holds === 'one') return [{ members: new Set(documents), message: null }];
	const messages = (request?.messages ?? []).map(({ members }, message) => ({
		members: new Set(documents.filter(({ name }) => members.includes(name))),
		message,
	}));
	const grouped = new Set(messages.flatMap(({ members }) => [...members]));
	const single = documents
		.filter((member) => !grouped.has(member))
		.map((member) => ({ members: new Set([member]), message: null }));
	return [...messages.filter(({ members }) => members.size > 0), ...single];
}

/** @param least requisites that the best candidate must have */
function choose(
	candidates: readonly SourceLetter[],
	least: number,
	jurisdiction: Pick<Jurisdiction, 'dissect'>,
): SourceLetter[] {
	const scored = candidates.map((letter) => ({ letter, ...requisitesOf(letter, jurisdiction) }));
	const whole = scored.filter(({ score }) => score === 3);
	const seen = new Set<string>();
	// One letter often comes twice, as PDF and as DOCX, or signed and unsigned; to another addressee it is another letter.
	const distinct = whole.filter(({ key }) => !seen.has(key) && seen.add(key));
	if (distinct.length > 0) return distinct.map(({ letter }) => letter);
	const [first, ...rest] = scored;
	if (!first) return [];
	const best = rest.reduce((best, next) => (next.score > best.score ? next : best), first);
	return best.score >= least ? [best.letter] : [];
}

/** Whether a file is an appendix or a document without a number of its own, which is beside the letter of its group. */
function belongs(
	one: SourceLetter,
	cover: SourceLetter | null,
	{ dissect }: Pick<Jurisdiction, 'dissect'>,
): boolean {
	if (one === cover) return false;
	const { kind, authority, text, appendices } = dissect(
		cleanText(one.reading.text).text,
		one.isCalledAppendix,
	);
	const says = text.length + appendices.length > 1;
	return says && (kind === 'appendix' || (kind === 'document' && authority.length === 0));
}

function requisitesOf({ reading }: SourceLetter, { dissect }: Pick<Jurisdiction, 'dissect'>) {
	const { text } = cleanText(reading.text);
	const { authority, date, registrationIndex, addressee } = dissect(text);
	const written = [date, registrationIndex, ...addressee].map(
		(span) => span && text.slice(span.start, span.end),
	);
	const score = [authority.length > 0, date, registrationIndex].filter(Boolean).length;
	return { score, key: withOneApostrophe(written.join(' '), '').replace(unspoken, '').toLowerCase() };
}

function attachedOf({ mediaType, bytes }: Member): AttachedFile {
	return { mediaType: mediaType ?? 'application/octet-stream', bytes: bytes.length };
}

function withWarningsOf({ warnings }: ContainerReading, letter: SourceLetter): SourceLetter {
	if (warnings.length === 0) return letter;
	return { ...letter, reading: { ...letter.reading, warnings: [...letter.reading.warnings, ...warnings] } };
}
