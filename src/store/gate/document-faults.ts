import type { z } from 'astro/zod';
import { dossierSchema } from '#archive/dossiers/dossier.ts';
import { jurisdictions } from '#archive/jurisdictions/index.ts';
import { tombstoneSchema } from '#archive/ledger/tombstone.ts';
import { authoritySchema } from '#archive/letter/authority.ts';
import { requestSchema } from '#archive/letter/request.ts';
import { letterSchema } from '#archive/letter/schema.ts';
import { parseDocument } from '../document/document.ts';
import { letterIn } from '../letters/letter-in.ts';
import type { ContentKind } from './content-plan.ts';
import type { GateFault } from './content-rules.ts';
import type { PlacedFile } from './place-fault.ts';
import { unseenSign } from './text-faults.ts';

/** The schema of each kind of document. Older versions stay as they were: the ledger checks them, no schema does. */
const schemas = {
	letter: letterSchema,
	authority: authoritySchema,
	request: requestSchema,
	tombstone: tombstoneSchema,
	page: dossierSchema,
} as const satisfies Partial<Record<ContentKind, z.ZodType>>;

/** What a document of each kind holds. */
export type DocumentData<Kind extends keyof typeof schemas> = z.output<(typeof schemas)[Kind]>;

/** A document whose front matter is valid. */
export interface SoundDocument<Kind extends keyof typeof schemas> {
	readonly kind: Kind;
	readonly path: string;
	readonly data: DocumentData<Kind>;
	readonly body: string;
}

/** Any document. */
export type AnyDocument = { [Kind in keyof typeof schemas]: SoundDocument<Kind> }[keyof typeof schemas];

const remedy: Readonly<Record<Exclude<AnyDocument['kind'], 'page'>, string>> = {
	letter:
		'A file that was renamed or copied goes back to its place (a copy is removed); npm run correct -- ID --rename NEW-ID gives a published letter another address, and a draft’s id is written into its file.',
	authority: 'Give the file the name of its id, or the id the name of its file, whichever letters name.',
	request: 'Give the file its name back, or write its place into `id`.',
	tombstone: 'Nobody writes tombstones by hand: bring the file back from git.',
};

/** True for a file that is front matter and Markdown, and is read as such. */
export function isDocument(file: PlacedFile): file is PlacedFile & { readonly kind: AnyDocument['kind'] } {
	return file.kind in schemas;
}

/** Reads a document, or says what is wrong with its front matter; never repeats a value of it. */
export function checkedDocument(
	{ path, kind, id }: PlacedFile & { readonly kind: AnyDocument['kind'] },
	bytes: Uint8Array,
): { readonly document: AnyDocument; readonly faults: readonly [] } | { readonly faults: GateFault[] } {
	// The ledger reads all letters, and what it has parsed is taken from there.
	const stored = kind === 'letter' ? letterIn(bytes) : null;
	if (stored) return withFaults({ kind: 'letter', path, data: stored.letter, body: stored.body }, id);
	const read = frontMatterOf(Buffer.from(bytes).toString('utf8'));
	if (typeof read === 'string') {
		const message = `Its front matter cannot be read: ${read}. Fields are \`name: "value"\`, one a line, each once, set in by spaces and not by tabs, between two lines of ---. Mend it, or bring the file back from git.`;
		return { faults: [{ rule: 'broken-front-matter', subject: path, message }] };
	}
	const checked = schemas[kind].safeParse(read.data);
	if (!checked.success) {
		return { faults: checked.error.issues.map((issue) => wrongField(path, fieldOf(issue), issue.message)) };
	}
	return withFaults({ kind, path, data: checked.data, body: read.body } as AnyDocument, id);
}

function withFaults(document: AnyDocument, id: string): ReturnType<typeof checkedDocument> {
	const faults = [...idFaults(document, id), ...fieldFaults(document)];
	return faults.length > 0 ? { faults } : { document, faults: [] };
}

function frontMatterOf(text: string): { data: unknown; body: string } | string {
	try {
		return parseDocument(text);
	} catch (error) {
		return error instanceof Error ? plainReason(error.message.split('\n')[0] ?? '') : '';
	}
}

/** js-yaml says what it expected and where; nothing of the file’s own words is in its first line. */
function plainReason(message: string): string {
	return message.replace(/:$/, '');
}

function fieldOf({ path, code, ...issue }: z.core.$ZodIssue): string {
	const place = path.map(String).join('.');
	return code === 'unrecognized_keys' && 'keys' in issue
		? [place, ...issue.keys].filter(Boolean).join('.')
		: place;
}

function wrongField(path: string, field: string, why: string): GateFault {
	return {
		rule: 'wrong-field',
		subject: path,
		message: `${field ? `\`${field}\`` : 'The front matter'} cannot be so: ${why}. Write what the field asks for, or bring the file back from git.`,
	};
}

/** A page is named by its file alone. */
function idFaults({ path, kind, data }: AnyDocument, id: string): GateFault[] {
	if (kind === 'page' || data.id === id) return [];
	return [
		{
			rule: 'id-not-place',
			subject: path,
			message: `Its front matter says \`id: "${data.id}"\`, but its place is that of ${id}: an id is the file’s path in its folder without .md. ${remedy[kind]}`,
		},
	];
}

function fieldFaults({ kind, path, data, body }: AnyDocument): GateFault[] {
	const hidden = unseenIn(data);
	const faults = hidden === null ? [] : [wrongField(path, hidden, 'it holds an invisible character')];
	if (kind === 'tombstone' && body.trim() !== '') {
		faults.push(
			wrongField(path, '', 'a text stands below it, and a tombstone keeps nothing of a letter’s text'),
		);
	}
	if ('jurisdiction' in data && !(data.jurisdiction in jurisdictions)) {
		const countries = Object.keys(jurisdictions).join(', ');
		faults.push(wrongField(path, 'jurisdiction', `the archive has rules of these countries: ${countries}`));
	}
	return faults;
}

/** The first field with a sign that YAML wrote as an escape, as in "\u0000". */
function unseenIn(data: unknown, place = ''): string | null {
	if (typeof data === 'string') return unseenSign(data) === null ? null : place;
	if (typeof data !== 'object' || data === null) return null;
	for (const [key, value] of Object.entries(data)) {
		const found = unseenIn(value, place === '' ? key : `${place}.${key}`);
		if (found !== null) return found;
	}
	return null;
}
