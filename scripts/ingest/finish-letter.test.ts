import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { aLetter } from '#archive/letter/testing/a-letter.ts';
import { testConfig } from '../testing/test-config.ts';
import { finishLetter } from './finish-letter.ts';
import { withPersonNamed } from './steps/with-person-named.ts';

const policy = {
	jurisdiction: ua,
	contacts: { emails: new Set<string>(), phones: new Set<string>(), emailDomains: [] },
	redaction: { ...testConfig.redaction, persons: 'mask' },
} as const;

describe('the last look at a letter', () => {
	for (const [said, body, named] of [
		[{}, 'Надсилаємо копії рішень.', false],
		[{}, 'Мешканка Вигаданська Олена Зразківна просить лавок.', true],
		// Whoever signs is named in full in the stamp, and a second executor stands below the first.
		[
			{
				signatory: { post: null, name: 'Людмила ЗРАЗКОВА' },
				marks: ['ЗРАЗКОВА ЛЮДМИЛА ІВАНІВНА', 'Марта Умовна 000-00-48'],
			},
			'Надсилаємо копії.',
			false,
		],
		[{ marks: ['Заявниця: Вигаданська Олена Зразківна'] }, 'Надсилаємо копії.', true],
		[{ addressee: 'Управління обласних, Зразкової та Прикладної міських рад' }, 'Просимо.', false],
	] as const)
		it(`finds ${named ? 'somebody' : 'nobody'} in ${JSON.stringify(said)} above «${body}»`, async () => {
			const letter = aLetter({ ...said, marks: [...('marks' in said ? said.marks : [])] });
			const found = await finishLetter(
				{ text: body, letter: { letter, body }, keep: [], body: null, copy: null },
				policy,
			);
			assert.deepEqual([found.named, found.leaks], [named, []]);
		});

	it('asks once', () => {
		assert.deepEqual(withPersonNamed(aLetter()).review, ['person-named']);
		const asked = aLetter({ review: ['person-named'] });
		assert.equal(withPersonNamed(asked), asked);
		const settled = aLetter({ reviewed: [{ rule: 'person-named', date: '2031-02-02', was: null }] });
		assert.equal(withPersonNamed(settled), settled);
	});
});
