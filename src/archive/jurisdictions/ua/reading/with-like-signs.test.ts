import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withLikeSigns } from './with-like-signs.ts';

describe('withLikeSigns', () => {
	for (const [read, said] of [
		['3ПІ-432', 'ЗПІ-432'],
		['145/3П1/31', '145/ЗПІ/31'],
		['3355/Г0-21', '3355/ГО-21'],
		['1О5/З2-21', '105/32-21'],
		['25/К-170із', '25/К-170із'],
		['3-615', '3-615'],
		['12.3-4/333ПІ-31', '12.3-4/333ПІ-31'],
		['103ВК', '103ВК'],
		['67022А', '67022А'],
	] as const) {
		it(`reads «${read}» as «${said}»`, () => assert.equal(withLikeSigns(read), said));
	}
});
