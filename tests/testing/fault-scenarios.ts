import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import type { Letter } from '#archive/letter/schema.ts';
import { formatDocument } from '#store/document/document.ts';
import { hexSha256 } from '#store/files/sha256.ts';
import { ledgerCommandLine } from '../../scripts/cli/ledger-command-line.ts';
import { type Ran, runHere } from '../../scripts/cli/testing/run-here.ts';
import { correctCommand } from '../../scripts/correct/command.ts';
import { gatherCommand } from '../../scripts/gather/command.ts';
import { ingestBy } from '../../scripts/ingest/command.ts';
import { letter } from '../../scripts/ingest/testing/workplace.ts';
import { anArchive } from '../../scripts/ledger/testing/an-archive.ts';
import { releaseCommand } from '../../scripts/release/command.ts';
import { withdrawCommand } from '../../scripts/withdraw/command.ts';
import { rememberingWorkers } from './remembering-workers.ts';

/** A command on an archive, to be stopped at each of its writes. */
export interface FaultScenario {
	readonly name: string;
	/** Words of the command line. */
	readonly words: readonly string[];
	/** Folder with `content/` and what else the command reads. */
	readonly folder: string;
	/** Words that are nowhere any more when it is done; null if nothing is withdrawn. */
	readonly gone: string | null;
}

/** Runs a command in a folder, `content` being its archive. */
export async function runIn(folder: string, [name = '', ...words]: readonly string[]): Promise<Ran> {
	const command = commands.get(name);
	if (!command) throw new Error(`There is no command ${name}.`);
	const environment = { SOURCE_DATE_EPOCH: '1930000000', ARCHIVE_KEY: '0123456789abcdef'.repeat(4) };
	return command(words, { folder, environment });
}

/** Every command that writes into the content, in each way in which it does; folders are below `root`. */
export async function faultScenarios(root: string): Promise<FaultScenario[]> {
	const [ledger, sources] = [await ledgerFolder(root), await sourcesFolder(root)];
	const scenario = async (
		name: string,
		from: string,
		words: readonly string[],
		before: (folder: string) => Promise<unknown> = async () => {},
	): Promise<FaultScenario> => {
		const folder = mkdtempSync(join(root, 'scenario-'));
		cpSync(from, folder, { recursive: true });
		await before(folder);
		return { name, words, folder, gone: name.startsWith('withdraw') ? withdrawn : null };
	};
	const typed = ['--type', 'correction', '--reason', 'Виправлено відомості.', '--yes'];
	const gone = ['--category', 'error', '--reason', 'Лист потрапив до архіву помилково.', '--yes'];
	const edit = async (folder: string) => {
		await runIn(folder, ['correct', first, '--begin']);
		put(folder, `content/letters/${first}.md`, read(folder, first).replace('сім парків', 'вісім парків'));
	};
	const ingested = (folder: string) => runIn(folder, ['ingest', 'inbox']);
	const released = async (folder: string) => {
		await ingested(folder);
		await runIn(folder, ['release', '--yes', '--with-doubts']);
	};
	return [
		await scenario('release', ledger, ['release', '--yes']),
		await scenario('correct --begin', ledger, ['correct', first, '--begin']),
		await scenario('correct the text', ledger, ['correct', first, ...typed], edit),
		await scenario('correct --index', ledger, ['correct', moved, '--index', '30/З', ...typed]),
		await scenario(
			'correct text and --rename',
			ledger,
			['correct', first, '--rename', '45000000/2031/31-z', ...typed],
			edit,
		),
		await scenario('correct --date', ledger, ['correct', moved, '--date', '2030-05-05', ...typed]),
		await scenario('correct --authority', ledger, ['correct', moved, '--authority', '46000000', ...typed]),
		await scenario('withdraw', ledger, ['withdraw', moved, ...gone], async (folder) => leave(folder)),
		await scenario(
			'withdraw what a merge brought back',
			ledger,
			['withdraw', moved, '--yes'],
			async (folder) => {
				const before = mkdtempSync(join(root, 'before-'));
				cpSync(join(folder, 'content'), before, { recursive: true });
				await runIn(folder, ['withdraw', moved, ...gone]);
				rmSync(join(folder, 'content/tombstones'), { recursive: true });
				for (const room of ['letters', 'versions', 'sources'])
					cpSync(join(before, room), join(folder, 'content', room), { recursive: true });
			},
		),
		await scenario('ingest', sources, ['ingest', 'inbox']),
		await scenario('ingest --force', sources, ['ingest', '--force', 'other'], released),
		await scenario(
			'ingest --set',
			sources,
			['ingest', '--set', 'title=Щодо парків', 'inbox/2.txt'],
			ingested,
		),
		await scenario(
			'ingest --republish',
			sources,
			['ingest', '--republish', 'inbox/1.txt'],
			async (folder) => {
				await released(folder);
				await runIn(folder, ['withdraw', '45000000/2031/25-z-17', ...gone]);
			},
		),
		await scenario('gather', sources, ['gather', 'part-1', 'part-2'], async (folder) => {
			for (const part of [1, 2])
				await runIn(folder, ['ingest', '--content', `part-${part}`, '--shard', `${part}/2`, 'inbox']);
		}),
	];
}

