import { isDeepStrictEqual } from 'node:util';
import { VFile } from 'vfile';
import { maskedKinds } from '#archive/config/masked-kinds.ts';
import { withContacts } from '#archive/config/public-contacts.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import type { FoundRequisites } from '#archive/letter/requisites/found-requisites.ts';
import type { Archive } from '#store/archive.ts';
import type { LetterEntry } from '#store/letter-entry.ts';
import { type LetterIdentity, placeLetter } from '#store/letters/place-letter.ts';
import { publishable, revised } from '#store/letters/publishable.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { failureOf } from '../diagnostics/failure.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import type { Rule } from '../diagnostics/rules.ts';
import type { CopyOutcome, CopyRequest } from '../read/contract/copy-outcome.ts';
import type { SourceLetter } from '../read/open/source-letter.ts';
import { authorityFrom, authorityIdOf } from './authority-of.ts';
import type { Dissected, LetterFile, Masked, Read } from './letter-file.ts';
import { toMarkdown } from './markdown/to-markdown.ts';
import type { Result, Status } from './result.ts';
import { refusePersonalSettings } from './settings/refuse-personal-settings.ts';
import { reviseLetter, type Settings, settledRules } from './settings/settings.ts';
import { dissect } from './steps/dissect.ts';
import { extract } from './steps/extract.ts';
import { letterRecord } from './steps/letter-record.ts';
import { mask } from './steps/mask.ts';
import { read } from './steps/read.ts';
import { refuseLeaks } from './steps/refuse-leaks.ts';
import { withCopy } from './steps/with-copy.ts';
import { withProvenance } from './steps/with-provenance.ts';

/** What every letter of a run shares. */
export interface Run {
	readonly archive: Archive;
	readonly jurisdiction: Jurisdiction;
	readonly config: Pick<ArchiveConfig, 'redaction'>;
	/** Contacts that were public before the run: what a letter is masked with does not depend on the letters before it. */
	readonly known: PublicContacts;
	readonly settings: Settings;
	readonly force: boolean;
	/** Whether letters that were withdrawn are taken again, at a new address. */
	readonly republish: boolean;
	/** ISO date that is written for what happens in this run. */
	readonly date: string;
	/** Whether images of the source's pages are wanted. */
	readonly images: boolean;
	/** Makes the copy of a source that stands beside the letter's page. */
	readonly copy: (request: CopyRequest) => Promise<CopyOutcome>;
}

/**
 * Takes one letter of a source into the archive. Never rejects: what is wrong with it is in the result's messages.
 *
 * @param path of the source, with the letter's place in it.
 */
export async function ingestLetter(path: string, source: SourceLetter, run: Run): Promise<Result> {
	const file = new VFile({ path });
	let letter: LetterFile<Read> | null = null;
	let outcome: { id: string | null; status: Status };
	try {
		letter = read(maskWithPolicy(file, source, run), run);
		outcome = await store(letter, run);
	} catch (error) {
		diagnose(
			file,
			error instanceof Refusal ? { ruleId: error.ruleId, reason: error.message } : failureOf(error),
		);
		outcome = { id: null, status: 'refused' };
	}
	return {
		file: path,
		...outcome,
		values: letter?.data.values ?? null,
		redactions: letter?.data.letter.redactions ?? {},
		messages: outcome.status === 'unchanged' ? [] : file.messages,
	};
}

function maskWithPolicy(
	file: VFile,
	source: SourceLetter,
	{ jurisdiction, config, settings, known, images }: Run,
): LetterFile<Masked> {
	const kinds = maskedKinds(config.redaction);
	const dissected = dissect(extract(file, source), jurisdiction);
	refusePrivate(dissected.data, jurisdiction, settings);
	const masked = mask(dissected, {
		jurisdiction,
		known,
		kinds,
		persons: config.redaction.persons,
		settled: settledRules(settings),
		images,
	});
	const { letter, copyRequest } = masked.data;
	refusePersonalSettings(
		settings,
		{ text: copyRequest.text, anatomy: letter.anatomy },
		{ jurisdiction, known, kinds },
	);
	return masked;
}

