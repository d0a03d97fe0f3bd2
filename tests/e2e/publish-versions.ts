import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs one of the project's commands on the invented archive. */
export type RunCommand = (
	name: 'ingest' | 'release' | 'correct' | 'withdraw',
	args: readonly string[],
	environment?: Record<string, string>,
) => Promise<void>;

/** Letters of the invented archive that were changed after their publication, by their ids. */
export const changedLetters = {
	/** Three versions: a paragraph corrected and one added, then one removed, an item too, and the title changed. */
	bridge: '90000015/2033/61-m-33vykh',
	/** Its number was misread: it has another address now. */
	clock: '90000038/2033/2-7-81',
	clockNow: '90000038/2033/2-7-18',
	withdrawn: '90000015/2033/77-l-33vykh',
	/** No release has recorded it. */
	draft: '90000015/2033/80-f-33vykh',
} as const;

/** Doubts that the invented archive has on purpose: a letter without date and index. */
const accepted = 'missing-date,missing-registration-index';

/** A sentence of the withdrawn letter: it must be nowhere in the built site. */
export const withdrawnWords = 'зимує дев’ятнадцять срібних лебедів';

/**
 * Gives the invented archive a past, by the commands that publishers use: a release, corrections, a new address, a second
 * release with a letter more, a withdrawal and a draft after it.
 */
export async function publishVersions(
	content: string,
	{ late, drafts }: { readonly late: string; readonly drafts: string },
	run: RunCommand,
): Promise<void> {
	const { bridge, clock, withdrawn } = changedLetters;
	const on = (date: string) => ({ SOURCE_DATE_EPOCH: String(Date.parse(`${date}T12:00:00Z`) / 1000) });
	const release = (date: string) =>
		run('release', ['--with-doubts', '--accept', accepted, '--yes', '--content', content], on(date));
	const correct = async (
		date: string,
		id: string,
		edits: readonly [string, string][],
		args: readonly string[],
	) => {
		await run('correct', [id, '--begin', '--content', content]);
		edit(join(content, 'letters', `${id}.md`), edits);
		await run('correct', [id, ...args, '--yes', '--content', content], on(date));
	};
	await release('2033-06-01');
	await correct('2033-06-10', bridge, firstEdits, [
		'--type',
		'erratum',
		'--reason',
		'Довжину мосту прочитано неправильно; пропущено абзац.',
	]);
	await correct('2033-07-01', bridge, secondEdits, [
		'--type',
		'corrigendum',
		'--reason',
		'Рада уточнила свою відповідь.',
	]);
	await correct(
		'2033-07-02',
		clock,
		[],
		['--type', 'correction', '--reason', 'Номер прочитано неправильно.', '--index', '2/7-18'],
	);
	await run('ingest', ['--content', content, late]);
	await release('2033-07-05');
	// As if the withdrawn letter had answered the request too.
	edit(join(content, 'requests/requests.example/90000038-2031-7-77-lav.md'), [
		['"90000038/2031/7-77-lav"', `"90000038/2031/7-77-lav"\n      - "${withdrawn}"`],
	]);
	await run(
		'withdraw',
		[
			withdrawn,
			'--category',
			'rights',
			'--reason',
			'Лист надіслано архіву помилково.',
			'--yes',
			'--content',
			content,
		],
		on('2033-08-01'),
	);
	await run('ingest', ['--content', content, drafts]);
}

const firstEdits: readonly [string, string][] = [
	['його довжина 112 м, ширина 8 м.', 'його довжина 121 м, ширина 8 м.'],
	['Рух мостом відкрито', 'Міст обладнано освітленням.\n\nРух мостом відкрито'],
];

const secondEdits: readonly [string, string][] = [
	['title: "Про міст через неіснуючу річку"', 'title: "Про міст через річку Небувалку"'],
	['2) прогонова будова;\n3) підходи.', '2) підходи.'],
	['\n\nДодаткові відомості можна отримати в управлінні небувалого будівництва.', ''],
];

function edit(file: string, edits: readonly [string, string][]): void {
	let text = readFileSync(file, 'utf8');
	for (const [before, after] of edits) {
		if (!text.includes(before))
			throw new Error(`${file} does not say “${before}”: the test's letter was read otherwise.`);
		text = text.replace(before, after);
	}
	writeFileSync(file, text);
}
