import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { anySign } from '../../../../../scripts/testing/any-sign.ts';
import type { LetterAnatomy } from '../../../letter/anatomy.ts';
import type { Span } from '../../../letter/span.ts';
import { dissect } from './index.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const letters = readdirSync(fixtures).map((name) =>
	readFileSync(new URL(`${name}/source.txt`, fixtures), 'utf8'),
);

/** Lines of letters, shuffled, cut, repeated, with lines of noise between: what a broken reader may hand over. */
const line = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...letters.flatMap((letter) => letter.split('\n'))) },
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			...['', '   ', '\u00a0', '\t', '№', 'від', 'Про', '___ № ___', '2', '{', '}'],
			...['\u001C', 'а\u001Fб', '\u001FО. ПРИКЛАД', '\u001F', 'Рік\u001FСума\u001F'],
		),
	},
	{ weight: 1, arbitrary: fc.string({ maxLength: 40, unit: anySign }) },
);
const lineEnd = fc.constantFrom('\n', '\r\n', '\n\n', '\f', '\r');
const anyLetter = fc
	.array(fc.tuple(line, lineEnd), { maxLength: 40 })
	.map((lines) => lines.map((pair) => pair.join('')).join(''));

test('any text is dissected without an error, and no line is lost', () => {
	fc.assert(
		fc.property(anyLetter, (source) => {
			const anatomy = dissect(source);
			const covered = topSpans(anatomy);
			for (const { start, end } of linesOf(source)) {
				const holds = covered.some((span) => span.start < end && start < span.end);
				assert.ok(holds, `lost: ${JSON.stringify(source.slice(start, end))}`);
			}
		}),
		{ numRuns: 400 },
	);
});

test('places lie within the text, begin and end with a word, and lists run in order', () => {
	fc.assert(
		fc.property(anyLetter, (source) => {
			const anatomy = dissect(source);
			for (const { start, end } of allSpans(anatomy)) {
				assert.ok(start >= 0 && start <= end && end <= source.length);
				const value = source.slice(start, end);
				assert.equal(value, value.trim());
			}
			const lists = [
				anatomy.letterhead,
				anatomy.addressee,
				anatomy.addresseeDetails,
				anatomy.heading,
				anatomy.text,
				anatomy.marks,
			];
			for (const list of [
				...lists,
				anatomy.appendices,
				anatomy.quoted,
				anatomy.contacts.lines,
				anatomy.signatory.post,
			]) {
				for (const [at, span] of list.entries()) {
					const next = list[at + 1];
					if (next) assert.ok(span.end <= next.start, 'in order');
				}
			}
		}),
		{ numRuns: 400 },
	);
});

test('line ends and odd spaces change no requisite', () => {
	for (const source of letters) {
		const odd = source.replace(/\r?\n/gu, '\r\n').replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0');
		assert.deepEqual(valuesOf(odd), valuesOf(source));
	}
});

test('a wrong check digit is no code', () => {
	const anatomy = dissect('ВИГАДАНА РАДА\nкод ЄДРПОУ 00000018\n\n01.02.2020 № 5');
	assert.equal(anatomy.edrpou, null);
	assert.ok(anatomy.doubts.some(({ ruleId }) => ruleId === 'edrpou-check-digit'));
});

test('other letters’ dates and numbers in the text are not the letter’s own', () => {
	const anatomy = dissect(
		'ВИГАДАНА РАДА\n\nПридуманому А.\n\nПовідомляємо, що наказ від 01.02.2020 № 5 скасовано.\n\nГолова   О. ПРИКЛАД',
	);
	assert.equal(anatomy.date, null);
	assert.equal(anatomy.registrationIndex, null);
});

function valuesOf(source: string) {
	const plain = (span: Span | null) =>
		span && source.slice(span.start, span.end).replaceAll('\u00a0', ' ').replace(/\s+/gu, ' ');
	const anatomy = dissect(source);
	return [
		anatomy.date,
		anatomy.registrationIndex,
		anatomy.edrpou,
		...anatomy.authority,
		...anatomy.addressee,
		...anatomy.addresseeDetails,
		...anatomy.heading,
		...anatomy.signatory.post,
		anatomy.signatory.name,
		anatomy.executor.name,
		anatomy.executor.phone,
	].map(plain);
}

/** Every requisite that holds lines; those inside contact lines or text are held by these. */
function topSpans(anatomy: LetterAnatomy): Span[] {
	return [
		...anatomy.letterhead,
		...anatomy.contacts.lines,
		...present(anatomy.date, anatomy.registrationIndex),
		...present(anatomy.inReplyTo.date, anatomy.inReplyTo.registrationIndex),
		...anatomy.addressee,
		...anatomy.addresseeDetails,
		...anatomy.heading,
		...anatomy.text,
		...anatomy.attachments.flat(),
		...anatomy.signatory.post,
		...present(anatomy.signatory.name, anatomy.executor.name, anatomy.executor.phone),
		...anatomy.appendices,
		...anatomy.quoted,
		...anatomy.marks,
		...anatomy.formLines,
	];
}

function allSpans(anatomy: LetterAnatomy): Span[] {
	const { address, phones, email, site } = anatomy.contacts;
	return [
		...topSpans(anatomy),
		...anatomy.authority,
		...phones,
		...present(address, email, site, anatomy.edrpou),
		...anatomy.stamps.flatMap((stamp) => present(...Object.values(stamp))),
	];
}

function present(...spans: (Span | null)[]): Span[] {
	return spans.filter((span) => span !== null);
}

function linesOf(source: string): Span[] {
	return [...source.matchAll(/[^\n\r\f\v\u2028\u2029\u0085]+/gu)]
		.filter(([text]) => text.replaceAll('\u001F', '').trim() !== '')
		.map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

test('a sentence that begins with a post and ends with a name is no signature, a post over two lines is', () => {
	const signed = (lines: readonly string[]) => {
		const text = `Вигадана рада\n\n03.04.2031 № 1\n\nПовідомляємо про вигадане.\n\n${lines.join('\n')}\n`;
		const name = dissect(text).signatory?.name;
		return name ? text.slice(name.start, name.end) : null;
	};
	assert.equal(signed(['Інспектор склав протокол на Небувальську Н.О.']), null);
	assert.equal(
		signed(['Лікар уклав декларацію з Небувальською Н.О.', '', 'Голова О.П. Вигаданий']),
		'О.П. Вигаданий',
	);
	assert.equal(signed(['Начальник відділу культури та      О.П. Вигаданий', 'спорту']), 'О.П. Вигаданий');
});
