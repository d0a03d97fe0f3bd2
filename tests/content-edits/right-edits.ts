import { append, both, type Deed, move, put, remove, swap } from './edit.ts';
import { files } from './edited-archive.ts';

/** A right edit: the build must accept it. */
export type RightEdit = readonly [name: string, deed: Deed];

const { draft, copied, body, request } = files;
const fourth = '  - "p4"\n';

const idOf = (file: string) => file.replace(/^letters\/|\.md$/g, '');
const [released, correctedId, formerlyId] = [files.released, files.corrected, files.formerly].map(idOf);
const page = (text: string, fields = '') => `---\ntitle: "Парки"\n${fields}---\n\n${text}`;

const newBody = '---\nid: "nova-rada"\nedrpou: null\nname: "Нова вигадана рада"\nnameDerived: false\nnameGenitive: null\nnameEn: null\nwrittenNames: []\njurisdiction: "ua"\nregion: null\ncontacts:\n  address: null\n  phones: []\n  emails: []\n  site: null\n---\n';

/** One line per edit: what a person may do to a content folder by hand, and what systems leave there. */
export const rightEdits: readonly RightEdit[] = [
	['nothing at all', () => {}],
	['a typo mended in a draft', swap(draft, 'парків', 'скверів')],
	['a title written by a person', both(swap(draft, 'Щодо парків', 'Про сім парків'), swap(draft, 'titleDerived: true', 'titleDerived: false'))],
	['a title with signs of Markdown and HTML', swap(draft, 'Щодо парків', 'Про <b>парки</b> & [сквери](x): «так» #1')],
	['a doubt settled', swap(draft, 'review: []', 'review:\n  - "missing-addressee"')],
	['a date and an index corrected in a draft', both(swap(draft, '2031-02-01', '2031-02-03'), swap(draft, 'registrationIndex: "31-z"', 'registrationIndex: "31/З"'))],
	['a paragraph added with a new id', both(append(draft, '\nЩе абзац.\n'), swap(draft, fourth, `${fourth}  - "p5"\n`))],
	['a paragraph removed with its id', both(swap(draft, 'Рада має сім парків.\n\n', ''), swap(draft, '  - "p1"\n', ''))],
	['a heading and a table', both(append(draft, '\n## Додаток\n\n| Парк | Площа |\n| - | - |\n| Один | 7 |\n'), swap(draft, fourth, `${fourth}  - "p5"\n`))],
	['a link to the web, to a mailbox and to a paragraph', swap(draft, 'сім', '[сім](https://rada.example/p?a=1) [пошта](mailto:office@rada.example) [абзац](#p2)')],
	['a sign < that is escaped', swap(draft, 'сім', 'площею \\<7 га & 3')],
	['two lists in a row, parted by a comment', both(append(draft, '\n<!---->\n\n- ще алея.\n'), swap(draft, fourth, `${fourth}  - "p5"\n`))],
	['quoted mail, a rule and an underlined title', both(append(draft, '\n> Добрий день\n\n***\n\nДодаток\n---\n'))],
	['emoji, an accent and a letter of another script', swap(draft, 'сім', 'сім 🌳 за́мок ß Ω')],
	['no line end at the end', swap(draft, '- алеї.\n', '- алеї.')],
	['a comment in front matter', swap(draft, 'heading: null', '# перевірено\nheading: null')],
	['strings without quotation marks', swap(draft, 'language: "uk"', 'language: uk')],
	['a note about a body', append(body, '\nЗбирається щовівторка.\n')],
	['a body’s English name', swap(body, 'nameEn: null', 'nameEn: "Invented Council"')],
	['a new body', put('authorities/nova-rada.md', newBody)],
	['a draft with a copy removed whole', both(remove(copied), remove(files.copy), remove('sources/45000000/2031/32-z'))],
	['a draft renamed everywhere', both(move(draft, 'letters/45000000/2031/33-z.md'), swap('letters/45000000/2031/33-z.md', 'id: "45000000/2031/31-z"', 'id: "45000000/2031/33-z"'), swap(request, '31-z', '33-z'))],
	['a request removed', remove('requests')],
	['a request’s title', swap(request, 'title: null', 'title: "Про парки"')],
	['what systems leave in every folder', both(put('.DS_Store', 'Bud1'), put('letters/45000000/Thumbs.db', '\0'), put('sources/desktop.ini', '[x]\r\n'), put('requests/.directory', ''))],
	[
		'a page that quotes a letter, an older version, one by its former id, and within a sentence',
		put('pages/parky.uk.md', page(`::quote[Рада має сім парків]{letter="${released}" paragraph="p1"}\n\n:::quote{letter="${correctedId}" version=1}\nрада має сім […] парків\n:::\n\nО 14:30 пише, що :quote[коштів на них не виділено]{letter="${formerlyId}"}.\n\n::quote{letter="${correctedId}" paragraph="p3"}\n`)),
	],
	[
		'a page in two languages with a day, a description and opened words',
		both(put('pages/about.uk.md', page('Так.\n', 'date: "2031-05-02"\ndescription: "Про архів"\nkeep:\n  - kind: "person-name"\n    words: "Зразкова Ганна"\n')), put('pages/about.en.md', page('# So\n\n[it](https://rada.example/) is\n\n| a |\n| - |\n| b |\n', 'date: 2031-05-02\n'))),
	],
	['a subject of the list', swap(draft, 'review: []', 'review: []\nsubjects:\n  are:\n    - "preschool"\n  derived: false')],
	['a folder that is empty but for what keeps it in git', put('versions/.gitkeep', '')],
];
