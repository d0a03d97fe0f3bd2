import { moved, paragraphFaults } from './check-histories.ts';
import type { ArchiveContent, ContentFile } from './content.ts';
import type { LedgerFault, LedgerRule } from './fault.ts';
import type { LetterHistory } from './letter-history.ts';
import type { VersionRecord } from './record.ts';

// «04053625/2018/25-k-170iz/v2»
const versionName = /^(.+)\/v(\d+)$/;

/** Checks that the content holds what the ledger tells, and nothing where it tells that nothing is. */
export function checkContent(
	histories: ReadonlyMap<string, LetterHistory>,
	content: ArchiveContent,
): LedgerFault[] {
	return [
		...[...histories.values()].flatMap((history) =>
			history.withdrawal ? withdrawnFaults(history, content) : publishedFaults(history, content),
		),
		...strayFaults(histories, content),
	];
}

function publishedFaults({ id, formerIds, versions }: LetterHistory, content: ArchiveContent): LedgerFault[] {
	const latest = versions.at(-1);
	const file = content.letters.get(id);
	const faults = versions.flatMap((record) => olderFaults(id, record, latest, content));
	for (const former of formerIds) {
		if (content.letters.has(former)) faults.push(atFormerAddress(former, id));
	}
	if (content.tombstones.has(id)) {
		faults.push(unfinished(id, 'It has a tombstone, but the ledger has no line of its withdrawal'));
	}
	if (!file) return [...faults, dropped(id)];
	if (!latest) return faults;
	if (file.sha256 === latest.text) return [...faults, ...sameParagraphs(id, latest, file)];
	const ids = versions.map(({ paragraphs }) => paragraphs);
	return [...faults, changed(id, latest), ...paragraphFaults(id, ids, file.paragraphs)];
}

function olderFaults(
	id: string,
	record: VersionRecord,
	latest: VersionRecord | undefined,
	content: ArchiveContent,
): LedgerFault[] {
	const name = `${id}/v${record.version}`;
	const file = content.versions.get(name);
	// The latest version is kept there only while a correction of it is prepared.
	if (!file && record === latest) return [];
	if (file?.sha256 === record.text) return sameParagraphs(`${id} v${record.version}`, record, file);
	return [
		fault(
			'changed-version',
			`${id} v${record.version}`,
			`${file ? 'It was changed' : 'It is gone'}, but its address leads to it for good. Bring content/versions/${name}.md back from git as it was; its SHA-256 is ${record.text}.`,
		),
	];
}

function withdrawnFaults({ id, formerIds, versions }: LetterHistory, content: ArchiveContent): LedgerFault[] {
	const faults: LedgerFault[] = [];
	const texts = new Set(versions.map(({ text }) => text));
	const left = (what: string) => unfinished(id, `The ledger has its withdrawal, but ${what}`);
	if (!content.tombstones.has(id)) faults.push(left(`content/tombstones/${id}.md is missing`));
	for (const own of [...formerIds, id]) {
		const file = content.letters.get(own);
		if (file && texts.has(file.sha256)) faults.push(left(`content/letters/${own}.md is still there`));
		else if (file) faults.push(atWithdrawnAddress(own));
		if (content.sources.has(own)) faults.push(left(`content/sources still holds its source (${own})`));
		if (versions.some(({ version }) => content.versions.has(`${own}/v${version}`)))
			faults.push(left(`content/versions/${own} is still there`));
	}
	return faults;
}

/** What is in the content and no line of the ledger speaks of. Letters of that kind are drafts. */
function strayFaults(histories: ReadonlyMap<string, LetterHistory>, content: ArchiveContent): LedgerFault[] {
	const named = (name: string) => {
		const [, id = '', number] = versionName.exec(name) ?? [];
		return histories.get(id)?.versions.some(({ version }) => version === Number(number)) ?? false;
	};
	const former = new Set([...histories.values()].flatMap(({ formerIds }) => formerIds));
	return [
		...[...content.versions.keys()]
			.filter((name) => !named(name) && !former.has(versionName.exec(name)?.[1] ?? ''))
			.map((name) =>
				fault(
					'changed-version',
					name.replace('/v', ' v'),
					`content/versions/${name}.md is there, but the ledger knows no such version. Remove the file, or bring the ledger back from git if lines of it were lost.`,
				),
			),
		...[...content.tombstones]
			.filter((id) => !histories.has(id))
			.map((id) =>
				fault(
					'broken-ledger',
					`tombstones/${id}.md`,
					'A tombstone is there, but the ledger does not know the letter. Bring content/ledger back from git as it was.',
				),
			),
	];
}

function sameParagraphs(subject: string, record: VersionRecord, file: ContentFile): LedgerFault[] {
	const same =
		file.paragraphs.length === record.paragraphs.length &&
		file.paragraphs.every((id, at) => id === record.paragraphs[at]);
	return same
		? []
		: [
				moved(
					subject,
					record.paragraphs.filter((id) => !file.paragraphs.includes(id)),
				),
			];
}

function dropped(id: string): LedgerFault {
	return fault(
		'dropped-letter',
		id,
		`It was published, and content/letters/${id}.md is gone: links to it would lead nowhere. Bring the file back from git; to take the letter away on purpose, bring it back first and run npm run withdraw -- ${id}.`,
	);
}

function changed(id: string, { version }: VersionRecord): LedgerFault {
	return fault(
		'changed-letter',
		id,
		`content/letters/${id}.md is not what was published as version ${version}. If the change is meant, run npm run correct -- ${id}, which keeps the old version and writes the new one into the ledger; if not, bring the file back from git.`,
	);
}

function atFormerAddress(former: string, id: string): LedgerFault {
	return fault(
		'reused-address',
		former,
		`A letter stands at the former address of ${id}, which leads there for good. If it is that letter, left from the renaming, remove the file: the letter stands at its new address. If it is another letter, move its file back to its own address.`,
	);
}

function atWithdrawnAddress(id: string): LedgerFault {
	return fault(
		'reused-address',
		id,
		'A letter stands at the address of one that was withdrawn; who cited that one would be led to this. If it is the withdrawn letter itself, remove the file. If it is another letter, move its file back to its own address; where it never had one, remove the file and ingest its source.',
	);
}

function unfinished(id: string, what: string): LedgerFault {
	return fault(
		'unfinished-withdrawal',
		id,
		`${what}. Run npm run withdraw -- ${id} again, which completes it.`,
	);
}

function fault(rule: LedgerRule, subject: string, message: string): LedgerFault {
	return { rule, subject, message };
}
