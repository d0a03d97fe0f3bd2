import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { CopyOutcome, CopyRequest } from '../../contract/copy-outcome.ts';
import { makeCopy } from '../../copy/make-copy.ts';
import { recognisePicture } from '../../shared/ocr/recognise-picture.ts';
import { image } from './index.ts';

const scan = fixture('seal-over-signature/source.jpg');

/** A request in which nothing is masked: the pictures are not read again. */
const unmasked = {
	...{ format: 'image', text: '', words: [], masked: [], images: true },
	recognition: { engine: 'test', pages: [0], confidence: 90, repairs: [] },
};

test('a photograph keeps its picture, upright, and tells nothing more', async () => {
	const bytes = await sharp(scan)
		.rotate(90)
		.withExif({ IFD0: { Artist: 'ZRAZKOVA' } })
		.withMetadata({ orientation: 8 })
		.jpeg()
		.toBuffer();
	const copy = copied(await makeCopy({ ...unmasked, bytes }));
	assert.equal(`${copy.kind} ${copy.extension}`, 'whole .jpg');
	const { exif, width, height } = await sharp(copy.bytes).metadata();
	const original = await sharp(scan).metadata();
	assert.deepEqual([exif, width, height], [undefined, original.width, original.height]);
	assert.equal(copy.images[0]?.width, 1120);
});

test('masked words are gone from the picture', async () => {
	const read = await requestFor(await namesAlone());
	const word = 'Зразковій';
	assert.ok(read.text.includes(word));
	const copy = copied(await makeCopy(withMasked(read, word)));
	assert.equal(copy.kind, 'redacted');
	const { lines } = await recognisePicture(copy.bytes, 'auto');
	const said = lines.flatMap(({ words }) => words.map(({ text }) => text)).join(' ');
	assert.ok(said.includes('утримання парків') && !said.includes(word));
	// The letterhead has the same word in capitals: masked only in the text, it is still visible.
	assert.deepEqual(await makeCopy({ ...withMasked(read, 'Вигадана'), format: 'image' }), {
		withheld: 'copy-check',
	});
});

test('a picture of several pages becomes a PDF, the same one each time', async () => {
	const recognition = { ...unmasked.recognition, pages: [0, 1] };
	const bytes = fixture('two-pages-bilevel/source.tif');
	const request = { ...unmasked, bytes, recognition };
	const [first, second] = [copied(await makeCopy(request)), copied(await makeCopy(request))];
	assert.equal(first.extension, '.pdf');
	assert.equal(first.images.length, 2);
	assert.deepEqual(first, second);
});

function fixture(name: string): Uint8Array {
	return readFileSync(fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url)));
}

/** The scan’s letterhead, addressee and first sentence: each look at a picture takes as long as it has words. */
async function namesAlone(): Promise<Uint8Array> {
	const { width = 0 } = await sharp(scan).metadata();
	const parts = [
		{ top: 100, height: 100 },
		{ top: 470, height: 230 },
	].map((part) =>
		sharp(scan)
			.extract({ left: 0, width, ...part })
			.toBuffer(),
	);
	return sharp(await Promise.all(parts), { join: { across: 1 } })
		.jpeg()
		.toBuffer();
}

async function requestFor(bytes: Uint8Array): Promise<CopyRequest> {
	const read = await image.read(bytes, { name: 'a', ocr: 'auto' });
	assert.ok(read.kind === 'document');
	const { text, words, recognition } = read;
	return { format: 'image', bytes, text, words, recognition, masked: [], images: true };
}

function withMasked(request: CopyRequest, word: string): CopyRequest {
	const masked = [...request.text.matchAll(new RegExp(word, 'gu'))].map(({ index }) => ({
		...{ start: index, end: index + word.length },
	}));
	return { ...request, masked };
}

function copied(outcome: CopyOutcome) {
	assert.ok('copy' in outcome, `withheld: ${JSON.stringify(outcome)}`);
	return outcome.copy;
}
