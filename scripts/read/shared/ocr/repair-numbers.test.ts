import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { readingBy } from '../reading-rules.ts';
import { repairMisreadings } from './repair-misreadings.ts';

const mended = [
	['Вих. N2 4388/0/2-31 від   05.10.2031', 'Вих. № 4388/0/2-31 від   05.10.2031'],
	['12.01.2031 р. № 23/39   На М? 8/2 від 02.01.2031', '12.01.2031 р. № 23/39   На № 8/2 від 02.01.2031'],
	['Мо _ 472-31 від 21 .06.2031', '№ _ 472-31 від 21.06.2031'],
	['ж 25-08/6932 від «02» листопада 2031 р.', '№ 25-08/6932 від «02» листопада 2031 р.'],
	['= NP 22-4103\nвід 23 вересня 2031 року', '№ 22-4103\nвід 23 вересня 2031 року'],
	['Вих. Ме - 29945/9-19-31 від 09.08.2031', 'Вих. № - 29945/9-19-31 від 09.08.2031'],
	['від 02.01.2031 р. № 04/9-9бвих', 'від 02.01.2031 р. № 04/9-96вих'],
	['№ 07-С/631 від бсічня 2031р.', '№ 07-С/631 від 6 січня 2031р.'],
	['«08> січня 2031 р. № 21/16/51-31', '«08» січня 2031 р. № 21/16/51-31'],
] as const;
const left = [
	'розділ 21 .06.2031 та інше',
	'до 25-08/6932 від 02.11.2031',
	'до 35 січня 2031 року',
	'див. наказ 25-08/6932 від 02.11.2031',
];

describe('repairMisreadings, of lines with date and index', () => {
	for (const [was, is] of mended) {
		it(`«${was}»`, () =>
			readingBy(jurisdictionOf('ua'), async () => assert.equal(repairMisreadings(was).text, is)));
	}

	for (const text of left) {
		it(`leaves «${text}»`, () =>
			readingBy(jurisdictionOf('ua'), async () => assert.equal(repairMisreadings(text).text, text)));
	}
});
