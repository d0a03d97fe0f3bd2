import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { nothingByHand } from '#archive/letter/by-hand.ts';
import type { SettingKey } from '../settings/setting-table.ts';
import { type TakingPolicy, takeLetter } from '../take-letter.ts';
import { letter } from '../testing/workplace.ts';

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

const everything = new Map<SettingKey, string>([
	['authority', 'ВИГАДАНА МІСЬКА РАДА'],
	['edrpou', '45000000'],
	['date', '2031-02-01'],
	['registrationIndex', '25/З-17'],
]);

describe('refuseUnreadable', () => {
	it('refuses what cannot be read, whatever a person has set', () => {
		const wrong = iconv.decode(Buffer.from(letter()), 'windows-1251');
		for (const settings of [new Map<SettingKey, string>(), everything]) {
			assert.equal(ruleOf(wrong, true, settings), 'unreadable-encoding');
			assert.equal(ruleOf(wrong, false, settings), 'unreadable-text');
		}
	});

	it('takes the same letter as it was written', () => {
		assert.notEqual(ruleOf(letter(), true, everything), 'unreadable-encoding');
	});
});

function ruleOf(text: string, reconstructible: boolean, settings: Map<SettingKey, string>) {
	const reading = { text, words: null, pages: null, recognition: null, warnings: [] } as const;
	const taken = takeLetter(
		{
			...{ inside: [], containers: [], format: 'txt', reconstructible, bytes: Buffer.from(text) },
			isCalledAppendix: false,
			reading: { kind: 'document', ...reading },
			...{ signatures: [], attached: [], request: null, message: null },
		},
		{ settings, byHand: nothingByHand },
		policy,
	);
	return taken.letter ? null : taken.messages.at(-1)?.ruleId;
}
