import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { nothingByHand } from '#archive/letter/by-hand.ts';
import { hiddenWords } from '#archive/letter/separators.ts';
import { openArchive } from '#store/archive.ts';
import type { CopyRequest } from '../read/contract/copy-outcome.ts';
import type { SourceLetter } from '../read/open/source-letter.ts';
import { ingestLetter } from './ingest-letter.ts';
import type { Settings } from './settings/settings.ts';
import { type TakingPolicy, takeLetter } from './take-letter.ts';

const text = `ВИГАДАНА СЕЛИЩНА РАДА
код ЄДРПОУ 45000000

01.02.2031 № 25/З-17
на № 12/П-3 від 28.01.2031

Закладам освіти

Допомогу отримала ${hiddenWords} ${hiddenWords}, тел. ${hiddenWords}.

Секретар ради                    О.О. Зразковий
`;

describe('ingestLetter, where the body hid words', () => {
	it('puts one mark for those that stood together, counts them and asks for a look', async () => {
		const { status, redactions, messages } = await ingest({}).result;
		assert.equal(status, 'review');
		assert.deepEqual(redactions, { 'hidden-by-body': 2 });
		assert.deepEqual(
			messages.map(({ ruleId, line }) => [ruleId, line]),
			[
				['hidden-by-body', 9],
				['source-withheld', undefined],
			],
		);
	});

	it('asks for no copy until a person has looked, and then for one that loses them too', async () => {
		const unseen = ingest({});
		await unseen.result;
		assert.deepEqual(unseen.copied, []);
		const { result, copied } = ingest({}, new Map([['hidden', 'masked']]));
		await result;
		assert.deepEqual(
			copied.flatMap(({ masked }) => masked.map(({ start, end }) => text.slice(start, end))),
			[`${hiddenWords} ${hiddenWords}`, hiddenWords],
		);
	});

	it('doubts no longer once a person has looked', async () => {
		const { result } = ingest({}, new Map([['hidden', 'masked']]));
		const { status, redactions } = await result;
		assert.deepEqual([status, redactions], ['written', { 'hidden-by-body': 2 }]);
	});

	it('refuses a redaction that was never applied, until a person says what to do', async () => {
		const refused = await ingest({ unappliedRedactions: true }).result;
		assert.equal(refused.status, 'refused');
		assert.deepEqual(
			refused.messages.map(({ ruleId }) => ruleId),
			['redaction-not-applied'],
		);
		const taken = await ingest({ unappliedRedactions: true }, new Map([['hidden', 'masked']])).result;
		assert.equal(taken.status, 'written');
	});
});

function ingest(reading: Partial<SourceLetter['reading']>, settings: Settings = new Map()) {
	const copied: CopyRequest[] = [];
	const policy: TakingPolicy = {
		jurisdiction: ua,
		redaction: {
			mask: [],
			persons: 'mask',
			requestLink: 'withhold',
			publicEmailDomains: [],
			sourceHash: 'when-safe',
		},
		contacts: { emails: new Set(), phones: new Set(), emailDomains: [] },
		key: '0'.repeat(64),
		images: false,
	};
	const result = ingestLetter(
		'лист.pdf',
		takeLetter(sourceWith(reading), { settings, byHand: nothingByHand }, policy),
		{
			archive: openArchive('nowhere', { dryRun: true }),
			jurisdiction: ua,
			config: { redaction: policy.redaction },
			settings,
			byHand: nothingByHand,
			retake: () => Promise.reject(new Error('nothing is masked by hand')),
			force: false,
			republish: false,
			date: '2031-01-02',
			host: null,
			copies: true,
			finish: async ({ copy }) => {
				if (copy) copied.push(copy);
				return { leaks: [], leakingParagraphs: [], named: false, copied: { withheld: 'masked' } };
			},
		},
	);
	return { result, copied };
}

function sourceWith(reading: Partial<SourceLetter['reading']>): SourceLetter {
	const read = { kind: 'document', text, words: null, pages: 1, recognition: null, warnings: [] } as const;
	return {
		inside: [],
		containers: [],
		format: 'pdf',
		reconstructible: false,
		isCalledAppendix: false,
		bytes: Buffer.from('a PDF'),
		reading: { ...read, ...reading },
		signatures: [],
		attached: [],
		request: null,
		message: null,
	};
}
