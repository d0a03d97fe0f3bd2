import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { readSidecar, settingsFor } from './read-sidecar.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const contacts = { emails: new Set<string>(), phones: new Set<string>(), emailDomains: [] };

describe('readSidecar', () => {
	it('reads keys nested and dotted, values as they are written', () => {
		const text = 'edrpou: 04500000\ndate: 1 лютого 2031 року\nsignatory:\n  post: Голова\nexecutor.name:\n';
		const settings = settingsFor(sidecar('лист.yml', text) ?? null, []);
		assert.deepEqual(Object.fromEntries(settings ?? []), {
			edrpou: '04500000',
			date: '2031-02-01',
			'signatory.post': 'Голова',
			'executor.name': null,
		});
	});

	it('is found by the name with or without its ending', () => {
		assert.equal(readSidecar(join(folder, 'інший.pdf'), ua, contacts), null);
		assert.equal(
			settingsFor(sidecar('інший.pdf.yaml', 'title: Так', 'інший.pdf') ?? null, []).get('title'),
			'Так',
		);
	});

	it('gives a letter of a container its own values above those for all', () => {
		const text = 'title: Усі\nletters:\n  2.pdf:\n    title: Другий\n';
		const read = sidecar('скринька.yml', text, 'скринька.zip');
		assert.equal(settingsFor(read ?? null, ['1.pdf']).get('title'), 'Усі');
		assert.equal(settingsFor(read ?? null, ['2.pdf']).get('title'), 'Другий');
	});

	it('refuses what --set would not take, and repeats no value', () => {
		const wrong = [
			'- а',
			'нема: x',
			'date: колись',
			'title: "',
			'title: [а]',
			'a: &a x\ntitle: *a',
			'heading: a@b.example',
		];
		for (const text of wrong) {
			assert.throws(
				() => sidecar('хибний.yml', text),
				(error) =>
					error instanceof Refusal &&
					error.ruleId === 'unusable-sidecar' &&
					!/колись|a@b/u.test(error.message),
				text,
			);
		}
	});
});

function sidecar(name: string, text: string, source = name.replace('.yml', '.txt')) {
	writeFileSync(join(folder, name), text);
	return readSidecar(join(folder, source), ua, contacts);
}
