import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filesUnder } from '../verify/files-under.ts';
import { plantedFiles } from './testing/planted-files.ts';
import { workplace } from './testing/workplace.ts';

// Ten letters long each, made of narrow and of wide letters.
const surnames = ['Ш', 'І', 'Ж', 'Ї', 'М', 'Г', 'Ф', 'Т', 'Ю', 'С'].flatMap((first) => [
	`${first}радкинська`,
	`${first}иглівській`,
]);
/** Kinds of files whose pages are drawn and recognised: a letter takes seconds, so fewer are tried. */
const few: Readonly<Record<string, number>> = { '.pdf': 6, '.png': 2 };
/** Its text depends on how well it was recognised; its copy and its page image do not. */
const recognised = '.png';
/** Compression artefacts of the masked letters spread a few points around them. */
const pressed = '.scan.pdf';

function letterTo(surname: string): string[] {
	return [
		'ВИГАДАНА МІСЬКА РАДА',
		'вул. Зразкова, 1, м. Вигадане, 00000, тел. (0412) 00-00-00, код ЄДРПОУ 45000000',
		'',
		'01.02.2031 № 25/З-1',
		'на № 25/З-1 від 28.01.2031',
		'',
		`${surname} О.П.`,
		'',
		'Розглянувши Ваш запит про парки міста, повідомляємо таке.',
		`Пацієнтка ${surname} О.П. зверталася двічі.`,
		'',
		'Секретар ради                    О.О. Зразковий',
	];
}

/** What is written about a letter, except hashes that are salted or taken of the source itself. */
async function written(ending: string, surname: string): Promise<string> {
	const place = workplace({ [`letter${ending}`]: plantedFiles[ending]?.(letterTo(surname)) ?? '' });
	const { stdout } = await place.ingest(`letter${ending}`);
	const content = place.content();
	const files = [...filesUnder(content)];
	assert.ok(
		files.some((file) => file.startsWith('letters/')),
		stdout,
	);
	const looked = files.filter((file) => ending !== recognised || file.startsWith('sources/'));
	const said = looked.map((file) => {
		const bytes = readFileSync(`${content}/${file}`);
		const shown = file.endsWith('.md')
			? bytes.toString().replace(/^(?:nonce| {2}sha256| {2}fingerprint): .*$/gm, '')
			: createHash('sha256').update(bytes).digest('hex');
		return `${file}\n${shown}`;
	});
	return said.sort().join('\n');
}

for (const ending of Object.keys(plantedFiles)) {
	if (ending === pressed) continue;
	const tried = surnames.slice(0, few[ending]);
	test(`what is published of a ${ending} does not tell ${tried.length} surnames of one length apart`, async () => {
		const all = new Set<string>();
		for (const surname of tried) all.add(await written(ending, surname));
		const [first = ''] = all;
		assert.ok(first !== '' && !tried.some((surname) => first.includes(surname)));
		assert.equal(all.size, 1);
	});
}
