import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addLine } from './testing/add-line.ts';

// The recipe of CONTRIBUTING.md: one folder, one line in the index.
addLine('scripts/read/formats/index.ts', {
	file: new URL('./fixtures/format/telegram.ts', import.meta.url),
	name: 'telegram',
	above: '\thtml,\n]',
	line: '\ttelegram,',
});

const { ua } = await import('#archive/jurisdictions/ua/index.ts');
const { makeCopy } = await import('../scripts/read/copy/make-copy.ts');
const { formatOf } = await import('../scripts/read/formats/index.ts');
const { readContent } = await import('../scripts/read/open/read-content.ts');
const { makeZip } = await import('../scripts/read/testing/make-zip.ts');
const { sourceFormatName } = await import('../src/site/source-format-name.ts');

const bytes = Buffer.from('ТЕЛЕГРАМА\nВИГАДАНА МІСЬКА РАДА\n\n01.02.2031 № 25/З-17\n\nПАРКІВ СІМ КРАПКА\n');
const text = 'ВИГАДАНА МІСЬКА РАДА\n\n01.02.2031 № 25/З-17\n\nПАРКІВ СІМ.\n';
const options = { ocr: 'embedded', jurisdiction: ua } as const;

it('is known by its content and by its name', () => {
	assert.equal(formatOf('лист', bytes)?.format.name, 'telegram');
	assert.equal(formatOf('лист.TELEGRAM', Buffer.from('?'))?.format.name, 'telegram');
	assert.equal(formatOf('лист.pdf', bytes)?.mislabelled, true);
});

it('is read, alone and out of a container', async () => {
	const alone = await readContent({ name: 'лист.telegram', bytes, mediaType: null }, options);
	assert.deepEqual(
		alone.letters.map(({ format, reading }) => [format, reading.text]),
		[['telegram', text]],
	);
	const zip = makeZip([{ name: 'лист.telegram', bytes }]);
	const packed = await readContent({ name: 'листи.zip', bytes: zip, mediaType: null }, options);
	assert.deepEqual(
		packed.letters.map(({ format, containers }) => [format, containers]),
		[['telegram', ['zip']]],
	);
});

it('gives its own copy for publication', async () => {
	const request = {
		format: 'telegram',
		bytes,
		text,
		words: null,
		recognition: null,
		masked: [],
		images: false,
	};
	const made = await makeCopy(request);
	assert.ok('copy' in made);
	assert.equal(made.copy.extension, '.telegram');
});

it('has a name on the letter’s page', () => {
	assert.equal(sourceFormatName({ format: 'telegram', copy: null }, 'зображення'), 'TELEGRAM');
});
