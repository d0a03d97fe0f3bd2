import { VFile } from 'vfile';
import { maskedKinds } from '#archive/config/masked-kinds.ts';
import type { ArchiveConfig } from '#archive/config/schema.ts';
import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import type { SourceLetter } from '../read/open/source-letter.ts';
import { diagnosisOf } from './diagnosis-of.ts';
import type { Dissected, Read } from './letter-file.ts';
import type { Message } from './result.ts';
import type { Corrections } from './settings/read-sidecar.ts';
import { refusePersonalSettings } from './settings/refuse-personal-settings.ts';
import { type Settings, settledRules } from './settings/settings.ts';
import { dissect } from './steps/dissect.ts';
import { extract } from './steps/extract.ts';
import { mask } from './steps/mask.ts';
import { read } from './steps/read.ts';
import { refuseUnreadable } from './steps/refuse-unreadable.ts';

/** A letter of a source, masked: all that leaves the process which read it. Holds no function, so that it can be sent. */
export interface TakenLetter extends Pick<SourceLetter, 'inside' | 'message'> {
	/** Null if the letter cannot be taken; the last message says why. */
	readonly letter: Read | null;
	readonly messages: readonly Message[];
}

/** What decides how letters of a run are masked. */
export interface TakingPolicy {
	readonly jurisdiction: Jurisdiction;
	/** Contacts that were public before the run: what a letter is masked with does not depend on the letters before it. */
	readonly contacts: PublicContacts;
	readonly redaction: ArchiveConfig['redaction'];
	/** Key of fingerprints, which stays on the machine. */
	readonly key: string;
	/** Whether images of the source's pages are wanted. */
	readonly images: boolean;
}

/**
 * Cleans, dissects, masks and reads one letter of a source. Never throws: what is wrong with it is in the messages.
 *
 * @param corrections what a person said about this letter
 */
export function takeLetter(
	source: SourceLetter,
	corrections: Corrections,
	policy: TakingPolicy,
): TakenLetter {
	const file = new VFile();
	let letter: Read | null = null;
	try {
		letter = readMasked(file, source, corrections, policy);
	} catch (error) {
		diagnose(file, diagnosisOf(error));
	}
	const messages = file.messages.map(({ ruleId, reason, line, column }) => ({
		ruleId,
		reason,
		line,
		column,
	}));
	return { inside: source.inside, message: source.message, letter, messages };
}

function readMasked(
	file: VFile,
	source: SourceLetter,
	{ settings, byHand }: Corrections,
	{ jurisdiction, contacts, redaction, key, images }: TakingPolicy,
): Read {
	const kinds = maskedKinds(redaction);
	const { persons } = redaction;
	const settled = settledRules(settings);
	const extracted = extract(file, source);
	refuseUnreadable(extracted.data, jurisdiction);
	const dissected = dissect(extracted, jurisdiction);
	refusePrivate(dissected.data, jurisdiction, settings);
	const masked = mask(dissected, {
		jurisdiction,
		contacts,
		kinds,
		persons,
		byHand,
		settled,
		key,
		images,
	});
	const { letter, copyRequest } = masked.data;
	refusePersonalSettings(
		settings,
		{ text: copyRequest.text, anatomy: letter.anatomy },
		{ jurisdiction, contacts, kinds },
	);
	return read(masked, { jurisdiction, settings }).data;
}

/** @throws Refusal if a person or a company signs, and nobody has said that it is a public body */
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
