import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import type { WordsByHand } from '#archive/letter/by-hand.ts';
import { redactionKinds } from '#archive/letter/redaction.ts';
import { aLetter } from '#archive/letter/testing/a-letter.ts';
import { formatDocument } from '#store/document/document.ts';
import { filesUnder } from '#store/files/files-under.ts';
import { leakFinders } from './leak-finders.ts';
import { saidByLetters } from './said-by-letters.ts';
import { scanForLeaks } from './scan-for-leaks.ts';

const root = mkdtempSync(join(tmpdir(), 'opened-words-'));
after(() => rmSync(root, { recursive: true }));

/** What a person may open; each with the same value in other words, and another of its kind. */
const opened: readonly (WordsByHand & { readonly written: string; readonly other: string })[] = [
	{ kind: 'phone', words: '067 123 45 67', written: 'тел. 067 123 45 67', other: 'тел. 067 765 43 21' },
	{
		...{ kind: 'email', words: 'lisova@poshta.example', written: 'Адреса lisova@poshta.example' },
		other: 'Адреса stepova@poshta.example',
	},
	{
		...{ kind: 'iban', words: 'UA213223130000026007233566001' },
		...{ written: 'Рахунок UA213223130000026007233566001', other: 'Рахунок UA793223130000026007233566009' },
	},
	{
		...{ kind: 'person-name', words: 'Степовик Остап Олегович' },
		...{ written: 'гр. Степовик Остап Олегович', other: 'гр. Лісовик Остап Олегович' },
	},
	{
		...{ kind: 'home-address', words: 'вул. Тиха, буд. 5, кв. 7' },
		...{ written: 'проживає: вул. Тиха, буд. 5, кв. 7', other: 'проживає: вул. Гучна, буд. 5, кв. 7' },
	},
	{
		...{ kind: 'birth-date', words: '03.02.1980', written: '03.02.1980 р.н.', other: '04.02.1980 р.н.' },
	},
];

for (const { kind, words, written, other } of opened) {
	const keep = [{ kind, words }];
	const sentence = `Повідомляємо: ${written}.`;

	test(`a ${kind} that a person has opened fails no build, on whatever page it stands`, () => {
		assert.deepEqual(leaksOf(`open-${kind}`, { 1: { sentence, keep } }), []);
	});

	test(`another ${kind} in that letter fails it`, () => {
		const both = `${sentence} ${other}.`;
		assert.ok(leaksOf(`other-${kind}`, { 1: { sentence: both, keep } }).includes('1.md'));
	});

	test(`the same ${kind} in another letter fails it`, () => {
		const leaks = leaksOf(`letter-${kind}`, { 1: { sentence, keep }, 2: { sentence } });
		assert.deepEqual([leaks.includes('1.md'), leaks.includes('2.md')], [false, true]);
	});

	test(`a ${kind} that was opened as something else fails it`, () => {
		const another = [{ kind: 'vehicle' as const, words }];
		assert.ok(leaksOf(`kind-${kind}`, { 1: { sentence, keep: another } }).includes('1.md'));
	});
}

test('finds what was opened in letters alone, each once', () => {
	const keep = [{ kind: 'phone' as const, words: '067 123 45 67' }];
	const dir = site('words', { 1: { sentence: 'Так.', keep }, 2: { sentence: 'Так.', keep } });
	const files = ['letters/91000000/2031/1.md', 'letters/91000000/2031/2.md', 'pages.md'];
	write(dir, 'pages.md', 'keep:\n  - words: Так\n');
	assert.deepEqual(saidByLetters(dir, files).opened, keep);
});

interface LetterOfTest {
	readonly sentence: string;
	readonly keep?: readonly WordsByHand[];
}

/** Names of the files in which something leaks; the same whether the gate looks for all of it or for any. */
function leaksOf(name: string, letters: Readonly<Record<string, LetterOfTest>>): string[] {
	const contacts = { ua: { emails: new Set<string>(), phones: new Set<string>(), emailDomains: [] } };
	const dir = site(name, letters);
	const keep = saidByLetters(dir, filesUnder(dir)).opened;
	const finders = leakFinders({ contacts, kinds: redactionKinds, keep });
	const leaks = scanForLeaks(dir, finders);
	assert.equal(scanForLeaks(dir, finders, { isQuick: true }).length > 0, leaks.length > 0);
	return leaks.map(({ file }) => file.split('/').at(-1) ?? file);
}

/** A site of letters, each with its Markdown and page, and of a feed that shows all of them. */
function site(name: string, letters: Readonly<Record<string, LetterOfTest>>): string {
	const dir = join(root, name);
	for (const [slug, letter] of Object.entries(letters)) {
		write(dir, `letters/91000000/2031/${slug}.md`, letterFile(slug, letter));
		write(
			dir,
			`letters/91000000/2031/${slug}.html`,
			`<!doctype html>\n<p><b>Лист:</b> ${letter.sentence}</p>`,
		);
	}
	const shown = Object.values(letters).map(({ sentence }) => `<title>${sentence}</title>`);
	write(dir, 'feed.xml', `<feed>\n${shown.join('\n')}</feed>`);
	return dir;
}

function letterFile(slug: string, { sentence, keep }: LetterOfTest): string {
	const letter = aLetter({
		id: `91000000/2031/${slug}`,
		addressee: 'Запитувачу',
		letterhead: ['ЗЕЛЕНОГІРСЬКА МІСЬКА РАДА'],
		signatory: { post: 'Голова', name: 'Ігор ТРАВНЕВИЙ' },
		...(keep && { keep: [...keep] }),
	});
	return formatDocument(letter, `${sentence}\n`);
}

function write(dir: string, file: string, text: string): void {
	mkdirSync(dirname(join(dir, file)), { recursive: true });
	writeFileSync(join(dir, file), text);
}
