import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { cellSeparator, quoteSeparator } from '#archive/letter/separators.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Format } from '../contract/format.ts';
import type { Reading } from '../contract/reading.ts';
import { assertExpected } from './assert-expected.ts';

/**
 * Tests of a format whose files hold others, over its fixtures: each is recognised and read, or refused, as its
 * `expected.txt` says.
 *
 * @param nameOf what a fixture's `source.*` is called when it is read
 */
export function testContainers(
	format: Format,
	folder: string,
	nameOf: (source: string) => string = (source) => source,
): void {
	for (const name of readdirSync(folder)) {
		it(`reads the fixture ${name}`, async () => {
			const source = readdirSync(join(folder, name)).find((file) => file.startsWith('source.')) ?? '';
			const bytes = readFileSync(join(folder, name, source));
			assert.ok(format.recognises(bytes));
			assertExpected(join(folder, name, 'expected.txt'), await dumpOf(format, bytes, nameOf(source)));
		});
	}
}

/** What a format makes of a file, as a person reads it. */
async function dumpOf(format: Format, bytes: Uint8Array, name: string): Promise<string> {
	try {
		const reading = await format.read(bytes, { name, ocr: 'embedded' });
		return dumpReading(reading).replaceAll(quoteSeparator, '——— quoted ———').replaceAll(cellSeparator, ' ¦ ');
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return `refused ${error.ruleId}: ${error.message}\n`;
	}
}

/** Texts in full, other members by size and hash. */
function dumpReading(reading: Reading): string {
	if (reading.kind === 'document') return `${reading.text}\n`;
	const { members, signatures, request, warnings, cover } = reading;
	const parts = [
		`holds: ${reading.holds}`,
		...warnings.map(({ ruleId, reason }) => `warning ${ruleId}: ${reason}`),
		...signatures.map((signature) => `signature ${JSON.stringify(signature, null, '\t')}`),
		...(request ? [`request ${JSON.stringify(request, null, '\t')}`] : []),
		...(cover ? [`cover:\n${cover.text}`] : []),
		...members.map(
			({ name, mediaType, bytes }) => `member ${name} (${mediaType ?? 'no media type'}): ${dumpBytes(bytes)}`,
		),
	];
	return `${parts.join('\n\n')}\n`;
}

function dumpBytes(bytes: Uint8Array): string {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		if (!binary.test(text)) return `\n${text}`;
	} catch {
		// Not text: told by its hash.
	}
	return `${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}…`;
}

// NUL
const binary = /\0/u;
