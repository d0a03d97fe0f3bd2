import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { letter, workplace } from './testing/workplace.ts';

const id = '45000000/2031/25-z-17';
const refusal = 'Запитувана інформація є службовою, тому у задоволенні Вашого запиту відмовлено.';

describe('npm run ingest, of what a letter does with its request', () => {
	it('proposes it, and takes a person’s word for it, which stays when the letter is made anew', async () => {
		const place = workplace({ 'a.txt': letter({ text: refusal }) });
		await place.ingest('a.txt');
		const proposed = { is: 'refused', ground: 'restricted', forwardedTo: null, derived: true };
		assert.deepEqual(place.letter(id).outcome, proposed);
		await place.ingest('--set', 'outcome=refused', 'a.txt');
		assert.deepEqual(place.letter(id).outcome, { ...proposed, derived: false });
		await place.ingest('--set', 'outcome=not-held', 'a.txt');
		const told = { is: 'not-held', ground: null, forwardedTo: null, derived: false };
		assert.deepEqual(place.letter(id).outcome, told);
		await place.ingest('--force', 'a.txt');
		assert.deepEqual(place.letter(id).outcome, told);
	});

	it('takes it from the file beside the source, and refuses what is none', async () => {
		const place = workplace({ 'a.txt': letter({ text: refusal }) });
		writeFileSync(join(place.folder, 'a.yml'), 'outcome: in-part\noutcome.ground: other\n');
		await place.ingest('a.txt');
		const { outcome } = place.letter(id);
		assert.deepEqual(outcome, { is: 'in-part', ground: 'other', forwardedTo: null, derived: false });
		const { code, stderr } = await place.ingest('--set', 'outcome=granted', 'a.txt');
		assert.equal(code, 2);
		assert.match(stderr, /give one of given, in-part, refused/);
	});

	it('names the body that a request was sent on to, masked as all of the letter is', async () => {
		const text =
			'Ваш запит надіслано за належністю до Вигаданого департаменту освіти для розгляду.\n\nДовідки: vyhadanska@mail.example.';
		const place = workplace({ 'a.txt': letter({ text }) });
		await place.ingest('a.txt');
		assert.deepEqual(place.letter(id).outcome, {
			...{ is: 'forwarded', ground: null, derived: true },
			forwardedTo: 'Вигаданого департаменту освіти',
		});
	});
});
