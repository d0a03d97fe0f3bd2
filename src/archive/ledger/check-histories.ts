import { lastNumberOf } from '../letter/paragraph-ids.ts';
import type { LedgerFiles } from './content.ts';
import type { LedgerFault } from './fault.ts';
import { brokenLedger, fileOf } from './ledger-file.ts';
import type { LetterHistory } from './letter-history.ts';

/** Checks what the ledger tells about each letter, by itself: versions, addresses, paragraphs’ ids. */
export function checkHistories(
	{ files }: Pick<LedgerFiles, 'files'>,
	histories: ReadonlyMap<string, LetterHistory>,
): LedgerFault[] {
	return [...files.flatMap(orderFaults), ...[...histories.values()].flatMap(historyFaults)];
}

/**
 * What is wrong with the paragraphs’ ids of a version: an id given twice, or an id that is new in it but was given before.
 *
 * @param before ids of the versions before, the first first
 */
export function paragraphFaults(
	subject: string,
	before: readonly (readonly string[])[],
	paragraphs: readonly string[],
): LedgerFault[] {
	const last = new Set(before.at(-1));
	const highest = lastNumberOf(before.flat());
	const wrong = paragraphs.filter(
		(id, at) =>
			paragraphs.indexOf(id) !== at || (before.length > 0 && !last.has(id) && Number(id.slice(1)) <= highest),
	);
	return wrong.length === 0 ? [] : [moved(subject, wrong)];
}

/** A fault of paragraphs’ ids. */
export function moved(subject: string, ids: readonly string[]): LedgerFault {
	return {
		rule: 'moved-paragraph',
		subject,
		message: `Ids of paragraphs are not those that were published: ${ids.join(', ')}. Links and citations lead to them, so an id is given once and never to another text. Do not write ids by hand: npm run correct gives them.`,
	};
}

function orderFaults({ name, lines }: LedgerFiles['files'][number]): LedgerFault[] {
	const faults: LedgerFault[] = [];
	const withdrawn = new Set<string>();
	let release = 1;
	for (const { record } of lines) {
		if (withdrawn.has(record.letter)) faults.push(reused(record.letter, 'was withdrawn'));
		if (record.event === 'withdrawal') withdrawn.add(record.letter);
		if (record.release < release)
			faults.push(brokenLedger(name, `a line of ${record.letter} stands too late`));
		release = Math.max(release, record.release);
	}
	return faults;
}

function historyFaults({ id, formerIds, versions }: LetterHistory): LedgerFault[] {
	const numbers = versions.map(({ version }) => version);
	const faults: LedgerFault[] = [];
	if (new Set(numbers).size < numbers.length) faults.push(reused(id, 'belongs to another letter'));
	else if (numbers.length === 0 || numbers.some((number, at) => number !== at + 1)) {
		const told = numbers.length > 0 ? `only version ${numbers.join(', ')}` : 'no version';
		faults.push(brokenLedger(fileOf(id), `the letter ${id} has ${told}`));
	}
	const ids = [...formerIds, id];
	if (new Set(ids).size < ids.length) faults.push(reused(id, 'is a former one of the same letter'));
	const paragraphs = versions.map((version) => version.paragraphs);
	return [
		...faults,
		...versions.flatMap(({ version }, at) =>
			paragraphFaults(`${id} v${version}`, paragraphs.slice(0, at), paragraphs[at] ?? []),
		),
	];
}

function reused(id: string, why: string): LedgerFault {
	return {
		rule: 'reused-address',
		subject: id,
		message: `The ledger gives the address ${id} to a letter, but it ${why}. An address leads to one letter for good. Bring the ledger back from git as it was before that line; then rename the letter with npm run correct, which gives it an address of its own.`,
	};
}
