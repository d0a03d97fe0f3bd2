import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { findNamesInText } from '#archive/jurisdictions/ua/personal-data/names-in-text.ts';
import { wordsOf } from '#archive/jurisdictions/ua/personal-data/persons/letter-words.ts';
import { namesByForm } from '#archive/jurisdictions/ua/personal-data/persons/name-shapes.ts';
import { readLines } from '#archive/jurisdictions/ua/requisites/lines.ts';
import { composeBlocks } from '#archive/letter/paragraphs.ts';
import { lexiconOf } from '#archive/search/lexicon.ts';
import { readUnits } from '#store/document/numbered-text.ts';

const contacts = {
	emails: new Set(['rada@zrazok.example']),
	phones: new Set<string>(),
	emailDomains: ['gov.example'],
};
let anatomies = new Map<string, unknown>();
const anatomyOf = (text: string) => {
	if (anatomies.size > 12) anatomies = new Map();
	const made = anatomies.get(text) ?? ua.dissect(text);
	anatomies.set(text, made);
	return made;
};
const lines = (text: string) => text.split('\n');
const whole = (text: string) => ({ start: 0, end: text.length });

const citedLetter = (text: string) => ({
	...{ id: 'ua-00000000-2031-02-01-1', title: text, authority: text, authorityGenitive: text },
	...{ authorityEn: null, date: '2031-02-01', number: text, genre: 'Лист', language: 'uk' },
	...{ url: 'https://archive.example/1.html', version: 1 },
	...{ pinnedUrl: 'https://archive.example/1/v1.html', archive: text },
});
const letterHtmlOptions = (text: string) => ({
	paragraphs: readUnits(text).map((_, at) => `p${at + 1}`),
	marks: new Map([['приховано', 'about.html']]),
	...{ paragraphLabel: String, tableLabel: String, quotedLabel: 'Лист' },
});

/** What is too deep for the parser's own library is refused before, by those who call it. */
function htmlTree(text: string) {
	try {
		return unified().use(rehypeParse).parse(text);
	} catch {
		return unified().use(rehypeParse).parse('');
	}
}

/** Arguments for parameters of a type, made from a text. */
export const makers: ReadonlyMap<string, (text: string) => unknown> = new Map<
	string,
	(text: string) => unknown
>([
	['string', (text) => text],
	['string | null', (text) => text],
	['Uint8Array', (text) => Buffer.from(text)],
	['Buffer', (text) => Buffer.from(text)],
	['readonly string[]', lines],
	['readonly (string | null)[]', lines],
	['Iterable<string>', lines],
	['PublicContacts', () => contacts],
	['Jurisdiction', () => ua],
	['SearchLanguage', () => ua.search],
	["Pick<SearchLanguage, 'letters'>", () => ua.search],
	['Lexicon', () => lexiconOf(ua.search)],
	['LetterAnatomy', anatomyOf],
	['Span', whole],
	[
		'readonly Span[]',
		(text) =>
			[...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length })),
	],
	['readonly Line[]', readLines],
	['Line', (text) => readLines(text)[0]],
	['(line: Line) => boolean', () => () => false],
	['readonly Word[]', wordsOf],
	['readonly ShownName[]', (text) => namesByForm(wordsOf(text))],
	['NamesInText', (text) => findNamesInText(text, wordsOf(text))],
	['readonly Block[]', (text) => composeBlocks(lines(text))],
	['YamlPath', () => ['mask']],
	['YamlKey', () => 'title'],
	['(item: unknown) => boolean', () => () => true],
	['readonly Readonly<Record<string, string>>[]', (text) => lines(text).map((words) => ({ words }))],
	['number', () => 0],
	['boolean', () => true],
	['CitedLetter', citedLetter],
	['LetterHtmlOptions', letterHtmlOptions],
	['Root', htmlTree],
	['Root | Element', htmlTree],
	['Element | Root', htmlTree],
]);
