import type { Letter } from '../../archive/letter/schema.ts';
import { type DifferencePart, wordDifference } from './word-difference.ts';

/** A requisite that changed, in words. */
export interface RequisiteDifference {
	readonly name: RequisiteName;
	readonly parts: readonly DifferencePart[];
}

/** How values that are no words are written. */
export interface RequisiteWords {
	readonly date: (iso: string) => string;
	/** Name of a public body, by its id. */
	readonly authority: (id: string) => string;
}

type ToText = (letter: Letter, words: RequisiteWords) => string | null;

/** Requisites that are compared word by word, in the order in which they are shown; lines are parted by line ends. */
const requisites = {
	title: ({ title }) => title,
	id: ({ id }) => id,
	authority: ({ authority }, words) => words.authority(authority),
	date: ({ date }, words) => date && words.date(date),
	number: ({ registrationIndex }) => registrationIndex,
	inReplyTo: ({ inReplyTo }, words) =>
		inReplyTo && lines([inReplyTo.registrationIndex, inReplyTo.date && words.date(inReplyTo.date)]),
	letterhead: ({ letterhead, contactLines }) => lines([...letterhead, ...contactLines]),
	addressee: ({ addressee, addresseeDetails }) => lines([addressee, ...addresseeDetails]),
	heading: ({ heading }) => heading,
	attachments: ({ attachments }) => lines(attachments),
	signatory: ({ signatory }) => signatory && lines([signatory.post, signatory.name]),
	executor: ({ executor }) => executor && lines([executor.name, executor.phone]),
	marks: ({ marks }) => lines(marks),
	request: ({ request }) => request && `${request.host} ${request.id}`,
} satisfies Record<string, ToText>;

/** Names of the requisites that are compared. */
export type RequisiteName = keyof typeof requisites;

/** What is one value, however many words it has: «2/7-81» became «2/7-18», not «81» «18». */
const wholes: ReadonlySet<RequisiteName> = new Set([
	'id',
	'authority',
	'date',
	'number',
	'inReplyTo',
	'request',
]);

const names = Object.keys(requisites) as RequisiteName[];

/** The requisites that differ between two versions of a letter. */
export function requisiteDifference(
	before: Letter,
	after: Letter,
	words: RequisiteWords,
): RequisiteDifference[] {
	return names.flatMap((name) => {
		const toText: ToText = requisites[name];
		const [then, now] = [toText(before, words) ?? '', toText(after, words) ?? ''];
		if (then === now) return [];
		const parts = wholes.has(name) ? wholeDifference(then, now) : wordDifference(then, now);
		return [{ name, parts }];
	});
}

/** Parts of a letter's record that are only said to differ. */
const records = {
	source: ({ source }) => source,
	signatures: ({ signatures }) => signatures,
	attachedFiles: ({ attachedFiles }) => attachedFiles,
	record: ({ titleDerived, language, jurisdiction, redactions, review, provenance }) => [
		...[titleDerived, language, jurisdiction, review, provenance],
		Object.entries(redactions).sort(),
	],
} satisfies Record<string, (letter: Letter) => unknown>;

/** Names of the parts of the record that are only said to differ. */
export type RecordName = keyof typeof records;

/** Which other parts of the record differ between two versions of a letter. */
export function recordDifference(before: Letter, after: Letter): RecordName[] {
	return (Object.keys(records) as RecordName[]).filter(
		(name) => JSON.stringify(records[name](before)) !== JSON.stringify(records[name](after)),
	);
}

function wholeDifference(before: string, after: string): DifferencePart[] {
	const parts: DifferencePart[] = [
		{ kind: 'removed', text: before },
		{ kind: 'added', text: after },
	];
	return parts.filter(({ text }) => text !== '');
}

function lines(values: readonly (string | null)[]): string {
	return values.filter((value) => value !== null).join('\n');
}
