import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { jurisdictions } from '#archive/jurisdictions/index.ts';
import { redact } from '#archive/letter/redaction.ts';
import { type DocumentReading, UnreadableSource } from '../ingest/formats/format.ts';
import { formatOf } from '../ingest/formats/index.ts';
import { cleanText } from '../ingest/steps/clean-text.ts';
import { readValues } from '../ingest/steps/letter-values.ts';
import type { FieldName } from './compare.ts';

/** What was read from a letter, by field; several values where a field may be written in several ways, none where it has none. */
export type Found = Readonly<Record<FieldName, readonly string[]>>;

/** Sorts of sources, for letters that come as pictures cannot be read as well as text. */
export type SourceKind = 'text layers' | 'plain text' | 'recognised scans' | 'other formats';

/** A letter as read: its sort and its values; null values with the rule by which it was refused. */
export type ReadLetter =
	| { readonly kind: SourceKind; readonly found: Found; readonly refusal: null }
	| { readonly kind: SourceKind; readonly found: null; readonly refusal: string };

/** Reads one file as ingest does, without archive and without masking: the values are compared as they stand. */
export async function readLetter(path: string): Promise<ReadLetter> {
	const bytes = readFileSync(path);
	const name = basename(path);
	const format = formatOf(name, bytes)?.format;
	if (!format) return { kind: 'other formats', found: null, refusal: 'unknown-format' };
	try {
		const reading = await format.read(bytes, { name, ocr: 'auto' });
		const document = reading.kind === 'document' ? reading : reading.cover;
		if (!document) return { kind: 'other formats', found: null, refusal: 'no-letter-inside' };
		return { kind: kindOf(format.name, document), found: foundIn(document.text), refusal: null };
	} catch (error) {
		if (!(error instanceof UnreadableSource)) throw error;
		return { kind: 'other formats', found: null, refusal: error.ruleId };
	}
}

function foundIn(source: string): Found {
	const { ua } = jurisdictions;
	if (!ua) throw new Error('the jurisdiction ua is gone');
	const { text } = cleanText(source);
	const values = readValues(redact(text, ua.dissect(text), [], ua.marks), ua);
	const { inReplyTo, signatory, executor } = values;
	const listed = (...texts: (string | null)[]) => texts.flatMap((value) => value || []);
	return {
		authority: listed(values.authority, values.authority && ua.authorityName(values.authorityLines)),
		edrpou: listed(values.edrpou),
		date: listed(values.date),
		registrationIndex: listed(values.registrationIndex),
		'inReplyTo number': listed(inReplyTo.registrationIndex),
		'inReplyTo date': listed(inReplyTo.date),
		addressee: listed(values.addressee),
		'signatory post': listed(signatory.post),
		'signatory name': listed(signatory.name),
		'executor name': listed(executor.name),
		'executor phone': listed(executor.phone),
	};
}

function kindOf(format: string, { recognition }: DocumentReading): SourceKind {
	if (recognition) return 'recognised scans';
	if (format === 'pdf') return 'text layers';
	return format === 'txt' ? 'plain text' : 'other formats';
}
