import iconv from 'iconv-lite';
import { makeZip } from '../../scripts/read/testing/make-zip.ts';

/** A small input that raises a rule at `npm run ingest`. */
export interface RaisingInput {
	/** Sources and what is beside them, by name. */
	readonly files: Readonly<Record<string, string | Uint8Array>>;
	/** Arguments of the command in addition to the sources. */
	readonly args?: readonly string[];
	/** What is ingested; every source by default. */
	readonly named?: readonly string[];
}

interface Parts {
	readonly head?: string;
	readonly registration?: string;
	readonly addressee?: string;
	readonly text?: string;
	readonly signature?: string;
}

/** An invented letter that raises no doubt, except where a part is replaced. */
function letter({
	head = 'ВИГАДАНА МІСЬКА РАДА\nвул. Зразкова, 1, м. Вигадане, 00000, код ЄДРПОУ 45000000',
	registration = '01.02.2031 № 25/З-17',
	addressee = 'Закладам освіти',
	text = 'Повідомляємо, що парків у місті сім.',
	signature = 'Секретар ради                    О.О. Зразковий',
}: Parts = {}): string {
	return [head, registration, addressee, text, signature].filter(Boolean).join('\n\n');
}

function one(parts: Parts, args?: readonly string[]): RaisingInput {
	return { files: { 'letter.txt': letter(parts) }, ...(args && { args }) };
}

function named(name: string, bytes: string | Uint8Array): RaisingInput {
	return { files: { [name]: bytes } };
}

function page(text: string, head = ''): string {
	return `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><pre>${letter({ text })}</pre></body></html>`;
}

function rtf(text: string): string {
	const escaped = [...text].map((sign) => (sign > '~' ? `\\u${sign.charCodeAt(0)} ` : sign)).join('');
	return `{\\rtf1\\ansi\\ansicpg1251\\uc0 ${escaped.replaceAll('\n', '\\par\n')}}`;
}

const masked = { text: 'Громадянин Щебетун Крокус Дзвонович, 067 123 45 67, мешкає в селі.' };

/** By rule; rules whose input would need recognition, a minute or a full disk are missing here. */
export const raisingInputs: Readonly<Record<string, RaisingInput>> = {
	'missing-authority': one({ head: '' }),
	'missing-date': one({ registration: '№ 25/З-17' }),
	'missing-registration-index': one({ registration: '01.02.2031' }),
	'missing-addressee': one({ addressee: '' }),
	'missing-signatory': one({ signature: '' }),
	'missing-edrpou': one({ head: 'ВИГАДАНА МІСЬКА РАДА\nвул. Зразкова, 1, м. Вигадане, 00000' }),
	'edrpou-check-digit': one({ head: 'ВИГАДАНА МІСЬКА РАДА\nвул. Зразкова, 1, код ЄДРПОУ 45000001' }),
	'ambiguous-date': one({ registration: '01.02.2031 № 25/З-17\n02.02.2031 № 25/З-17' }),
	'ambiguous-registration-index': one({ registration: '01.02.2031 № 25/З-17\n01.02.2031 № 26/З-17' }),
	'several-signatories': one({
		signature:
			'Секретар ради                    О.О. Зразковий\n\nГоловний бухгалтер                М.К. Вигадана',
	}),
	'unplaced-line': one({
		signature: 'Секретар ради                    О.О. Зразковий\n\nПогоджено на засіданні кружка',
	}),
	'person-named': one({ text: 'На клумбі працює Щебетун Крокус Дзвонович. Парків у місті сім.' }),
	'special-category': one({
		text: 'Пацієнтка Щебетун Крокусія Дзвонівна хворіє на цукровий діабет. Парків у місті сім.',
	}),
	'source-withheld': one(masked),
	'control-characters': one({ text: 'Повідомляємо, що пар\u200Bків у місті сім.' }),
	'mislabelled-file': named('letter.doc', rtf(letter())),
	'unsafe-name': named('letter.zip', makeZip([{ name: '../letter.txt', bytes: Buffer.from(letter()) }])),
	'hidden-by-body': named(
		'letter.rtf',
		rtf(letter({ text: 'Повідомляємо, що parky є.' }))
			.replace('\\uc0 ', '\\uc0{\\colortbl;\\red255\\green255\\blue255;}')
			.replace('parky', '{\\cf1 Krokus Shchebetun}'),
	),
	'unread-style': named(
		'letter.html',
		page('Повідомляємо, що парків сім.', '<style>body pre { display: none }</style>'),
	),
	'words-not-found': {
		files: { 'letter.txt': letter(), 'letter.txt.yml': 'mask:\n  - Небувала Жоржина\n' },
	},
	'possible-duplicate': {
		files: { '1.txt': letter(), '2.txt': letter({ text: 'Повідомляємо, що ставків у місті два.' }) },
	},
	'same-words': {
		files: {
			'1.txt': letter(),
			'2.txt': letter(),
			'2.txt.yml': 'registrationIndex: 26/З-17\n',
		},
	},
	// An RTF that names the wrong charset: «Ïîâ³äîìëÿºìî».
	'decoded-anew': named(
		'letter.rtf',
		rtf(iconv.decode(iconv.encode(letter(), 'windows-1251'), 'windows-1252')),
	),
	'unreadable-file': { files: {}, named: ['/dev/null'] },
	'file-not-found': { files: { 'letter.txt': letter() }, named: ['letter.txt/nowhere.txt'] },
	'unknown-format': named('letter.xyz', Uint8Array.from([0, 1, 2, 3, 250, 251])),
	'empty-file': named('letter.txt', ' \n'),
	'unreadable-encoding': named(
		'letter.txt',
		Uint8Array.from({ length: 400 }, (_, at) => (at * 97 + 131) % 256),
	),
	'damaged-file': named('letter.rtf', rtf(letter()).slice(0, -20)),
	'too-deep': named('letter.html', page(`${'<div>'.repeat(2000)}глибоко`)),

	'unusable-sidecar': { files: { 'letter.txt': letter(), 'letter.txt.yml': '- перше\n- друге\n' } },
	'incomplete-letter': one({ registration: '' }),
	'appendix-alone': named('letter.txt', 'Додаток 1\n\nПерелік вигаданих кодів\n'),
	'private-letter': one({
		head: 'ТОВАРИСТВО З ОБМЕЖЕНОЮ ВІДПОВІДАЛЬНІСТЮ «КРОКУС»\nм. Вигадане, вул. Зразкова, 1, код ЄДРПОУ 45000000',
		addressee: 'Вигаданій міській раді',
		signature: 'Директор                    О.О. Зразковий',
	}),
	'personal-data-left': one(masked, ['--set', 'title=Щебетун Крокус Дзвонович']),
};
