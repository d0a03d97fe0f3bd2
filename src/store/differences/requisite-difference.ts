import { requisites } from '#archive/letter/requisites/index.ts';
import type { Requisite } from '#archive/letter/requisites/requisite.ts';
import type { RequisiteWords } from '#archive/letter/requisites/requisite-words.ts';
import type { Letter } from '#archive/letter/schema.ts';
import { type DifferencePart, wordDifference } from './word-difference.ts';

/** A requisite that changed, in words. */
export interface RequisiteDifference {
	/** Its label: a word of `requisites` in each file of src/i18n/. */
	readonly label: string;
	readonly parts: readonly DifferencePart[];
}

/** A letter's address is no requisite, and is shown below the title. */
const address: NonNullable<Requisite['compared']> = {
	label: 'id',
	whole: true,
	text: ({ id }) => String(id),
};

/** What is compared word by word, in the order in which it is shown. */
const compared = requisites.flatMap((one: Requisite) => one.compared ?? []).toSpliced(1, 0, address);

/** Parts of a letter's record that are only said to differ. */
const records = {
	source: ({ source }) => source,
	signatures: ({ signatures }) => signatures,
	attachedFiles: ({ attachedFiles }) => attachedFiles,
	record: ({ titleDerived, language, jurisdiction, redactions, mask, keep, review, provenance }) => [
		titleDerived,
		language,
		jurisdiction,
		mask,
		keep,
		review,
		provenance,
		Object.entries(redactions).sort(),
	],
} satisfies Record<string, (letter: Letter) => unknown>;

/** The requisites that differ between two versions of a letter. */
export function requisiteDifference(
	before: Letter,
	after: Letter,
	words: RequisiteWords,
): RequisiteDifference[] {
	return compared.flatMap(({ label, whole, text }) => {
		const [then, now] = [text(before, words) ?? '', text(after, words) ?? ''];
		if (then === now) return [];
		return [{ label, parts: whole ? wholeDifference(then, now) : wordDifference(then, now) }];
	});
}

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