const first = '45000000/2031/26-z';
/** A letter of two versions that had another address. */
const moved = '45000000/2031/28-z';
const withdrawn = 'Тополиний пух';

/** An archive with a ledger: letters released, corrected and renamed, copies, images, a request, two drafts. */
async function ledgerFolder(root: string): Promise<string> {
	const one = anArchive();
	const body = one.read('authorities/45000000.md').replaceAll('45000000', '46000000');
	one.write('authorities/46000000.md', body.replaceAll('Вигадана', 'Інша').replaceAll('ВИГАДАНА', 'ІНША'));
	const copy = `${withdrawn} летить.`;
	const old = one.letter('25-z', `${withdrawn} летить.\n\nКоштів на це не виділено.\n`, {
		source: sourceOf(copy),
	});
	one.letter('26-z', 'Рада має сім парків.\n\nКоштів на них не виділено.\n');
	one.write(`sources/${old}.txt`, copy);
	for (const page of [1, 2]) one.write(`sources/${old}/${page}.webp`, `${withdrawn}, сторінка ${page}`);
	const name = 'requests/requests.example/7';
	one.write(`${name}.md`, requestOf(old));
	await one.run(releaseCommand, []);
	const why = { type: 'correction', reason: 'Виправлено номер.' };
	await one.run(correctCommand, [old], { ...why, index: '28/З' });
	await one.run(releaseCommand, []);
	one.letter('40-z', 'Перша чернетка.\n');
	one.letter('41-z', 'Друга чернетка.\n', { id: '45000000/2032/41-z', date: '2032-02-01' });
	const folder = mkdtempSync(join(root, 'ledger-'));
	cpSync(one.content, join(folder, 'content'), { recursive: true });
	mkdirSync(join(folder, 'empty'));
	one.remove();
	return folder;
}

/** Sources of every kind of change that ingest makes, and an archive without letters. */
async function sourcesFolder(root: string): Promise<string> {
	const folder = mkdtempSync(join(root, 'sources-'));
	const open = letter({ registration: '02.02.2031 № 26/З-17', text: 'Рада має сім парків.' })
		.replace(/^Вигаданській[^\n]*\ne-mail[^\n]*$/mu, 'Комітету Верховної Ради України')
		.replace(/\nВиконавець[^\n]*\n/u, '\n');
	put(folder, 'inbox/1.txt', letter());
	put(folder, 'inbox/2.txt', open);
	const reply = open.replace('26/З-17', '27/З-17');
	put(folder, 'inbox/request/55012_1_reply.txt', reply);
	put(folder, 'inbox/request/request.json', alaveteli(120034, 55012));
	const zipped = {
		'request.json': Buffer.from(alaveteli(120035, 55013)),
		'55013_1_reply.txt': Buffer.from(open.replace('26/З-17', '28/З-17')),
	};
	put(folder, 'inbox/z.zip', zipSync(zipped, { mtime: '2031-01-01' }));
	put(folder, 'other/2.txt', open.replace('сім парків', 'вісім парків'));
	put(folder, 'other/3.txt', open.replace('26/З-17', '29/З-17'));
	for (const name of ['content', 'empty']) mkdirSync(join(folder, name));
	return folder;
}

