import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letter, workplace } from './testing/workplace.ts';

const id = '45000000/2031/25-z-17';
const text = `Розглянувши Ваш запит, повідомляємо таке. На клумбі щебетун крокус,
на звороті стоїть щебе-
тун  крокус ще раз. Ділянка біля дуба.

Телефон гарячої лінії 0 800 000 001.`;

describe('npm run ingest, of what a person masks and opens beside the source', () => {
	it('masks words wherever they stand, over line ends, and writes them nowhere', async () => {
		const here = workplace({
			'лист.txt': letter({ text }),
			'лист.yml': 'mask:\n  - щебетун крокус\n  - words: біля дуба\n    kind: home-address\n',
		});
		await here.ingest('лист.txt');
		const { body } = here.document(id);
		assert.match(body, /На клумбі \\\[приховано: особа\], на звороті стоїть \\\[приховано: особа\] ще/);
		assert.match(body, /Ділянка \\\[приховано: домашня адреса\]/);
		assert.deepEqual(here.letter(id).mask, [{ kind: 'person-name' }, { kind: 'home-address' }]);
		assert.doesNotMatch(here.everything(), /щебе|крокус|дуба/iu);
		assert.equal(here.letter(id).source.copy, null);
		assert.equal(here.letter(id).source.sha256, null);
	});

	it('applies a file that came later, without --force', async () => {
		const here = workplace({ 'лист.txt': letter({ text }) });
		await here.ingest('лист.txt');
		assert.match(here.everything(), /щебетун/);
		here.put('лист.yml', 'mask: щебетун крокус\n');
		await here.ingest('лист.txt');
		assert.doesNotMatch(here.everything(), /щебетун/i);
	});

	it('takes over with --force what a person masked in the Markdown alone', async () => {
		const here = workplace({ 'лист.txt': letter({ text }) });
		await here.ingest('лист.txt');
		const path = `letters/${id}.md`;
		here.write(path, here.read(path).replaceAll('щебетун крокус', '[приховано: особа]'));
		await here.ingest('--force', 'лист.txt');
		assert.doesNotMatch(here.everything(), /щебетун|щебе-/iu);
		await here.ingest('--force', '--set', 'marks=anew', 'лист.txt');
		assert.match(here.everything(), /щебетун/);
	});

	it('refuses to let marks go of which nobody can say what they hide', async () => {
		const here = workplace({ 'лист.txt': letter({ text }) });
		await here.ingest('лист.txt');
		const path = `letters/${id}.md`;
		here.write(path, here.read(path).replace(/^Розглянувши.*$/mu, 'Видала [приховано: особа].'));
		const { results } = await here
			.ingest('--json', '--force', 'лист.txt')
			.then(({ stdout: out }) => ({ results: JSON.parse(out) }));
		assert.deepEqual([results[0].status, results[0].messages.at(-1).ruleId], ['refused', 'masked-by-hand']);
	});

	it('opens words of one kind, and no others', async () => {
		const here = workplace({
			'лист.txt': letter(),
			'лист.yml':
				'keep:\n  - words: 067 123 45 67\n    kind: phone\n  - words: Олено Петрівно\n    kind: phone\n',
		});
		await here.ingest('лист.txt');
		const { body } = here.document(id);
		assert.match(
			body,
			/Шановна \\\[приховано: ім’я запитувача\], Ваш телефон 067 123 45 67 та адресу \\\[приховано: електронна адреса\]/,
		);
		assert.deepEqual(
			here.letter(id).keep?.map(({ kind }) => kind),
			['phone', 'phone'],
		);
		// Words opened as another kind stand in the front matter, where the leak gate finds the name.
		assert.deepEqual(here.letter(id).review, ['words-not-found', 'person-named']);
	});

	it('doubts where the words are not in the letter, and refuses what cannot be read', async () => {
		const here = workplace({ 'лист.txt': letter(), 'лист.yml': 'mask: Небувала Жоржина\n' });
		await here.ingest('лист.txt');
		assert.ok(here.letter(id).review.includes('words-not-found'));
		here.put('лист.yml', 'mask:\n  - kind: person\n    words: Небувала\n');
		const { stderr: err } = await here.ingest('--force', 'лист.txt');
		assert.match(err, /mask 1: write words.*unusable-sidecar/s);
		assert.doesNotMatch(err, /Небувала/);
	});
});
