import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pdfOfHtml } from '../../../testing/pdf-of-html.ts';
import { readPdf } from '../read.ts';

const plain = 'Вигадана рада повідомляє, що роботи з догляду за насадженнями проводяться за планом на рік.';

async function setOff(html: string): Promise<string[]> {
	const { text, emphasis = [] } = await readPdf(pdfOfHtml(html), { name: 'letter.pdf', ocr: 'embedded' });
	return emphasis.map((span) => {
		const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
		return span.as === 'item' ? `${span.depth}: ${words}` : `${span.as}: ${words}`;
	});
}

describe('what a PDF sets off', () => {
	it('is what it prints bold or slanted, over the ends of lines', async () => {
		assert.deepEqual(
			await setOff(
				`<p>${plain} <b>Протягом 30 днів</b> (<i>не місяця</i>). ${plain}</p><p>${plain} <b><i>Обидва</i></b></p>`,
			),
			['strong: Протягом 30 днів', 'strong: Обидва', 'em: (не місяця).', 'em: Обидва'],
		);
		assert.deepEqual(await setOff(`<p>${plain} ${plain}</p><p><b>${plain}</b></p><p>${plain}</p>`), [
			`strong: ${plain}`,
		]);
	});

	it('is nothing where most of it is bold', async () => {
		assert.deepEqual(await setOff(`<p><b>${plain} ${plain}</b> ${plain}</p>`), []);
	});

	it('is how deep the items of its lists stand', async () => {
		const list =
			'<ul><li>у стаціонарі:<ol><li>діагноз;</li><li>процедура;</li></ol></li><li>тип епізоду.</li></ul>';
		assert.deepEqual(await setOff(`<p>${plain}</p>${list}<p>${plain}</p>`), [
			'0: • у стаціонарі:',
			'1: 1. діагноз;',
			'1: 2. процедура;',
			'0: • тип епізоду.',
		]);
	});
});
