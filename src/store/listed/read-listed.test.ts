import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, mock, test } from 'node:test';
import { anArchive } from '../../../scripts/ledger/testing/an-archive.ts';
import { readListed } from './read-listed.ts';

const engines: { readonly yaml: { readonly parse: (text: string) => unknown } } = createRequire(
	import.meta.url,
)('gray-matter/lib/engines.js');
const archive = anArchive();
after(() => archive.remove());
const [one = '', two = ''] = ['1-z', '2-z'].map((slug) =>
	archive.letter(slug, `Рада має парки числом ${slug}. На підставі статті 22 Закону відмовляємо.\n`),
);

test('of a letter it keeps what lists show, no text, and follows changes and removals', () => {
	const { letters, authorities, requests } = readListed(archive.content);
	assert.deepEqual(
		letters.map(({ id }) => id),
		[one, two],
	);
	assert.deepEqual(
		authorities.map(({ id }) => id),
		['45000000'],
	);
	assert.deepEqual(requests, []);
	assert.doesNotMatch(JSON.stringify(letters), /парки/);
	assert.deepEqual(letters, JSON.parse(JSON.stringify(letters)), 'no field without a value');

	const text = archive.read(`letters/${one}.md`);
	archive.write(`letters/${one}.md`, text.replace(/^title: .*$/m, 'title: Інша назва'));
	assert.equal(readListed(archive.content).letters[0]?.title, 'Інша назва');
	archive.write(`letters/${one}.md`, text);
	assert.deepEqual(readListed(archive.content).letters, letters);
});

test('a letter whose file is the same is not read again', () => {
	readListed(archive.content);
	archive.letter('3-z', 'Рада має сквери.\n');
	const parse = mock.method(engines.yaml, 'parse');
	assert.equal(readListed(archive.content).letters.length, 3);
	const parsed = parse.mock.calls.map(({ arguments: [text] }) => /^id: "?([^"\n]+)/m.exec(text)?.[1]);
	parse.mock.restore();
	assert.deepEqual(parsed, ['45000000/2031/3-z', '45000000']);
});

test('every file that cannot be read is named, with what is wrong in it', () => {
	const broken = anArchive();
	broken.letter('1-z', 'Рада має парки.\n');
	const sound = broken.read('letters/45000000/2031/1-z.md');
	broken.write('letters/45000000/2031/misplaced.md', sound);
	broken.write('letters/45000000/2031/unquoted.md', sound.replace(/^title: .*$/m, 'title: 12'));
	broken.write('letters/45000000/2031/broken.md', '---\nid: [\n---\n');
	assert.throws(
		() => readListed(broken.content),
		({ message }: Error) => {
			assert.match(message, /^3 content file\(s\) cannot be read:/);
			assert.match(message, /unquoted\.md: title: /);
			assert.match(
				message,
				/misplaced\.md: its id is 45000000\/2031\/1-z, but its place says 45000000\/2031\/misplaced/,
			);
			assert.match(message, /broken\.md: front matter is not YAML/);
			return true;
		},
	);
	broken.remove();
	assert.deepEqual(readListed(broken.content), { letters: [], authorities: [], requests: [] });
});
