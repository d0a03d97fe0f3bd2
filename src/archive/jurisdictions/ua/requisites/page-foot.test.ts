import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPageFoot } from './page-foot.ts';

describe('isPageFoot', () => {
	for (const line of [
		'*0045872301*',
		'*ВГ-0045872301*',
		'Лист 170/05-14 від 03.04.2031  арк. 1',
		'№ 170/05-14 від 03.04.2031, стор. 2 з 3',
		'170/05-14',
		'Гаряча лінія 0 800 000 000    www.vyhadana.gov.ua',
		'Урядовий контактний центр 15-45',
		'Тел.: (0412) 00-00-00, e-mail: rada@vyhadana.gov.ua, сайт: vyhadana.gov.ua',
	]) {
		it(`knows «${line}»`, () => assert.equal(isPageFoot(line, '170/05-14', '2031-04-03'), true));
	}

	for (const line of [
		'Погоджено',
		// Another letter's number, or another date with this one's.
		'Лист 171/05-14 від 03.04.2031',
		'Лист 170/05-14 від 04.04.2031',
		'Лист 170/05-14 від 03.04.2031 просимо вважати недійсним',
		'Довідки за тел. (0412) 00-00-00',
		// The head of an appendix, whose text may have gone astray.
		'до листа від 3 квітня 2031 року № 170/05-14',
		// A person's own phone and mailbox.
		'тел. 067 000 00 00',
		'e-mail: hanna@example.org',
		'Сайт',
		'** примітка',
		'4',
	]) {
		it(`leaves «${line}»`, () => assert.equal(isPageFoot(line, '170/05-14', '2031-04-03'), false));
	}

	it('knows the body’s own name beside them, and no other’s', () => {
		const [letterhead, index, date] = ['ВИГАДАНА РАДА', '170/05-14', '2031-04-03'] as const;
		const isFoot = (line: string) => isPageFoot(line, index, date, letterhead);
		assert.equal(isFoot('Вигадана рада № 170/05-14 від 03.04.2031 | сторінка 1 з 2'), true);
		assert.equal(isFoot('Умовна рада № 170/05-14 від 03.04.2031'), false);
	});

	it('knows no line by a number that was not found', () => {
		assert.equal(isPageFoot('Лист 170/05-14 від 03.04.2031', null, null), false);
	});
});
