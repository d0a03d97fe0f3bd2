import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import type { Span } from '#archive/letter/span.ts';
import type { Format } from '../contract/format.ts';
import { isZip } from '../shared/zip/directory.ts';
import { assertExpected } from './assert-expected.ts';
import { repack } from './repack.ts';
import { mutated, testRobustness } from './test-robustness.ts';

/**
 * Tests of a format over its fixtures: each is recognised and read as `expected.txt` and `warnings.txt` say; where a
 * fixture has `requisites.json`, the jurisdiction finds these in the text; bytes changed at random give a reading or a
 * refusal. UPDATE_FIXTURES=1 writes what is expected.
 */
export function testFixtures(format: Format, folder: string): void {
	const cases = readdirSync(folder).map((name) => {
		const source = readdirSync(join(folder, name)).find((file) => file.startsWith('source.')) ?? '';
		return { name, source, bytes: readFileSync(join(folder, name, source)) };
	});
	for (const { name, source, bytes } of cases) {
		it(`reads the fixture ${name}`, async () => {
			assert.ok(format.recognises(bytes));
			const reading = await format.read(bytes, { name: source, ocr: 'embedded' });
			assert.equal(reading.kind, 'document');
			const text = reading.kind === 'document' ? reading.text : '';
			assertExpected(join(folder, name, 'expected.txt'), text);
			const rules = reading.warnings.map(({ ruleId }) => `${ruleId}\n`).join('');
			if (rules !== '' || existsSync(join(folder, name, 'warnings.txt'))) {
				assertExpected(join(folder, name, 'warnings.txt'), rules);
			}
			const requisites = join(folder, name, 'requisites.json');
			if (existsSync(requisites))
				assertExpected(requisites, `${JSON.stringify(requisitesOf(text), null, '\t')}\n`);
		});
	}

	const read = async (bytes: Uint8Array) => {
		format.recognises(bytes);
		await format.read(bytes, { name: 'source', ocr: 'embedded' });
	};
	const sources = cases.map(({ bytes }) => bytes);
	testRobustness('bytes changed at random', mutated(sources), read);
	testRobustness('other bytes', fc.uint8Array({ maxLength: 300 }), read);
	if (sources.some(isZip)) testRobustness('parts changed at random', changedParts(sources), read);
}

function changedParts(packages: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
	return fc
		.record({
			of: fc.constantFrom(...packages),
			part: fc.nat(),
			at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
			cut: fc.nat(60),
			put: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 10 })),
		})
		.map(({ of, part, at, cut, put }) => {
			const names = Object.keys(unzipSync(of)).filter(
				(name) => name.endsWith('.xml') || name.endsWith('.rels'),
			);
			const name = names[part % names.length] ?? '';
			const splice = (text: string) => {
				const from = Math.floor(at * text.length);
				return text.slice(0, from) + put + text.slice(from + cut);
			};
			return repack(of, { [name]: splice });
		});
}

function requisitesOf(text: string): unknown {
	const {
		date,
		registrationIndex,
		edrpou,
		inReplyTo,
		authority,
		addressee,
		heading,
		signatory,
		executor,
		doubts,
	} = ua.dissect(text);
	const textAt = (span: Span | null) => span && text.slice(span.start, span.end);
	return {
		authority: authority.map(textAt),
		edrpou: textAt(edrpou),
		date: textAt(date),
		registrationIndex: textAt(registrationIndex),
		inReplyTo: [textAt(inReplyTo.registrationIndex), textAt(inReplyTo.date)],
		addressee: addressee.map(textAt),
		heading: heading.map(textAt),
		signatory: [...signatory.post.map(textAt), textAt(signatory.name)],
		executor: [textAt(executor.name), textAt(executor.phone)],
		doubts: doubts.map(({ ruleId }) => ruleId),
	};
}

/** What attacks and broken programs put into XML. */
const pieces = [
	'',
	'<',
	'&a;',
	'</w:p>',
	'<w:p>',
	'<w:tbl><w:tr><w:tc/></w:tr></w:tbl>',
	'<!DOCTYPE a [<!ENTITY b "c">]>',
	'w:val="99999999999"',
	'constructor',
	'<constructor/>',
	'<text:list><text:list-item>',
	'<table:table-cell table:number-columns-repeated="1000000000"/>',
	' ',
];
