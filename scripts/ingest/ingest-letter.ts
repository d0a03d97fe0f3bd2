import { isDeepStrictEqual } from 'node:util';
import { VFile } from 'vfile';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import type { ByHand } from '#archive/letter/by-hand.ts';
import type { FoundRequisites } from '#archive/letter/requisites/found-requisites.ts';
import type { Letter } from '#archive/letter/schema.ts';
import type { Archive } from '#store/archive.ts';
import { PlaceFault, StorageFault } from '#store/files/storage-fault.ts';
import type { LetterEntry } from '#store/letter-entry.ts';
import { type LetterIdentity, placeLetter } from '#store/letters/place-letter.ts';
import { publishable, revised } from '#store/letters/publishable.ts';
import type { LetterText } from '#store/letters/stored-letter.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { levelOf } from '../diagnostics/level-of.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import { authorityFrom, authorityIdOf } from './authority-of.ts';
import { byHandBefore } from './by-hand/by-hand-before.ts';
import { isToldAnew } from './by-hand/is-told-anew.ts';
import { diagnosisOf } from './diagnosis-of.ts';
import type { FinishedLetter, LetterToFinish } from './finish-letter.ts';
import { identityOf } from './identity-of.ts';
import { letterDoubts } from './letter-doubts.ts';
import { type LetterFile, type Read, withData } from './letter-file.ts';
import type { Message, Result, Status } from './result.ts';
import { sameLetter } from './same-letter.ts';
import { reviseLetter, type Settings } from './settings/settings.ts';
import { letterRecord } from './steps/letter-record.ts';
import { refuseLeaks, refuseMaskedWords, writtenText } from './steps/refuse-leaks.ts';
import { withCopy } from './steps/with-copy.ts';
import { withPersonNamed } from './steps/with-person-named.ts';
import { withProvenance } from './steps/with-provenance.ts';
import { withheldAtOnce } from './steps/withheld-at-once.ts';
import { withheldDiagnosis } from './steps/withheld-diagnosis.ts';
import type { TakenLetter } from './take-letter.ts';

/** What every letter of a run shares. */
export interface Run {
	readonly archive: Archive;
	readonly jurisdiction: Jurisdiction;
	readonly config: Pick<ArchiveConfig, 'redaction'>;
	readonly settings: Settings;
	/** What a person masks and unmasks in this letter. */
	readonly byHand: ByHand;
	readonly force: boolean;
	/** Whether withdrawn letters are taken again, at a new address. */
	readonly republish: boolean;
	/** ISO date recorded for this run. */
	readonly date: string;
	/** The letter that this document belongs to; null for a letter, and if none was found. */
	readonly host: LetterEntry | null;
	/** Whether copies of sources are published. */
	readonly copies: boolean;
	/** Takes the same letter of the source again, with more masked or unmasked by hand. */
	readonly retake: (byHand: ByHand) => Promise<TakenLetter>;
	/** Checks a letter once more, and makes the copy of its source. */
	readonly finish: (letter: LetterToFinish) => Promise<FinishedLetter>;
}

/** Contacts in a letter that is already in the archive count as published. */
const noContacts: Pick<FoundRequisites, 'contacts' | 'contactLines' | 'letterhead'> = {
	contacts: { address: null, phones: [], email: null, site: null },
	contactLines: [],
	letterhead: [],
};

/**
 * Takes one letter of a source into the archive. Anything wrong with it is in the messages of the result.
 *
 * @param path of the source, with the letter's place in it.
 * @throws StorageFault if the disk accepts no more letters
 */
export async function ingestLetter(path: string, taken: TakenLetter, run: Run): Promise<Result> {
	const file = withMessages(new VFile({ path }), taken.messages);
	const { letter } = taken;
	let outcome: { id: string | null; status: Status } = { id: null, status: 'refused' };
	try {
		if (letter) outcome = await store(withData(file, letter), run);
	} catch (error) {
		if (error instanceof StorageFault && !(error instanceof PlaceFault)) throw error;
		diagnose(file, diagnosisOf(error));
	}
	return {
		file: path,
		...outcome,
		values: letter?.values ?? null,
		redactions: letter?.letter.redactions ?? {},
		proposals: (outcome.status === 'refused' && letter?.source.proposals) || [],
		messages: outcome.status === 'unchanged' ? [] : file.messages,
	};
}

/** The messages about a letter from its reading. */
function withMessages(file: VFile, messages: readonly Message[]): VFile {
	for (const { ruleId = '', reason, line, column } of messages)
		diagnose(file, { ruleId, reason }, line && column ? { line, column } : null);
	return file;
}

async function store(file: LetterFile<Read>, run: Run): Promise<{ id: string | null; status: Status }> {
	const kin = run.archive.madeOf(file.data.source);
	const same = sameLetter(kin, {
		values: file.data.values,
		bears: file.data.letter.bears,
		settings: run.settings,
		noIndex: run.jurisdiction.noIndex,
	});
	if (!same && kin[0]) diagnose(file, letterDoubts.sameWords(kin[0].id));
	// If this run wrote it, the sources contain the same letter twice.
	if (same?.fresh) return { id: same.id, status: 'unchanged' };
	const isTold = same !== null && isToldAnew(run.archive.letter(same.id), run.byHand, run.jurisdiction);
	if (!same || run.force || isTold) return write(file, run, same);
	const status = run.settings.size === 0 ? 'unchanged' : revise(file, run, same);
	return { id: same.id, status };
}