/** What killed runs of all times may have left of a letter. */
function leave(folder: string): void {
	const [place, name] = [dirname(moved), moved.split('/').at(-1)];
	for (const [room, file] of [
		['letters', `.${name}.md.999999.tmp`],
		['sources', `.${name}.txt.999999.tmp`],
		['versions', `${name}/.v1.md.1.tmp`],
		['tombstones', `.${name}.md.${process.pid}.tmp`],
		['ledger', '.2031.jsonl.999999.tmp'],
	])
		put(folder, `content/${room}/${place}/${file}`, `${withdrawn} летить.`);
	put(folder, 'content/.journal.tmp/3', `${withdrawn} летить.`);
	put(folder, 'content/.ingest.lock', '');
}

function put(folder: string, name: string, text: string | Uint8Array): void {
	mkdirSync(dirname(join(folder, name)), { recursive: true });
	writeFileSync(join(folder, name), text);
}

function read(folder: string, id: string): string {
	return readFileSync(join(folder, `content/letters/${id}.md`), 'utf8');
}

function sourceOf(copy: string): Letter['source'] {
	const bytes = Buffer.byteLength(copy);
	const size = { width: 100, height: 140 };
	const sha256 = hexSha256(copy);
	return {
		...{ format: 'txt', sha256, fingerprint: 'a'.repeat(64), containers: [], pages: null, recognition: null },
		copy: {
			kind: 'whole',
			extension: '.txt',
			mediaType: 'text/plain',
			sha256,
			bytes,
			images: [size, { ...size }],
		},
		withheld: null,
	};
}

function requestOf(id: string): string {
	const nothing = {
		slug: null,
		title: null,
		bodyName: null,
		state: null,
		law: null,
		createdAt: null,
		updatedAt: null,
	};
	const message = { direction: 'incoming', date: null, number: null, letters: [id] };
	const named = { id: 'requests.example/7', host: 'requests.example', number: 7, authority: '45000000' };
	return formatDocument({ ...named, ...nothing, messages: [message] }, '');
}

function alaveteli(id: number, message: number): string {
	const created_at = '2031-01-28T10:15:03.000+03:00';
	const [sent, response] = [
		{ event_type: 'sent', created_at, incoming_message_id: null, outgoing_message_id: message - 1 },
		{ event_type: 'response', created_at, incoming_message_id: message, outgoing_message_id: null },
	];
	const public_body = { name: 'Вигадана міська рада', url_name: 'vyhadana' };
	const request = { id, url_title: `parky-${id}`, title: 'Парки', created_at, described_state: 'successful' };
	return JSON.stringify({ ...request, public_body, info_request_events: [sent, response] });
}

type Runner = (words: readonly string[], place: Parameters<typeof runHere>[2]) => Promise<Ran>;
const commands: ReadonlyMap<string, Runner> = new Map<string, Runner>([
	// Two at a time, so that a run commits more than once.
	['ingest', (words, place) => runHere(ingestBy(rememberingWorkers, 2), words, place)],
	['gather', (words, place) => runHere(gatherCommand, words, place)],
	...[releaseCommand, correctCommand, withdrawCommand].map((command): [string, Runner] => [
		command.name,
		(words, place) =>
			runHere(
				ledgerCommandLine(command, () => null),
				words,
				place,
			),
	]),
]);
