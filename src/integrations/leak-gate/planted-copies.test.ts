import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { redactionKinds } from '#archive/letter/redaction.ts';
import { aLetter } from '#archive/letter/testing/a-letter.ts';
import { formatDocument } from '#store/document/document.ts';
import { plantedFiles } from '../../../scripts/ingest/testing/planted-files.ts';
import { textOfCopy } from '../../../scripts/read/copy/text-of-copy.ts';
import { dataColumns } from '../../site/data-columns.ts';
import { tableFile, tableForms } from '../../tables/table-file.ts';
import { publishedCopies } from '../source-copies.ts';
import { leakFinders } from './leak-finders.ts';
import { scanForLeaks } from './scan-for-leaks.ts';
import { tellingCopies } from './telling-copies.ts';
import { byConstruction } from './testing/by-construction.ts';
import { contacts, findLeaks, leakySite } from './testing/leaky-site.ts';
import { plantedValues } from './testing/planted-values.ts';
import { tableRow } from './testing/table-row.ts';

const id = '91000000/2031/1';
const masked = new Set(redactionKinds);
const said = [
	...['ЗЕЛЕНОГІРСЬКА МІСЬКА РАДА', '', '01.02.2031 № 1', '', 'Департаменту парків', ''],
	...['Повідомляємо про парки міста таке.', 'Коштів не виділено.', '', 'Голова            Ігор ТРАВНЕВИЙ'],
];
const copies = ['.pdf', '.docx', '.odt', '.txt'] as const;

for (const extension of copies) {
	test(`a value of every kind in the copy of a source (${extension}) fails the build`, async () => {
		assert.deepEqual(await leaksOfCopy(extension, said), []);
		const missed = [];
		for (const planted of plantedValues())
			if ((await leaksOfCopy(extension, said.with(7, `Пише ${planted.value}.`))).length === 0)
				missed.push(planted);
		byConstruction(`copy ${extension}`, missed);
	});
}

const copiesOf = (content: string) => ({
	content,
	copies: publishedCopies(content, { publish: true, pageImages: true }),
});

test('what has no text of its own passes by the checksum in its letter alone: copies, pictures of pages', () => {
	const bytes = plantedFiles['.pdf']?.(said) ?? new Uint8Array();
	const files = (there: Uint8Array, drawn: Uint8Array) => ({
		[`letters/${id}.md`]: letterFile('.pdf', bytes, said),
		[`letters/${id}.pdf`]: there,
		[`letters/${id}/page-1.webp`]: drawn,
	});
	const picture = Buffer.from('page');
	assert.deepEqual(told(files(bytes, picture)), []);
	const scan = plantedFiles['.scan.pdf']?.(['Пише гр. Степовик Остап Олегович']) ?? new Uint8Array();
	assert.deepEqual(told(files(scan, picture)), [`letters/${id}.pdf unreadable`]);
	assert.deepEqual(told(files(bytes, Buffer.from('another page'))), [`letters/${id}/page-1.webp unreadable`]);
});

test('files into which the gate cannot see fail the build, whatever they hold', () => {
	for (const [extension, write] of Object.entries(plantedFiles)) {
		if (['.txt', '.html', '.png'].includes(extension)) continue;
		const file = `files/note${extension}`;
		assert.deepEqual(told({ [file]: write(['Так.']) }), [`${file} unreadable`]);
	}
	assert.deepEqual(told({ 'letters/91000000/2031/photo.png': 'a picture that no letter names' }), [
		'letters/91000000/2031/photo.png unreadable',
	]);
});

test('a table passes by the lines of which it is made alone, and those are read', () => {
	for (const form of tableForms) {
		const table = (title: string) => tableFile(form, dataColumns, [{ ...tableRow, title }]);
		const lines = { 'data/letters.jsonl': `${JSON.stringify({ ...tableRow, title: 'Лавки' })}\n` };
		const file = `data/letters.${form}`;
		assert.deepEqual(told({ ...lines, [file]: table('Лавки') }), []);
		assert.deepEqual(told({ ...lines, [file]: table('Пише гр. Степовик Остап') }), [`${file} unreadable`]);
	}
});

test('a copy in plain text in which nobody is need not be looked at again, another must', async () => {
	for (const [lines, isBare] of [
		[said, true],
		[[...said, 'Скаргу подала гр. Степовик Олена.'], false],
	] as const) {
		const bytes = Buffer.from(lines.join('\n'));
		const content = leakySite('bare-copy', {
			[`letters/${id}.md`]: letterFile('.txt', bytes, lines),
			[`sources/${id}.txt`]: bytes,
			[`sources/${id}/1.webp`]: 'page',
		});
		const { bare } = await tellingCopies(copiesOf(content), textOfCopy, { ua: contacts }, masked);
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		assert.deepEqual([...bare], isBare ? [sha256] : []);
	}
	const gate = { contacts: { ua: contacts }, kinds: [...masked], keep: [] };
	const text = 'Скаргу подала гр. Степовик Олена.';
	const digest = createHash('sha256').update(text).digest('hex');
	assert.deepEqual(leakFinders(gate).inSource?.(text), ['person-name']);
	assert.deepEqual(leakFinders(gate, new Set([digest])).inSource?.(text), []);
});

function letterFile(extension: string, copy: Uint8Array, lines: readonly string[]): string {
	const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
	const letter = aLetter({
		...{ id, letterhead: lines.slice(0, 1), addressee: 'Департаменту парків', title: 'Про парки' },
		signatory: { post: 'Голова', name: 'Ігор ТРАВНЕВИЙ' },
		source: {
			...{ format: extension.slice(1), sha256: null, fingerprint: 'a'.repeat(64), withheld: null },
			copy: {
				...{ kind: 'whole', extension, mediaType: 'application/octet-stream', bytes: copy.length },
				...{ sha256: sha256(copy), images: [{ width: 9, height: 9, sha256: sha256('page') }] },
			},
		},
	});
	return formatDocument(letter, `${lines.slice(6, 8).join('\n\n')}\n`);
}

/** What is told about a letter whose copy says other lines than its Markdown. */
async function leaksOfCopy(extension: (typeof copies)[number], lines: readonly string[]): Promise<string[]> {
	const bytes = plantedFiles[extension]?.(lines) ?? new Uint8Array();
	const content = leakySite('copy', {
		[`letters/${id}.md`]: letterFile(extension, bytes, said),
		[`sources/${id}${extension}`]: bytes,
		[`sources/${id}/1.webp`]: 'page',
	});
	const { leaks } = await tellingCopies(copiesOf(content), textOfCopy, { ua: contacts }, masked);
	return leaks.map(({ kind }) => kind);
}

function told(files: Readonly<Record<string, string | Uint8Array>>): string[] {
	const dir = leakySite('copies', files);
	return scanForLeaks(dir, findLeaks, { isQuick: true }).map(({ file, kind }) => `${file} ${kind}`);
}
