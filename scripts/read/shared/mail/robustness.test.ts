import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Format } from '../../contract/format.ts';
import { eml } from '../../formats/eml/index.ts';
import { mbox } from '../../formats/mbox/index.ts';
import { msg } from '../../formats/msg/index.ts';
import { mutated, testRobustness } from '../../testing/test-robustness.ts';
import { readTnef } from './mapi/read-tnef.ts';

const runs = Number(process.env['MAIL_FUZZ_RUNS'] ?? 150);

describe('mail, damaged', () => {
	for (const format of [eml, mbox, msg]) {
		const read = async (bytes: Uint8Array) => {
			format.recognises(bytes);
			const reading = await format.read(bytes, { name: 'source', ocr: 'embedded' });
			assert.equal(reading.kind, 'container');
		};
		testRobustness(`any mutation of ${format.name}`, mutated(sourcesOf(format)), read, runs);
		testRobustness(`any bytes as ${format.name}`, fc.uint8Array({ maxLength: 3_000 }), read, runs);
	}

	it('reads what a damaged winmail.dat still has', () => {
		const mail = readFileSync(
			join(import.meta.dirname, '../../formats/eml/fixtures/tnef/source.eml'),
			'latin1',
		);
		const tnef = Buffer.from(/eJ8\+[\s\S]+?(?=\r\n\r\n--)/.exec(mail)?.[0] ?? '', 'base64');
		assert.equal(readTnef(tnef)?.attachments.length, 2);
		fc.assert(
			fc.property(mutated([tnef]), (bytes) => {
				const message = readTnef(bytes);
				assert.ok(message === null || message.attachments.length <= 20);
			}),
			{ numRuns: runs },
		);
	});
});

function sourcesOf({ name }: Format): Buffer[] {
	const fixtures = join(import.meta.dirname, '../../formats', name, 'fixtures');
	return readdirSync(fixtures).map((fixture) => readFileSync(join(fixtures, fixture, `source.${name}`)));
}