/** Writes a letter that is new, or remade with --force. */
async function write(
	file: LetterFile<Read>,
	run: Run,
	same: LetterEntry | null,
): Promise<{ id: string | null; status: Status }> {
	const { archive, jurisdiction } = run;
	const { letter, blocks } = file.data;
	const found = withKnown(file.data.values, same);
	const identity = identityOf(file.data, found, run, same, run.host);
	const { date, registrationIndex } = identity;
	const kind = identity.isAppendix ? 'appendix' : found.kind;
	const belongsTo = run.host?.id ?? null;
	const data = { ...file.data, values: { ...found, date, registrationIndex, kind, belongsTo } };
	if (!same && !run.republish) refuseWithdrawn(archive, identity);
	const place = same
		? { id: same.id, replaces: same, duplicate: false }
		: placeLetter(archive, identity, run.force);
	const previous = place.replaces && archive.letter(place.replaces.id);
	const body = archive.authority(identity.authority);
	// The code of a body is asked for once: either its file has the code, or the letter that created the file raised the doubt.
	if (body) file.messages = file.messages.filter(({ ruleId }) => ruleId !== 'missing-edrpou');
	if (place.duplicate) diagnose(file, letterDoubts.possibleDuplicate);
	const reviewed = settledBefore(previous, file.data.source.fingerprint);
	const asked = askedOf(file, previous);
	const review = asked.filter((rule) => !reviewed?.some((one) => one.rule === rule));
	const record = letterRecord(data, {
		id: place.id,
		authority: identity.authority,
		jurisdiction,
		review,
		reviewed,
		...run.config.redaction,
		byHand: run.byHand,
		previous,
	});
	const anew = { letter: record, body: data.markdown };
	const more = previous && byHandBefore(previous, anew, { ...run, redaction: run.config.redaction });
	if (more) return writeAgain(file, { ...run, byHand: more }, same);
	const authority = authorityFrom(identity.authority, data.values, body, run);
	const own = (authority ?? body)?.authority;
	// That a doubt was accepted does not decide what the copy may show.
	const withheld = withheldAtOnce(data, asked);
	const text = writtenText(record, blocks);
	refuseMaskedWords(text, run.byHand, jurisdiction);
	const {
		leaks,
		leakingParagraphs,
		named,
		copied: made,
	} = await run.finish({
		text,
		letter: anew,
		keep: run.byHand.keep,
		body: own ?? null,
		copy: run.copies && !withheld ? data.copyRequest : null,
	});
	refuseLeaks(leaks, leakingParagraphs);
	const copied = made ?? ({ withheld: withheld ?? 'settings' } as const);
	const untold = 'withheld' in copied ? withheldDiagnosis(copied.withheld) : null;
	if (untold) diagnose(file, untold);
	const doubted = named ? withPersonNamed(record) : record;
	if (doubted !== record) diagnose(file, letterDoubts.personNamed);
	const whole = { ...anew, letter: withCopy(doubted, copied) };
	const stored = { ...whole, letter: withProvenance(whole, previous, run.date) };
	const content = { letter: stored, authority, copy: 'copy' in copied ? copied.copy : null };
	if (archive.write(publishable(letter, content))) diagnose(file, letterDoubts.published(place.id));
	return { id: place.id, status: doubted.review.length > 0 ? 'review' : 'written' };
}

/** Doubts for a person to settle: those of this reading, and that the letter may be a duplicate. */
function askedOf({ messages }: LetterFile<Read>, previous: LetterText | null): string[] {
	const kept = previous?.letter.review.filter((rule) => rule === letterDoubts.possibleDuplicate.ruleId) ?? [];
	const doubts = messages.flatMap(({ ruleId }) => ruleId ?? []);
	return [...new Set([...doubts.filter((rule) => levelOf(rule) !== 'information'), ...kept])];
}

/** What a person has settled in a letter that is remade with the same words; if the words differ, the doubts are raised again. */
function settledBefore(previous: LetterText | null, fingerprint: string): Letter['reviewed'] {
	return previous?.letter.source.fingerprint === fingerprint ? previous.letter.reviewed : undefined;
}

/** Takes the letter again with what a person masked and unmasked in the archived one, and writes the result. */
async function writeAgain(
	file: LetterFile<Read>,
	run: Run,
	same: LetterEntry | null,
): Promise<{ id: string | null; status: Status }> {
	const { letter, messages } = await run.retake(run.byHand);
	file.messages = [];
	withMessages(file, messages);
	return letter ? write(withData(file, letter), run, same) : { id: null, status: 'refused' };
}

/** Applies a person's values to a letter in the archive; the rest of it stays as it is, manual edits included. */
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
	if (archive.write(revised(stored, content))) diagnose(file, letterDoubts.published(same.id));
	return letter.review.length > 0 ? 'review' : 'written';
}

/** Values that a person once gave with --set are in the archive, but not in the source. */
function withKnown(values: FoundRequisites, same: LetterEntry | null): FoundRequisites {
	return {
		...values,
		date: values.date ?? same?.date ?? null,
		registrationIndex: values.registrationIndex ?? same?.registrationIndex ?? null,
	};
}

/** @throws Refusal if this letter was once published and then withdrawn */
function refuseWithdrawn(archive: Archive, identity: LetterIdentity): void {
	const id = archive.withdrawn(identity);
	if (id === null) return;
	throw new Refusal(
		'withdrawn-letter',
		`A letter of this body with this date and index was withdrawn (${id}), and this is it or another one that looks the same. Take it out of the sources; to publish it again on purpose, at a new address, ingest it with --republish.`,
	);
}
