import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runHere } from '../cli/testing/run-here.ts';
import { ingestHere } from './testing/ingest-here.ts';
import { workplace } from './testing/workplace.ts';

/** An answer from a template, with number and date written on the paper by hand. */
function template(person: string, registration = '________ № ________'): string {
	return `УКРАЇНА
ВИГАДАНА МІСЬКА РАДА
код ЄДРПОУ 45000000

${registration}

${person}

Повідомляємо, що Ваш запит передано за належністю до управління благоустрою.

Секретар ради                О.О. Зразковий
`;
}

const values = (date: string, index: string) => `date: ${date}\nregistrationIndex: ${index}\n`;
const first = '45000000/2031/25-k-17';
const second = '45000000/2031/25-k-18';

describe('npm run ingest, of letters that are alike', () => {
	it('takes one template to two persons for two letters, together and one after the other', async () => {
		const files = {
			'1.txt': template('Неіснуйковій Ганні'),
			'1.yml': values('2031-02-01', '25/К-17'),
			'2.txt': template('Зразковенку Івану'),
			'2.yml': values('2031-02-02', '25/К-18'),
		};
		const place = workplace(files);
		const { stdout, stderr } = await place.ingest('.');
		assert.equal(stdout, `written  ${first}\nwritten  ${second}\n`);
		assert.match(stderr, /2 letters in 2 sources: 2 written, 0 unchanged, 0 to review, 0 refused\n$/);
		const whole = place.everything();
		assert.equal((await place.ingest('.')).stdout, `unchanged  ${first}\nunchanged  ${second}\n`);
		const other = workplace(files);
		await other.ingest('1.txt');
		await other.ingest('2.txt');
		assert.equal(other.everything(), whole);
	});

	it('takes them for two with one number too, or with none, and doubts what it cannot tell', async () => {
		const place = workplace({
			'1.txt': template('Неіснуйковій Ганні', '01.02.2031 № 25/К-17'),
			'2.txt': template('Зразковенку Івану', '01.02.2031 № 25/К-17'),
			'3.txt': template('Неіснуйковій Ганні'),
			'4.txt': template('Зразковенку Івану'),
		});
		const { stdout } = await place.ingest('--json', '.');
		const results = JSON.parse(stdout) as { id: string; messages: { ruleId: string }[] }[];
		assert.deepEqual(
			results.map(({ messages }) => messages.some(({ ruleId }) => ruleId === 'possible-duplicate')),
			[false, true, false, false],
		);
		assert.equal(new Set(results.map(({ id }) => id)).size, 4);
	});

	it('takes the same file with other values for another letter, with a doubt, in one run and in two', async () => {
		const alike = template('Громадській організації «Вигадка»');
		const files = { '1.txt': alike, '2.txt': alike, '1.yml': values('2031-02-01', '25/К-17') };
		const place = workplace({ ...files, '2.yml': values('2031-02-02', '25/К-18') });
		assert.equal((await place.ingest('.')).stdout, `written  ${first}\nreview  ${second}\n`);
		assert.deepEqual(place.letter(second).review, ['same-words']);
		assert.equal(
			(await place.ingest('1.txt', '2.txt')).stdout,
			`unchanged  ${first}\nunchanged  ${second}\n`,
		);
		const later = workplace(files);
		await later.ingest('1.txt');
		const given = ['--set', 'date=02.02.2031', '--set', 'registrationIndex=25/К-18'];
		assert.equal((await later.ingest(...given, '2.txt')).stdout, `review  ${second}\n`);
		assert.equal(later.letter(first).registrationIndex, '25/К-17');
	});

	it('corrects what the letter itself says, and fills in what it has not', async () => {
		const place = workplace({
			'1.txt': template('Неіснуйковій Ганні', '01.02.2031 № 25/К-17'),
			'2.txt': template('Зразковенку Івану'),
		});
		await place.ingest('1.txt');
		assert.equal(
			(await place.ingest('--set', 'registrationIndex=25/К-19', '1.txt')).stdout,
			`written  ${first}\n`,
		);
		const unnumbered = (await place.ingest('2.txt')).stdout.trim().split('  ')[1] ?? '';
		await place.ingest('--set', 'date=02.02.2031', '--set', 'registrationIndex=25/К-18', '2.txt');
		assert.equal(place.letter(unnumbered).registrationIndex, '25/К-18');
		assert.equal(place.letters().length, 2);
	});

	it('takes a letter for two on a machine without the key, with a doubt, and for one with it', async () => {
		const place = workplace({ '1.txt': template('Неіснуйковій Ганні', '01.02.2031 № 25/К-17') });
		await place.ingest('1.txt');
		const elsewhere = { folder: place.folder, environment: { ARCHIVE_KEY: 'f'.repeat(64) } };
		forget(place.folder);
		const there = await runHere(ingestHere, ['1.txt'], elsewhere);
		assert.equal(there.stdout, `review  ${first}-2\n`);
		assert.deepEqual(place.letter(`${first}-2`).review, ['possible-duplicate']);
		forget(place.folder);
		assert.equal((await place.ingest('1.txt')).stdout, `unchanged  ${first}\n`);
	});

	it('does not take a letter for known whose place another one has since', async () => {
		const place = workplace({
			'1.txt': template('Неіснуйковій Ганні', '01.02.2031 № 25/К-17'),
			'2.txt': template('Зразковенку Івану', '01.02.2031 № 25/К-17'),
		});
		await place.ingest('1.txt');
		assert.equal((await place.ingest('--force', '2.txt')).stdout, `written  ${first}\n`);
		assert.equal((await place.ingest('1.txt')).stdout, `review  ${first}-2\n`);
	});
});

/** Another machine does not have what this one remembers about sources. */
function forget(folder: string): void {
	rmSync(`${folder}/node_modules`, { recursive: true, force: true });
}
