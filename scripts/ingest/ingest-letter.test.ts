import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { nothingByHand } from '#archive/letter/by-hand.ts';
import type { Span } from '#archive/letter/span.ts';
import { openArchive } from '#store/archive.ts';
import type { SourceLetter } from '../read/open/source-letter.ts';
import { finishLetter } from './finish-letter.ts';
import { ingestLetter } from './ingest-letter.ts';
import type { Settings } from './settings/settings.ts';
import { type TakingPolicy, takeLetter } from './take-letter.ts';

const text = `ВИГАДАНА МІСЬКА РАДА
код ЄДРПОУ 45000000

01.02.2031 № 25/З-17
на № 12/П-3 від 28.01.2031

Закладам освіти

Повідомляємо, що прикладів вистачає.

Секретар ради                    О.О. Зразковий
`;

describe('ingestLetter, where redaction fell on a requisite', () => {
	it('takes the letter, with no mask in its code', async () => {
		const { status, values, messages } = await ingest('45000000');
		assert.equal(status, 'written');
		assert.equal(values?.edrpou, null);
		assert.equal(values?.authority, 'ВИГАДАНА МІСЬКА РАДА');
		assert.deepEqual(
			messages.map(({ ruleId }) => ruleId),
			['missing-edrpou'],
		);
		assert.match(messages[0]?.reason ?? '', /masked as personal data/);
	});

	it('has no date and no index where a mask touches them, and asks for them', async () => {
		for (const [part, key, rule] of [
			['2031 № 25', 'date', 'missing-date'],
			['2031 № 25', 'registrationIndex', 'missing-registration-index'],
			['01.02', 'date', 'missing-date'],
			['З-17', 'registrationIndex', 'missing-registration-index'],
		] as const) {
			const { status, values, messages } = await ingest(part);
			assert.equal(status, 'refused');
			assert.equal(values?.[key], null, part);
			const rules = messages.map(({ ruleId }) => ruleId);
			assert.ok(rules.includes(rule) && rules.includes('incomplete-letter'), rules.join());
		}
	});

	it('takes a value that a person gives for it, and doubts nothing', async () => {
		const { status, values, messages } = await ingest('З-17', new Map([['registrationIndex', '25/З-17']]));
		assert.deepEqual([status, values?.registrationIndex, messages.length], ['written', '25/З-17', 0]);
	});

	it('does not say what it answers with a mask', async () => {
		const { status, values } = await ingest('12/П-3 від 28');
		assert.equal(status, 'written');
		assert.deepEqual(values?.inReplyTo, { registrationIndex: null, date: null });
	});

	it('keeps requisites that a mask only stands beside', async () => {
		const { values } = await ingest('код ЄДРПОУ ');
		assert.equal(values?.edrpou, '45000000');
	});
});

/** The letter as ingest takes it when a stretch is mistaken for personal data. */
function ingest(part: string, settings: Settings = new Map()) {
	const start = text.indexOf(part);
	const wrong: Span = { start, end: start + part.length };
	const policy: TakingPolicy = {
		jurisdiction: { ...ua, findPersonalData: () => [{ ...wrong, kind: 'email' }] },
		redaction: {
			mask: ['email'],
			persons: 'keep',
			requestLink: 'publish',
			publicEmailDomains: [],
			sourceHash: 'when-safe',
		},
		contacts: { emails: new Set(), phones: new Set(), emailDomains: [] },
		key: '0'.repeat(64),
		images: false,
	};
	return ingestLetter('лист.txt', takeLetter(source, { settings, byHand: nothingByHand }, policy), {
		archive: openArchive('nowhere', { dryRun: true }),
		jurisdiction: policy.jurisdiction,
		config: { redaction: policy.redaction },
		settings,
		byHand: nothingByHand,
		retake: () => Promise.reject(new Error('nothing is masked by hand')),
		force: false,
		republish: false,
		date: '2031-01-02',
		host: null,
		copies: false,
		finish: (letter) => finishLetter(letter, policy),
	});
}

const source: SourceLetter = {
	inside: [],
	containers: [],
	format: 'txt',
	reconstructible: true,
	isCalledAppendix: false,
	bytes: Buffer.from(text),
	reading: { kind: 'document', text, words: null, pages: null, recognition: null, warnings: [] },
	signatures: [],
	attached: [],
	request: null,
	message: null,
};
