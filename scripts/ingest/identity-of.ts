import type { Jurisdiction } from '#archive/jurisdictions/jurisdiction.ts';
import type { FoundRequisites } from '#archive/letter/requisites/found-requisites.ts';
import type { Archive } from '#store/archive.ts';
import type { LetterEntry } from '#store/letter-entry.ts';
import type { LetterIdentity } from '#store/letters/place-letter.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import { authorityIdOf } from './authority-of.ts';
import type { Read } from './letter-file.ts';
import type { Settings } from './settings/settings.ts';

/** What is needed if a letter does not state its address in full. */
interface Surroundings {
	readonly archive: Archive;
	readonly jurisdiction: Jurisdiction;
	readonly settings: Settings;
}

/**
 * What the address of a letter consists of.
 *
 * @param same the letter in the archive that is being remade; null for a new one
 * @param host the letter that a document belongs to; null for a letter, and if none was found
 * @throws Refusal if neither the letter nor a person states it
 */
export function identityOf(
	{ letter, source }: Read,
	values: FoundRequisites,
	{ archive, jurisdiction, settings }: Surroundings,
	same: LetterEntry | null,
	host: LetterEntry | null,
): LetterIdentity {
	const found = authorityIdOf(values, archive.authorities(), jurisdiction) ?? same?.authority ?? null;
	// A body that is new to the archive needs a name as well as a code.
	const authority = found !== null && (values.authority !== null || archive.authority(found)) ? found : null;
	if (host && !isNumbered(values, authority)) return appendixOf(host, source.fingerprint, jurisdiction);
	// A form left empty says that there is none, and so does an empty value given by a person.
	const bearsNone = (key: 'date' | 'registrationIndex') =>
		(letter.unregistered && !source.mayShowNumber) ||
		settings.get(key) === null ||
		(same !== null && same.date === null);
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
			isAppendix: values.kind === 'appendix',
			fingerprint: source.fingerprint,
		};
	}
	const missing = Object.entries({ authority, date, registrationIndex }).flatMap(([key, value]) =>
		value === null ? [key] : [],
	);
	if (authority !== null && source.mayShowNumber) throw waiting(missing);
	if (values.kind === 'appendix' || (values.kind === 'document' && authority === null))
		throw alone(values.belongsToNamed);
	throw new Refusal(
		'incomplete-letter',
		`The letter has no ${missing.join(', no ')} that could be read, and a letter's address is made of all three. Look at the source and give what is missing: ${missing.map((key) => `--set ${key}=…`).join(' ')}`,
	);
}

/** Whether a document states all parts of an address of its own, whatever it came with. */
export function isNumbered(
	{ kind, date, registrationIndex }: Pick<FoundRequisites, 'kind' | 'date' | 'registrationIndex'>,
	authority: string | null,
): boolean {
	return kind !== 'appendix' && authority !== null && date !== null && registrationIndex !== null;
}

/** A document that comes with a letter and has no number of its own is stored next to it, under the letter's number. */
function appendixOf(
	host: LetterEntry,
	fingerprint: string,
	{ slugOf, noIndex }: Jurisdiction,
): LetterIdentity {
	const { authority, date, registrationIndex } = host;
	return {
		authority,
		date,
		registrationIndex,
		noIndex,
		fingerprint,
		slug: slugOf(registrationIndex),
		isAppendix: true,
	};
}

/** A document without a letter: nobody can tell where it belongs. */
function alone({ date, registrationIndex }: FoundRequisites['belongsToNamed']): Refusal {
	const isNamed = date !== null || registrationIndex !== null;
	return new Refusal(
		'appendix-alone',
		isNamed
			? 'This is an appendix, and the letter that it names is not in the archive. Ingest that letter, with it or before it; if it belongs to another one, name that: --set belongsTo=ID.'
			: 'This is an appendix or another document without a body and a number of its own, and the letter that it came with was not found: put it into one folder, mail or ZIP with that letter alone, or name the letter: --set belongsTo=ID.',
	);
}

/** A person can see the letter's number, but the program could not read it reliably; addresses are permanent, so the letter waits. */
function waiting(missing: readonly string[]): Refusal {
	return new Refusal(
		'number-in-picture',
		`The letter waits for a person: its ${missing.join(' and ')} may stand in a picture and could not be read for sure, and an address is permanent. Look at the source and give what it shows, or an empty value where it bears none: ${missing.map((key) => `--set ${key}=…`).join(' ')}`,
	);
}
