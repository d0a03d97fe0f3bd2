import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Reading } from '../../contract/reading.ts';
import { refusal } from '../../testing/refusal.ts';
import { testContainers } from '../../testing/test-containers.ts';
import { mutated, testRobustness } from '../../testing/test-robustness.ts';
import { alaveteli } from './index.ts';
import { maximumBytes } from './read.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const sources = readdirSync(fixtures).map((name) => {
	const file = readdirSync(join(fixtures, name)).find((one) => one.startsWith('source.')) ?? '';
	return { name, bytes: readFileSync(join(fixtures, name, file)) };
});

describe('alaveteli', () => {
	testContainers(alaveteli, fixtures);

	it('says of who asked nothing but the name by which title and slug are searched', async () => {
		for (const { bytes } of sources) {
			const { request } = await read(bytes);
			assert.match(request?.asker ?? '', /Зразков|^$/u);
			assert.doesNotMatch(JSON.stringify({ ...request, asker: null }), /Зразков|zrazkov/u);
		}
	});

	it('recognises no other page, no other JSON and no text that tells of one', () => {
		const others = [
			'<!DOCTYPE html><html><body><p class="incoming">Лист</p></body></html>',
			'{"id":1,"title":"Лист"}',
			'From: a@example.com\n\n<html><div class="outgoing correspondence" id="outgoing-1"></div></html>',
			'["url_title","described_state"]',
			'',
		];
		for (const other of others) assert.equal(alaveteli.recognises(Buffer.from(other)), false, other);
	});

	it('refuses other JSON, broken JSON and files past the limit', async () => {
		await assert.rejects(read(Buffer.from('{"id":1}')), refusal('unknown-format'));
		await assert.rejects(read(Buffer.from('[')), refusal('damaged-file'));
		await assert.rejects(read(Buffer.alloc(maximumBytes + 1, 32)), refusal('too-large'));
		const deep = '<div>'.repeat(200_000);
		const page = `<!DOCTYPE html><html><div class="incoming correspondence" id="incoming-1">${deep}`;
		await assert.rejects(read(Buffer.from(page)), refusal('too-deep'));
	});

	testRobustness('whatever stands in the bytes', mutated(sources.map(({ bytes }) => bytes)), read);
});

async function read(bytes: Uint8Array): Promise<Extract<Reading, { kind: 'container' }>> {
	const reading = await alaveteli.read(bytes, { name: 'запит.html', ocr: 'embedded' });
	assert.equal(reading.kind, 'container');
	return reading;
}
