import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { redactionKinds } from '#archive/letter/redaction.ts';
import { aLetter } from '#archive/letter/testing/a-letter.ts';
import { formatDocument } from '#store/document/document.ts';
import { tellingCopies } from '../../../src/integrations/leak-gate/telling-copies.ts';
import { publishedCopies } from '../../../src/integrations/source-copies.ts';
import { plantedFiles } from '../../ingest/testing/planted-files.ts';
import config from '../../testing/archive.config.ts';
import { textOfCopy } from './text-of-copy.ts';

const root = mkdtempSync(join(tmpdir(), 'text-of-copy-'));
after(() => rmSync(root, { recursive: true }));

const mediaTypes = {
	'.pdf': 'application/pdf',
	'.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	'.odt': 'application/vnd.oasis.opendocument.text',
	'.txt': 'text/plain',
} as const;
const contacts = { ua: { emails: new Set<string>(), phones: new Set<string>(), emailDomains: [] } };
const about = 'Пацієнт Прикладенко Іван Петрович лікувався двічі.';
const lines = [
	...['ВИГАДАНА МІСЬКА РАДА', '', '01.02.2031 № 25/З-1', '', 'Запитувачу', ''],
	...['Повідомляємо про парки міста таке.', about, 'Коштів не виділено.'],
];

/** An archive with one letter with this text, and a copy with the complete text. */
function archive(ending: keyof typeof mediaTypes, said: readonly string[], bytes: Uint8Array): string {
	const content = mkdtempSync(join(root, 'content-'));
	const letter = aLetter({
		source: {
			...{ format: ending.slice(1), sha256: null, fingerprint: 'a'.repeat(64), containers: [] },
			...{ pages: null, recognition: null, withheld: null },
			copy: {
				...{ kind: 'whole', extension: ending, mediaType: mediaTypes[ending], bytes: bytes.length },
				...{ sha256: createHash('sha256').update(bytes).digest('hex'), images: [] },
			},
		},
	});
	for (const [folder, name, text] of [
		['letters', `${letter.id}.md`, formatDocument(letter, said.join('\n\n'))],
		['sources', `${letter.id}${ending}`, bytes],
	] as const) {
		mkdirSync(join(content, folder, '45000000/2031'), { recursive: true });
		writeFileSync(join(content, folder, name), text);
	}
	return content;
}

const copiesOf = (content: string) => ({
	content,
	copies: publishedCopies(content, config.sources),
});

for (const ending of ['.pdf', '.docx', '.odt', '.txt'] as const)
	test(`a ${ending} that says of somebody what its letter does not is told`, async () => {
		const bytes = plantedFiles[ending]?.(lines) ?? new Uint8Array();
		const told = (said: readonly string[]) =>
			tellingCopies(copiesOf(archive(ending, said, bytes)), textOfCopy, contacts, new Set(redactionKinds));
		const found = async (said: readonly string[]) => (await told(said)).leaks;
		const file = `letters/45000000/2031/1${ending}`;
		assert.deepEqual(await found(lines), []);
		assert.deepEqual(await found(lines.filter((line) => line !== about)), [
			{ file, kind: 'person-name', line: null },
		]);
		const masked = lines.map((line) => line.replace('Прикладенко Іван Петрович', '[приховано: особа 1]'));
		assert.deepEqual(await found(masked), [{ file, kind: 'person-name', line: null }]);
	});

test('a copy that nobody can read is told, a picture has no text', async () => {
	const broken = archive('.pdf', lines, Buffer.from('%PDF-1.7 broken'));
	const { leaks } = await tellingCopies(copiesOf(broken), textOfCopy, contacts, new Set(redactionKinds));
	assert.deepEqual(leaks, [{ file: 'letters/45000000/2031/1.pdf', kind: 'unreadable', line: null }]);
	assert.equal(await textOfCopy('1.png', plantedFiles['.png']?.(['Так']) ?? new Uint8Array()), null);
});