/** @throws Refusal where a person or a company signs, and nobody has said that it is a public body */
function refusePrivate(
	{ text, anatomy }: Dissected,
	{ isPrivateSender }: Jurisdiction,
	settings: Settings,
): void {
	if (settings.has('authority') || !isPrivateSender(text, anatomy)) return;
	throw new Refusal(
		'private-letter',
		'No public body signs this letter: its letterhead or signature is that of a person, an advocate, an entrepreneur, a company or an association, as on a request. Take it out of the sources; if a public body did send it, name it: --set authority="…".',
	);
}

async function store(file: LetterFile<Read>, run: Run): Promise<{ id: string; status: Status }> {
	const same = run.archive.madeOf(file.data.source);
	if (!same || run.force) return write(file, run, same);
	const status = run.settings.size === 0 ? 'unchanged' : revise(file, run, same);
	return { id: same.id, status };
}

/** Writes a letter that is new, or made anew with --force. */
async function write(
	file: LetterFile<Read>,
	run: Run,
	same: LetterEntry | null,
): Promise<{ id: string; status: Status }> {
	const { archive, jurisdiction } = run;
	const { letter, blocks } = file.data;
	const found = withKnown(file.data.values, same);
	const identity = identityOf(file.data, found, run, same);
	const { date, registrationIndex } = identity;
	const data = { ...file.data, values: { ...found, date, registrationIndex } };
	if (!same && !run.republish) refuseWithdrawn(archive, identity);
	const place = same
		? { id: same.id, replaces: same, duplicate: false }
		: placeLetter(archive, identity, run.force);
	const previous = place.replaces && archive.letter(place.replaces.id);
	const body = archive.authority(identity.authority);
	// A letterhead without its code leaves nothing in doubt where the body's file has it.
	if (body?.authority.edrpou)
		file.messages = file.messages.filter(({ ruleId }) => ruleId !== 'missing-edrpou');
	if (place.duplicate) diagnose(file, possibleDuplicate);
	const kept = previous?.letter.review.filter((rule) => rule === possibleDuplicate.ruleId) ?? [];
	const review = [...new Set([...file.messages.flatMap(({ ruleId }) => ruleId ?? []), ...kept])];
	const record = letterRecord(data, {
		id: place.id,
		authority: identity.authority,
		jurisdiction,
		review,
		sourceHash: run.config.redaction.sourceHash,
		requestLink: run.config.redaction.requestLink,
		previous,
	});
	const authority = authorityFrom(identity.authority, data.values, body, run);
	const own = (authority ?? body)?.authority;
	const known = own ? withContacts(run.known, [own], jurisdiction) : run.known;
	refuseLeaks(record, blocks, { jurisdiction, known, kinds: maskedKinds(run.config.redaction) });
	const copied = tornAddress(data) ? ({ withheld: 'doubt' } as const) : await run.copy(data.copyRequest);
	const made = { letter: withCopy(record, copied), body: toMarkdown(blocks) };
	const stored = { ...made, letter: withProvenance(made, previous, run.date) };
	const content = { letter: stored, authority, copy: 'copy' in copied ? copied.copy : null };
	if (archive.write(publishable(letter, content))) diagnose(file, publishedLetter(place.id));
	return { id: place.id, status: review.length > 0 ? 'review' : 'written' };
}

/** Gives a person's values to a letter that is in the archive; the rest of it stays as it is, edits by hand too. */
function revise(file: LetterFile<Read>, run: Run, same: LetterEntry): Status {
	const { archive, jurisdiction, settings } = run;
	const stored = archive.letter(same.id);
	const { values } = file.data;
	const named = settings.has('authority') || settings.has('edrpou');
	const id = (named && authorityIdOf(values, archive.authorities(), jurisdiction)) || stored.letter.authority;
	const letter = { ...reviseLetter(stored.letter, settings), authority: id };
	const body = archive.authority(id);
	const authority = authorityFrom(id, body ? { ...values, ...noContacts } : values, body, run);
	if (isDeepStrictEqual(letter, stored.letter) && authority === null) return 'unchanged';
	const content = { letter: { ...stored, letter }, authority, copy: 'as it is' } as const;
	if (archive.write(revised(stored, content))) diagnose(file, publishedLetter(same.id));
	return letter.review.length > 0 ? 'review' : 'written';
}

