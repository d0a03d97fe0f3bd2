/** What a reader reports an error in. */
export interface ReportedPlace {
	readonly id: string;
	/** Permanent address of the version that the reader has seen. */
	readonly url: string;
	/** Number of the paragraph and its words; null for the letter as a whole. */
	readonly paragraph: { readonly n: number; readonly words: string } | null;
}

/** Words of a report; each may hold placeholders. */
export interface ReportWords {
	/** «Помилка в листі {id}» */
	readonly subject: string;
	/** «Лист: {url}» */
	readonly letter: string;
	/** «Абзац {n}: «{words}»» */
	readonly paragraph: string;
	/** What the reader is to write, at the end. */
	readonly wrong: string;
}

/** Words of a paragraph that a report carries: programs for mail cut addresses of more than some 2,000 signs. */
const mostWords = 160;
/** What would end a value of an address or not stand in one; letters of any alphabet may. */
const unsafe = /[%&#?+\s"'<>\\^`{|}]/gu;
/** Names of the fields where they are not «subject» and «body», by what the address begins with. */
const fieldNames: readonly (readonly [begins: RegExp, subject: string, body: string])[] = [
	[/^https:\/\/gitlab\.com\//, 'issue[title]', 'issue[description]'],
	[/^https:/, 'title', 'body'],
];
/** Hosts of repositories whose form for issues takes its words from the address. */
const issueForms: readonly (readonly [host: string, path: string])[] = [
	['github.com', '/issues/new'],
	['codeberg.org', '/issues/new'],
	['gitlab.com', '/-/issues/new'],
];

/**
 * The form for issues of a repository; null if its host's is not known.
 *
 * @example
 * issueForm('https://github.com/somebody/archive') // 'https://github.com/somebody/archive/issues/new'
 */
export function issueForm(repository: string): string | null {
	const [, path] = issueForms.find(([host]) => host === new URL(repository).hostname) ?? [];
	return path ? repository.replace(/\/$/, '') + path : null;
}

/**
 * The address by which a reader reports an error: a mail or an issue, filled in.
 *
 * @param to `mailto:…`, or the form for issues of a repository
 * @example
 * reportAddress('mailto:archive@archive.example', { id: '90000015/2021/14-v', url: 'https://…/v1.html', paragraph: null }, words)
 * // 'mailto:archive@archive.example?subject=Помилка%20в%20листі%2090000015/2021/14-v&body=Лист:%20https://…'
 */
export function reportAddress(to: string, { id, url, paragraph }: ReportedPlace, words: ReportWords): string {
	const [, subject, body] = fieldNames.find(([begins]) => begins.test(to)) ?? ['', 'subject', 'body'];
	const place = paragraph ? `${url}#p${paragraph.n}` : url;
	const lines = [
		words.letter.replace('{url}', () => place),
		...(paragraph
			? [
					words.paragraph
						.replace('{n}', `${paragraph.n}`)
						.replace('{words}', () => shortened(paragraph.words)),
				]
			: []),
		'',
		words.wrong,
		'',
	];
	// Mail wants CRLF (RFC 6068), and forms take it for a line break too.
	const said = [subject, escaped(words.subject.replace('{id}', () => id)), body, escaped(lines.join('\r\n'))];
	return `${to}?${said[0]}=${said[1]}&${said[2]}=${said[3]}`;
}

function escaped(text: string): string {
	return text.replace(unsafe, encodeURIComponent);
}

function shortened(words: string): string {
	const text = words.replace(/\s+/gu, ' ').trim();
	return text.length > mostWords ? `${text.slice(0, text.lastIndexOf(' ', mostWords))} …` : text;
}
