import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { pdf } from '../../formats/pdf/index.ts';
import { readContent } from '../../open/read-content.ts';
import { MadePdf } from '../../testing/made-pdf.ts';
import { makeZip } from '../../testing/make-zip.ts';
import { refusal } from '../../testing/refusal.ts';
import * as engine from './engine.ts';
import { renewWornEngine } from './engine.ts';
import { beginFile } from './engine-wear.ts';

const broken = Buffer.from('%PDF-1.4\nнічого далі');
const good = new MadePdf().page([{ text: 'Лист-відповідь', x: 72, y: 700 }]).bytes();
const context = { name: 'лист.pdf', ocr: 'embedded' } as const;

describe('the PDF engine', () => {
	it('is another for the next file once it has failed', async () => {
		await renewWornEngine();
		const { Document } = engine;
		await assert.rejects(pdf.read(broken, context), refusal('damaged-file'));
		await renewWornEngine();
		assert.equal(engine.Document, Document, 'one broken file of a container costs no new engine');
		beginFile();
		await renewWornEngine();
		assert.notEqual(engine.Document, Document);
	});

	it('reads the good file among 1,000 broken ones of an archive, and tells of each of the others', async () => {
		const files = Array.from({ length: 1000 }, (_, at) => ({ name: `${at}.pdf`, bytes: broken }));
		const bytes = makeZip([...files, { name: 'лист.pdf', bytes: good }]);
		const source = { name: 'листи.zip', bytes, mediaType: null };
		const { letters, unread } = await readContent(source, { jurisdiction: ua, ocr: 'embedded' });
		assert.deepEqual(
			letters.map(({ reading }) => reading.text.trim()),
			['Лист-відповідь'],
		);
		assert.equal(unread.filter(({ ruleId }) => ruleId === 'damaged-file').length, 1000);
	});
});