/** What a person once gave with --set stands in the archive, and the source does not have it. */
function withKnown(values: FoundRequisites, same: LetterEntry | null): FoundRequisites {
	return {
		...values,
		date: values.date ?? same?.date ?? null,
		registrationIndex: values.registrationIndex ?? same?.registrationIndex ?? null,
	};
}

/** An address runs over words and lines, and a recognised table may part it: half of it would stay in the picture. */
function tornAddress({ source, letter }: Read): boolean {
	return source.recognition !== null && letter.redactions['home-address'] !== undefined;
}

/** What the address is made of. @throws Refusal where the letter does not say it. */
function identityOf(
	{ letter, source: { fingerprint } }: Read,
	values: FoundRequisites,
	{ archive, jurisdiction, settings }: Run,
	same: LetterEntry | null,
): LetterIdentity {
	const found = authorityIdOf(values, archive.authorities(), jurisdiction) ?? same?.authority ?? null;
	// A body that the archive does not know yet needs a name besides its code.
	const authority = found !== null && (values.authority !== null || archive.authority(found)) ? found : null;
	// A form that was left empty says that there is none, and so does an empty value that a person gave.
	const bearsNone = (key: 'date' | 'registrationIndex') =>
		letter.anatomy.unregistered || settings.get(key) === null || (same !== null && same.date === null);
	const { date } = values;
	const { noIndex } = jurisdiction;
	const registrationIndex = values.registrationIndex ?? (bearsNone('registrationIndex') ? noIndex : null);
	if (authority !== null && registrationIndex !== null && (date !== null || bearsNone('date'))) {
		return {
			authority,
			date,
			registrationIndex,
			noIndex,
			slug: jurisdiction.slugOf(registrationIndex),
			fingerprint,
		};
	}
	const missing = Object.entries({ authority, date, registrationIndex }).flatMap(([key, value]) =>
		value === null ? [key] : [],
	);
	throw new Refusal(
		'incomplete-letter',
		`The letter has no ${missing.join(', no ')} that could be read, and a letter's address is made of all three. Look at the source and give what is missing: ${missing.map((key) => `--set ${key}=…`).join(' ')}`,
	);
}

/** @throws Refusal where this letter was published once and withdrawn */
function refuseWithdrawn(archive: Archive, identity: LetterIdentity): void {
	const id = archive.withdrawn(identity);
	if (id === null) return;
	throw new Refusal(
		'withdrawn-letter',
		`A letter of this body with this date and index was withdrawn (${id}), and this is it or another one that looks the same. Take it out of the sources; to publish it again on purpose, at a new address, ingest it with --republish.`,
	);
}

/** A letter that is in the archive already has said its contacts. */
const noContacts: Pick<FoundRequisites, 'contacts' | 'contactLines' | 'letterhead'> = {
	contacts: { address: null, phones: [], email: null, site: null },
	contactLines: [],
	letterhead: [],
};

const possibleDuplicate = {
	ruleId: 'possible-duplicate',
	reason:
		'The archive has another letter of this body with the same date and index, so this one got an address of its own. If it is a corrected version of that letter, delete this one and ingest the source with --force, which replaces that letter and keeps its address.',
};

function publishedLetter(id: string): { ruleId: Rule; reason: string } {
	return {
		ruleId: 'published-letter',
		reason: `This letter was published, and its file is now another than readers were promised; the published one is kept. Look at it, then make it the next version: npm run correct -- ${id}. Until then the site is not built. To undo it: git checkout -- content.`,
	};
}
