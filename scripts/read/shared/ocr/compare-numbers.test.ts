import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareNumbers } from './compare-numbers.ts';

const cases: readonly (readonly [value: string, reading: string, latin: boolean, likeness: string])[] = [
	['35860/8-15-31', 'AOKYMEHT No 35860/8-15-31 Big 01.10.2031', true, 'same'],
	['35860/8-15-31', '№ 35880/8-15-31 від 01.10.2031', false, 'other'],
	['35860/8-15-31', '№ 35860/8-15.31', true, 'signs'],
	['2327/6', 'No 2327/8', true, 'other'],
	['2327/6', 'No 2327/6-15', true, 'other'],
	['982', 'No 932 Big', true, 'other'],
	['15-31', '— — —', false, 'nothing'],
	['01.10.2031', 'nix 01,10,2031', true, 'same'],
	['01.10.2031', 'Big 01.10 2031', true, 'same'],
	['01.10.2031', 'від 01 .10 2037', false, 'other'],
	['01.10.2031', 'від 07.10.2031', false, 'other'],
	['1031/6-14-31', '№ 1031:6-14-31 від', false, 'same'],
	['1031', '№ 1031:6-14-31 від', false, 'nothing'],
	['20.12.2031', 'від 20.1 2203 1', false, 'same'],
	['20.12.2031', 'від 20.1 2203 12', false, 'other'],
	['01.10.2031', 'peectpauil i101.10.2031', true, 'same'],
	['20.10.2031', 'від 120.10.2031', false, 'same'],
	['01.10.2031', 'від 201.10.2031', false, 'other'],
	['22.05.31', 'Big 2205.31', true, 'same'],
	['22.05.31', 'від 2205.81', false, 'other'],
	['2.05.31', 'від 205.31', false, 'other'],
	['03 червня 2031', '03 uepsua 2031 p.', true, 'same'],
	['03 червня 2031', '08 червня 2031 р.', false, 'other'],
	['3 червня 2031', '|З червня 2031 року', false, 'same'],
	['«12» листопада 2031', '«12» пистопада 2031 р.', false, 'same'],
	['«12» листопада 2031', '«17» пистопада 2031 р.', false, 'other'],
	['«12» листопада 2031', '712" nuctonaga 2031', true, 'same'],
	['12 листопада 2031', '712 nuctonaga 2031', true, 'nothing'],
	['19 грудня 2051', 'Bin 19 rpyaua 2031 poky', true, 'other'],
	['5 червня 2031', 'З серпня 2031 р.', false, 'other'],
	['3 червня 2031', '3 серпня 2031 р.', false, 'signs'],
	['«08 » червня   20 31', '«08» YepBHA 2031 p.', true, 'same'],
	['«08 » червня   20 31', '«08» червня 20 51 р.', false, 'other'],
	['«08 » 06 20 31', '« 08 » 06 20 31p.', true, 'same'],
	['«08 » 06 20 31', '«08» 06 20 37 р.', false, 'other'],
	['25/К-170', 'No 25/K-170', true, 'same'],
	['25/К-170', '№ 25/К-170', false, 'same'],
	['25/К-170', '№ 25/Н-170', false, 'signs'],
	['Ю177/27', 'Ne 0177/27', true, 'same'],
	['Ю177/27', 'Ne 0171/27', true, 'nothing'],
	['5359/ЗПІ-31', 'Ne 539/3M1-31', true, 'nothing'],
	['Л646/14', 'J1646/14', false, 'same'],
	['23/15998/7-31', 'N@ 23,15998,7-31', true, 'same'],
	['23/15998/7-31', 'N@ 25,15998,7-31', true, 'other'],
	['23/15998/7-31', 'N@ 23-15998/7-31', true, 'signs'],
	['01-22/18565', 'Ne 01-22/1 8565', true, 'same'],
	['01-22/18565', 'Ne 01-22/1 8566', true, 'other'],
	['18565', '№ 1 8565', false, 'same'],
	['8565', '№ 1 8565-2', false, 'other'],
	['01-12 / 345', 'No 01-12 / 345', true, 'same'],
];

describe('compareNumbers', () => {
	for (const [value, reading, latin, likeness] of cases) {
		it(`finds «${value}» in «${reading}»: ${likeness}`, () => {
			assert.equal(compareNumbers(value, reading, latin).likeness, likeness);
		});
	}

	it('says what was read instead', () => {
		assert.equal(compareNumbers('05-46/655-ЗІТ', 'Мо 05-46/655-3П від', false).other, '05-46/655-3П');
		assert.equal(
			compareNumbers('35860/8-15-31', '№ 35880/8-15-31 від 01.10.2031', false).other,
			'35880/8-15-31',
		);
	});
});
