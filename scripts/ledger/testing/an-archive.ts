import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Letter } from '#archive/letter/schema.ts';
import { aLetter } from '#archive/letter/testing/a-letter.ts';
import { formatDocument } from '#store/document/document.ts';
import { readUnits } from '#store/document/numbered-text.ts';
import type { Dialogue } from '../../cli/dialogue.ts';
import type { Command, Outcome } from '../../cli/ledger-command-line.ts';
import { testConfig } from '../../testing/test-config.ts';
import { checkFolder } from '../check-folder.ts';

/** An invented archive for tests, in a folder of its own. */
export interface InventedArchive {
	readonly content: string;
	readonly path: (name: string) => string;
	readonly read: (name: string) => string;
	readonly write: (name: string, text: string) => void;
	/** Adds a letter as ingest would; returns its id. */
	readonly letter: (slug: string, body: string, changes?: Partial<Letter>) => string;
	/** Runs a command on it, with flags as on the command line, and returns the result. */
	readonly run: (
		command: Command,
		words: readonly string[],
		flags?: Flags,
		dialogue?: Dialogue,
	) => Promise<Outcome>;
	/** Rules and subjects of what the gate finds. */
	readonly faults: () => string[];
	readonly remove: () => void;
}

type Flags = Readonly<Record<string, string | true>>;

/** Makes an archive with one invented body and no letters. */
export function anArchive(): InventedArchive {
	const content = mkdtempSync(join(tmpdir(), 'ledger-'));
	const path = (name: string) => join(content, name);
	const write = (name: string, text: string) => {
		mkdirSync(dirname(path(name)), { recursive: true });
		writeFileSync(path(name), text);
	};
	write('authorities/45000000.md', formatDocument(body, ''));
	return {
		content,
		path,
		write,
		read: (name) => readFileSync(path(name), 'utf8'),
		letter: (slug, text, changes = {}) => {
			const id = `45000000/2031/${slug}`;
			const paragraphs = readUnits(text).map((_, at) => `p${at + 1}`);
			const letter = aLetter({ id, paragraphs, ...changes });
			write(`letters/${letter.id}.md`, formatDocument(letter, text));
			return letter.id;
		},
		run: async (command, words, flags = {}, dialogue) =>
			command.run(
				{
					content,
					config: async () => testConfig,
					dryRun: flags['dry-run'] === true,
					json: false,
					date: '2031-03-01',
					dialogue: dialogue ?? null,
					say: () => {},
					agreed: async (question) => dialogue?.confirm(question) ?? true,
				},
				{
					words,
					text: (option) => {
						const value = flags[option];
						return typeof value === 'string' ? value : null;
					},
					flag: (option) => flags[option] === true,
				},
			),
		faults: () => checkFolder(content).map(({ rule, subject }) => `${rule} ${subject}`),
		remove: () => rmSync(content, { recursive: true, force: true }),
	};
}

const body = {
	id: '45000000',
	edrpou: '45000000',
	name: 'Вигадана міська рада',
	nameDerived: false,
	nameGenitive: null,
	nameEn: null,
	writtenNames: ['ВИГАДАНА МІСЬКА РАДА'],
	jurisdiction: 'ua',
	region: null,
	contacts: { address: null, phones: [], emails: ['office@rada.example'], site: null },
};
