import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { letterPath } from '#archive/address/page-path.ts';
import { searchLanguage } from '#archive/jurisdictions/ua/search/index.ts';
import { companions } from '../../src/integrations/letter-companions/companions.ts';
import { anArchive } from '../ledger/testing/an-archive.ts';
import { releaseCommand } from '../release/command.ts';
import { answerMessage } from './answer-message.ts';
import { archiveTools } from './archive-tools.ts';

const dist = mkdtempSync(join(tmpdir(), 'mcp-'));
after(() => rmSync(dist, { recursive: true }));

/** A released letter, with the files that are beside its page, and a page as searching and citing read it. */
const archive = anArchive();
after(() => archive.remove());
const id = archive.letter('7-k', 'Про вигаданий фонтан.\n\nВін працює влітку.\n');
const genitive = 'Виконавчого комітету & «"вигаданого"» органу';

before(async () => {
	await archive.run(releaseCommand, []);
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(dist, path)), { recursive: true });
		writeFileSync(join(dist, path), text);
	};
	for (const { path, text } of companions(archive.content)) write(path, text);
	cpSync(archive.path(letterPath(id, 'md')), join(dist, letterPath(id, 'md')));
	const cited = JSON.stringify({ authorityGenitive: genitive })
		.replaceAll('&', '&#38;')
		.replaceAll('"', '&#34;');
	write(
		letterPath(id),
		`<!doctype html><html lang="uk"><body data-pagefind-body><h1 data-pagefind-meta="title">Лист</h1><p id="p1">Про вигаданий фонтан.</p><section data-cited="${cited}"></section></body></html>`,
	);
	write('index.html', '');
	const program = 'src/integrations/search-index/run-pagefind.ts';
	const { status, stderr } = spawnSync(process.execPath, [program, dist], { encoding: 'utf8' });
	assert.equal(status, 0, stderr);
});

test('an assistant finds a letter, reads and cites a paragraph of it, with permanent addresses', async () => {
	const [found, letter, paragraph, citation, missing] = await ask(
		['search_letters', { query: 'фонтани' }],
		['read_letter', { id }],
		['read_paragraph', { id, paragraph: 'p1' }],
		['cite_letter', { id, paragraph: 'p1' }],
		['read_letter', { id: '../../content' }],
	);
	const record = JSON.parse(readFileSync(join(dist, letterPath(id, 'json')), 'utf8'));
	assert.deepEqual(
		found?.structuredContent?.letters?.map((one) => [one.id, one.paragraph, one.url]),
		[[id, 'p1', `${record.url}#p1`]],
	);
	assert.equal(letter?.structuredContent?.title, record.name);
	assert.equal(letter?.structuredContent?.paragraphs?.['p1'], paragraph?.structuredContent?.words);
	assert.equal(paragraph?.structuredContent?.url, `${record.url}#p1`);
	assert.match(
		citation?.structuredContent?.citation ?? '',
		/ : лист Виконавчого комітету & «"вигаданого"» органу від .*v1\.html#p1 \(дата звернення: /u,
	);
	assert.equal(missing?.isError, true);
});

/** What of an answer is looked at. */
interface Answered {
	readonly isError?: boolean;
	readonly structuredContent?: {
		readonly letters?: readonly { readonly id: string; readonly paragraph: string; readonly url: string }[];
		readonly title?: string;
		readonly url?: string;
		readonly words?: string;
		readonly citation?: string;
		readonly paragraphs?: Readonly<Record<string, string>>;
	};
}

async function ask(...calls: readonly (readonly [name: string, input: object])[]) {
	const tools = archiveTools(dist, searchLanguage);
	const answers: Answered[] = [];
	for (const [name, input] of calls) {
		const message = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: input } };
		answers.push((await answerMessage(JSON.stringify(message), tools))?.result ?? {});
	}
	return answers;
}
