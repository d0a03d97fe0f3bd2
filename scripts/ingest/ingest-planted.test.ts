import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { leaksInSource } from '#archive/jurisdictions/leaks-in-source.ts';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { scanForLeaks } from '../../src/integrations/leak-gate/scan-for-leaks.ts';
import { readContent } from '../read/open/read-content.ts';
import { comparedSigns } from '../read/shared/copy/compared-signs.ts';
import { recognisePicture } from '../read/shared/ocr/recognise-picture.ts';
import { filesUnder } from '../verify/files-under.ts';
import { plantedFiles } from './testing/planted-files.ts';
import { workplace } from './testing/workplace.ts';

const options = { ocr: 'embedded', jurisdiction: ua } as const;

/** A sentence with a value of each kind, and the value itself; none of them belongs to anybody. */
const planted = {
	'person-name': ['Пацієнт Прикладенко Іван Петрович звертався двічі.', 'Прикладенко'],
	'request-address': ['Надіслано на foi+request-12345-0a1b2c3d@zapyty.example', 'request-12345'],
	email: ['Надіслано на olena.vyhadana@poshta.example', 'vyhadana@poshta'],
	phone: ['Заявниця просила телефонувати: +380671234567', '0671234567'],
	'tax-number': ['РНОКПП заявниці 3184710691', '3184710691'],
	passport: ['Паспорт АА 123456 видано у 2010 році.', '123456'],
	iban: ['Рахунок заявниці UA213223130000026007233566001', '26007233566001'],
	card: ['Картка заявниці 4149430000987654', '4149430000987654'],
	social: ['Заявниця пише з t.me/olena_vyhadana', 'olena_vyhadana'],
	'id-document': ['УНЗР 19800203-01234 заявниці звірено.', '19800203'],
	'birth-date': ['Дата народження заявниці: 03.02.1980 р.н.', '03.02.1980'],
	'home-address': ['Заявниця проживає: вул. Тиха, буд. 5, кв. 7', 'Тиха'],
	vehicle: ['Оглянуто автомобіль заявника АА1234ВС', '1234ВС'],
	ip: ['Запит надійшов з IP-адреси 91.218.44.17', '91.218.44.17'],
	health: ['Пацієнт хворіє на астму.', 'астму'],
	conviction: ['Засуджений за ст. 185 КК України просив про це.', '185'],
} as const;

function letterWith(sentences: readonly string[], number: number): string[] {
	return [
		'ВИГАДАНА МІСЬКА РАДА',
		'вул. Зразкова, 1, м. Вигадане, 00000, тел. (0412) 00-00-00, код ЄДРПОУ 45000000',
		'',
		`01.02.2031 № 25/З-${number}`,
		`на № 25/З-${number} від 28.01.2031`,
		'',
		'Зразковській О.П.',
		'',
		'Розглянувши Ваш запит про парки міста, повідомляємо таке.',
		...sentences,
		'Коштів на парки у міському бюджеті цього року не виділено.',
		'',
		'Секретар ради                    О.О. Зразковий',
	];
}

/** Everything written about letters, as anybody would read it: texts, copies read by their format, pictures by recognition. */
async function everythingSaid(content: string): Promise<Map<string, string>> {
	const said = new Map<string, string>();
	for (const file of filesUnder(content)) {
		const bytes = readFileSync(`${content}/${file}`);
		if (extname(file) === '.webp') {
			const { lines } = await recognisePicture(await sharp(bytes).png().toBuffer(), 'embedded');
			said.set(file, lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join('\n'));
		} else if (/\.(?:md|jsonl|txt)$/.test(file)) said.set(file, bytes.toString());
		else {
			const { letters } = await readContent({ name: file, bytes, mediaType: null }, options);
			said.set(file, letters.map(({ reading }) => reading.text).join('\n'));
		}
	}
	return said;
}

/** Kinds of files that are read as pictures, or whose pictures are published: reading one takes seconds. */
const drawn: ReadonlySet<string> = new Set(['.pdf', '.scan.pdf', '.png']);

/** Which values the letters of one file type contain: a letter for each kind, or one for all. */
function sentencesFor(ending: string): string[][] {
	const sentences = Object.values(planted).map(([sentence]) => sentence);
	return drawn.has(ending) ? [sentences] : sentences.map((sentence) => [sentence]);
}

for (const [ending, make] of Object.entries(plantedFiles)) {
	test(`a value of every kind in a ${ending} reaches no file of the archive`, async () => {
		const letters = sentencesFor(ending);
		const files = letters.map((own, at) => [`${at}${ending}`, make(letterWith(own, at + 1))] as const);
		const place = workplace(Object.fromEntries(files));
		const { stdout } = await place.ingest(...files.map(([name]) => name));
		const said = await everythingSaid(place.content());
		const taken = [...said.keys()].filter((file) => file.startsWith('letters/'));
		assert.equal(taken.length, letters.length, stdout);
		// Of all these kinds, only a PDF can have what was masked removed and still be published.
		assert.equal(
			[...said.keys()].some((file) => file.startsWith('sources/')),
			ending === '.pdf',
		);
		for (const [file, text] of said) {
			const signs = comparedSigns(text.replace(/^ *(?:fingerprint|sha256):.*$/gm, ''));
			for (const value of ['Зразковськ', ...Object.values(planted).map(([, value]) => value)])
				assert.ok(!signs.includes(comparedSigns(value)), `${file} holds ${value}`);
		}
	});
}

const contacts = { emails: new Set<string>(), phones: new Set<string>(), emailDomains: [] };
const finders = {
	inText: (text: string) => ua.findLeaks(text, contacts),
	inSource: (text: string) => leaksInSource(text, ua, contacts),
};

for (const [ending, make] of Object.entries(plantedFiles)) {
	// A page image that belongs to no letter would fail the counts gate.
	if (ending === '.html') continue;
	test(`a build with a ${ending} beside a letter that ingest never made fails, whatever kind of value is in it`, () => {
		const { folder, put } = workplace({});
		mkdirSync(join(folder, 'letters'));
		put('letters/1.md', '---\nsource:\n  copy: null\n---\nЛист.\n');
		for (const sentences of sentencesFor(ending)) {
			put(`letters/1${ending}`, make(letterWith(sentences, 1)));
			const leaks = scanForLeaks(folder, finders);
			assert.deepEqual(leaks, [{ file: `letters/1${ending}`, kind: 'unreadable', line: null }]);
		}
	});
}
