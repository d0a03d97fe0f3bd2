import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { independentText, withoutPageNumbers } from './independent-text.ts';

test('words of office files are those of their XML, paragraphs apart', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'independent-'));
	try {
		const body =
			'<w:document xmlns:w="w"><w:p><w:t>Рада &amp;</w:t><w:instrText>PAGE</w:instrText></w:p><w:p><w:t>суд</w:t></w:p></w:document>';
		writeFileSync(
			join(folder, 'a.docx'),
			zipSync({ 'word/document.xml': strToU8(body), 'b.xml': strToU8('<b>ні</b>') }),
		);
		assert.deepEqual(await independentText(join(folder, 'a.docx')), {
			text: 'Рада &\nсуд\n',
			pageNumbers: 0,
		});
		assert.equal(await independentText(join(folder, 'a.txt')), null);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('the number of each page at its edge is left out, and no other number', () => {
	const text = 'Рада\n\n1\f2\nнадала 2\n3\nкопії\n\fПерше: 7\n';
	assert.deepEqual(withoutPageNumbers(text), {
		text: 'Рада\n\nнадала 2\n3\nкопії\n\nПерше: 7\n',
		pageNumbers: 2,
	});
});

test('the numbers of a letter that is attached to another count on from page to page', () => {
	assert.deepEqual(withoutPageNumbers('Рада\fЛист\f2\nповідомляє\f3\nкопії'), {
		text: 'Рада\nЛист\nповідомляє\nкопії',
		pageNumbers: 2,
	});
	assert.equal(withoutPageNumbers('Рада\f7\nповідомляє').pageNumbers, 0);
});
