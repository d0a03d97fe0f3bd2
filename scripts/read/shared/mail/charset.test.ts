import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { cellSeparator, quoteSeparator } from '#archive/letter/separators.ts';
import { decodeMailText } from './charset.ts';

const sentences = [
	'Вигадана міська рада розглянула Ваш запит щодо витрат на озеленення.',
	'Повідомляємо, що у 2031 році на ці цілі коштів не виділено.',
	'Її щоденник є в архіві (Reference No. 25).',
	'З повагою, заступник міського голови',
];
/** By the names that mail gives them, and iconv-lite's where it has another. */
const encodings = {
	'windows-1251': null,
	'koi8-u': null,
	'iso-8859-5': null,
	'x-mac-cyrillic': 'macukraine',
};
const text = fc
	.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 12 })
	.map((lines) => lines.join('\n'));

describe('decodeMailText', () => {
	for (const [declared, encoding] of Object.entries(encodings)) {
		it(`reads ${declared} that is declared`, () => {
			fc.assert(
				fc.property(text, (written) => {
					const bytes = iconv.encode(written, encoding ?? declared);
					assert.equal(decodeMailText(bytes, declared.toUpperCase()), written);
				}),
			);
		});
	}

	it('reads what is declared as another charset, or as none', () => {
		for (const encoding of ['windows-1251', 'koi8-u', 'utf-8']) {
			for (const declared of [
				null,
				'us-ascii',
				'utf-8',
				'iso-8859-1',
				'windows-1252',
				'unknown-8bit',
				'x-no-such',
			]) {
				for (const written of sentences) {
					assert.equal(
						decodeMailText(iconv.encode(written, encoding), declared),
						written,
						`${encoding} as ${declared}`,
					);
				}
			}
		}
		for (const written of sentences) {
			assert.equal(decodeMailText(iconv.encode(written, 'windows-1251'), 'koi8-r'), written);
			assert.equal(decodeMailText(iconv.encode(written, 'koi8-u'), 'windows-1251'), written);
			assert.equal(decodeMailText(Buffer.from(written), 'windows-1251'), written);
		}
	});

	it('reads KOI8-U that is declared as KOI8-R, as mailers do', () => {
		assert.equal(decodeMailText(iconv.encode('Її ґанок є', 'koi8-u'), 'koi8-r'), 'Її ґанок є');
	});

	it('reads words of a DOS mailer', () => {
		assert.equal(decodeMailText(iconv.encode('Вигадана рада', 'ibm866'), 'ibm866'), 'Вигадана рада');
	});

	it('leaves other languages as they are declared', () => {
		for (const [written, charset] of [
			['Voilà, c’est déjà vu à l’hôtel', 'windows-1252'],
			['Zażółć gęślą jaźń', 'iso-8859-2'],
			['日本語の手紙', 'iso-2022-jp'],
			['你好', 'gb2312'],
			['Лист', 'utf-7'],
		] as const) {
			if (iconv.encodingExists(charset)) {
				assert.equal(decodeMailText(iconv.encode(written, charset), charset), written, charset);
			}
		}
	});

	it('gives text without separators for any bytes and any charset', () => {
		fc.assert(
			fc.property(fc.uint8Array(), fc.option(fc.string()), (bytes, declared) => {
				const decoded = decodeMailText(bytes, declared);
				assert.ok(decoded.isWellFormed());
				assert.ok(!decoded.includes(cellSeparator) && !decoded.includes(quoteSeparator));
			}),
		);
	});
});
