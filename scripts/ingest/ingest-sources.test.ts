import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { workplace } from './testing/workplace.ts';

const pdfs = join(import.meta.dirname, '../read/formats/pdf/fixtures');
const pdf = join(pdfs, 'corner-letterhead/source.pdf');

describe('npm run ingest, of files that are more than text', () => {
	it('puts the copy of a PDF and images of its pages beside the letter', async () => {
		const place = workplace({ 'лист.pdf': readFileSync(pdf) });
		const { stdout } = await place.ingest('лист.pdf');
		const id = idIn(stdout);
		const { source } = place.letter(id);
		assert.equal(source.format, 'pdf');
		assert.match(String(source.sha256), /^[0-9a-f]{64}$/);
		assert.equal(source.copy?.bytes, statSync(place.content(`sources/${id}.pdf`)).size);
		assert.deepEqual(
			readdirSync(place.content(`sources/${id}`)),
			source.copy?.images.map((_, at) => `${at + 1}.webp`),
		);
		assert.equal((await place.ingest('лист.pdf')).stdout, `unchanged  ${id}\n`);
		rmSync(join(place.folder, 'node_modules'), { recursive: true, force: true });
		assert.equal((await place.ingest('лист.pdf')).stdout, `unchanged  ${id}\n`);
	});

	// The benchmark reads these files too, and a refused one would take no time.
	it('takes every fixture of PDF, and refuses those that are named refused-*', async () => {
		const names = readdirSync(pdfs);
		const place = workplace({});
		const { stdout } = await place.ingest('--json', ...names.map((name) => join(pdfs, name, 'source.pdf')));
		const results = JSON.parse(stdout) as { file: string; id: string | null; status: string }[];
		assert.equal(results.length, names.length);
		for (const { file, id, status } of results) {
			const isMeant = basename(dirname(file)).startsWith('refused-');
			assert.equal(status === 'refused', isMeant, file);
			assert.equal(id === null || place.letter(id).source.format !== 'pdf', isMeant, file);
		}
	});

	it('removes the copy of a source that is no longer published', async () => {
		const place = workplace({ 'a.txt': letter('Відповідаємо на запит.') });
		const id = idIn((await place.ingest('a.txt')).stdout);
		assert.equal(place.letter(id).source.copy?.extension, '.txt');
		place.put('a.txt', letter('Відповідаємо на запит. Пишіть: zrazkova@post.example'));
		await place.ingest('--force', 'a.txt');
		assert.equal(place.letter(id).source.withheld, 'masked');
		assert.equal(existsSync(place.content(`sources/${id}.txt`)), false);
	});

	it('lets the corrections beside a source win, again and again, and --set over them', async () => {
		const place = workplace({
			'a.txt': letter('Так.'),
			'a.yml': 'title: Про зразок\nsignatory:\n  post: Міський голова\n',
		});
		const id = idIn((await place.ingest('a.txt')).stdout);
		assert.deepEqual(
			[place.letter(id).title, place.letter(id).signatory?.post],
			['Про зразок', 'Міський голова'],
		);
		place.put('a.yml', 'title: Про інше\n');
		assert.equal((await place.ingest('a.txt')).stdout, `written  ${id}\n`);
		assert.equal(place.letter(id).title, 'Про інше');
		await place.ingest('--set', 'title=Третє', 'a.txt');
		assert.equal(place.letter(id).title, 'Третє');
		place.put('a.yml', 'date: колись\n');
		const { code, stderr } = await place.ingest('a.txt');
		assert.equal(code, 1);
		assert.match(stderr, /unusable-sidecar$/m);
		assert.doesNotMatch(stderr, /колись/u);
	});

	it('names the letters of a container by their place, not by their names', async () => {
		const files = { 'Іваненко.txt': Buffer.from(letter('Так.')), 'порожній.txt': Buffer.from('') };
		const place = workplace({ 'a.zip': zipSync(files) });
		const { code, stdout, stderr } = await place.ingest('a.zip');
		assert.equal(code, 1);
		const { source } = place.letter(idIn(stdout));
		assert.deepEqual([source.format, source.containers], ['txt', ['zip']]);
		assert.match(stderr, /^a\.zip#2\.txt:1:1 {2}.*empty-file$/m);
		assert.doesNotMatch(`${stdout}${stderr}`, /Іваненк/u);
	});

	it('takes a letter whose form was left empty, under an address of its own', async () => {
		const form = 'від ____________ 20__ р. № ____________';
		const place = workplace({ 'a.txt': letter('Так.', form), 'b.txt': letter('Ні.', form) });
		const { stdout } = await place.ingest('a.txt', 'b.txt');
		assert.match(
			stdout,
			/^review {2}vyhadana-miska-rada\/undated\/b-n-[0-9a-f]{8}\nreview {2}vyhadana-miska-rada\/undated\/b-n-[0-9a-f]{8}\n$/,
		);
		const { date, registrationIndex, review } = place.letter(idIn(stdout));
		assert.deepEqual([date, registrationIndex], [null, 'б/н']);
		assert.ok(review.includes('missing-date'));
	});

	it('shows where signs stood that show nothing, outside of what is masked', async () => {
		const place = workplace({
			'a.txt': letter('Повідомляємо, що слово\u202E навпаки\u202C та zra\u200Bzkova@post.example тут.'),
		});
		const { body } = place.document(idIn((await place.ingest('a.txt')).stdout));
		assert.match(body, /слово\\\[U\+202E\] навпаки\\\[U\+202C\] та \\\[приховано[^\]]*\] тут/u);
	});

	it('says what is wrong with its options', async () => {
		const place = workplace({ 'a.txt': letter('Так.') });
		for (const option of ['--shard=3/2', '--shard=x', '--jobs=0', '--jobs=x', '--ocr=best']) {
			const { code, stderr, stdout } = await place.ingest(option, 'a.txt');
			assert.deepEqual([code, stdout], [2, ''], option);
			assert.match(stderr, /--(?:shard|jobs|ocr)/);
		}
	});
});

function idIn(stdout: string): string {
	return stdout.split('\n')[0]?.split('  ')[1] ?? '';
}

function letter(text: string, registration = '01.02.2031 № 25/З-17'): string {
	return `ВИГАДАНА МІСЬКА РАДА\n\n${registration}\n\nЗаявникам\n\n${text}\n\nГолова   Олена ЗРАЗКОВА\n`;
}
