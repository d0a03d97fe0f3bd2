import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWords } from './words-in-text.ts';

for (const [written, words] of [
	['пану ЗРАЗКОВУ О.П.', 'Зразкову О.П.'],
	['пану Зразкову О. П.', 'Зразкову О.П.'],
	['пану Зразко-\nву О.П.', 'Зразкову О.П.'],
	['пану Зразко\u00AD\nву О.П.', 'Зразкову О.П.'],
	['пану Зразкову\nО.П.', 'Зразкову О.П.'],
	['пану Зразкову\u001FО.П.', 'Зразкову О.П.'],
	['пану Зpaзкoву О.П.', 'Зразкову О.П.'],
	['пану Зраз\u200Bкову О.П.', 'Зразкову О.П.'],
	['пану З р а з к о в у О.П.', 'Зразкову О.П.'],
	['Дем`яні Зразковій', 'Дем’яні Зразковій'],
	['Демʼяні Зразковій', "Дем'яні Зразковій"],
	['тел. ０６７ 111–22–33', '067 111-22-33'],
	['(справа 5/7)', '5/7'],
] as const) {
	test(`finds «${words}» in ${JSON.stringify(written)}`, () => {
		const [span] = findWords(written, words);
		assert.ok(span);
		assert.doesNotMatch(written.slice(0, span.start) + written.slice(span.end), /зраз|11|5\/7/iu);
	});
}

test('finds every place, whole words alone, and no other form', () => {
	assert.equal(findWords('Зразкову, Зразкову; зразкову', 'Зразкову').length, 3);
	for (const text of ['Зразковуна', 'Зразков', 'Незразкову', 'Зразкову-']) {
		assert.equal(findWords(text, 'Зразкову').length, text === 'Зразкову-' ? 1 : 0, text);
	}
	assert.deepEqual(findWords('будь-що.', '…'), []);
});
