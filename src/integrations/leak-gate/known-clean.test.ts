import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { temporaryFolder } from '../../../scripts/testing/temporary-folder.ts';
import { judgedKey } from './judged-files.ts';
import { openKnownClean } from './known-clean.ts';
import { rulesDigest } from './rules-digest.ts';
import { contacts } from './testing/leaky-site.ts';

const memory = join(temporaryFolder('known-clean'), 'known');
const isPublic = fc.constantFrom<readonly string[]>([], ['671234567'], ['671234567', '501234567']);
const kinds = fc.constantFrom(['phone'] as const, ['phone', 'email'] as const);
const asked = fc.record({
	copy: fc.constantFrom('тел. 671234567', 'тел. 501234567', 'rada@vyhadiv.example', 'Лавки'),
	letter: fc.constantFrom('Лавки', 'Лавки, тел. 671234567'),
});
const builds = fc.array(
	fc.record({ isPublic, kinds, asked: fc.array(asked, { minLength: 1, maxLength: 4 }) }),
	{
		minLength: 2,
		maxLength: 5,
	},
);
type Build = typeof builds extends fc.Arbitrary<(infer B)[]> ? B : never;
type Asked = Build['asked'][number];

/** A verdict that depends on a copy, its letter and the rules, as that of the gate does. */
function verdict({ copy, letter }: Asked, { isPublic, kinds }: Build): readonly string[] {
	const hasPhone = ['671234567', '501234567'].some(
		(phone) => copy.includes(phone) && !letter.includes(phone) && !isPublic.includes(phone),
	);
	return [...kinds].filter((kind) => (kind === 'phone' ? hasPhone : copy.includes('@')));
}

test('copies and words are judged the same, whatever was judged before, and none twice that is clean', () => {
	let known = 0;
	fc.assert(
		fc.property(builds, (some) => {
			writeFileSync(memory, '');
			for (const build of some) {
				const rules = rulesDigest('src/integrations/leak-gate/fixtures', {
					contacts: { ua: { ...contacts, phones: new Set(build.isPublic) } },
					...{ kinds: build.kinds, keep: [] },
				});
				const clean = openKnownClean(memory, rules);
				for (const one of build.asked) {
					const [bytes, context] = [Buffer.from(one.copy), [one.letter]];
					let times = 0;
					const find = () => {
						times += 1;
						return verdict(one, build);
					};
					assert.deepEqual(clean.judge(bytes, context, find), verdict(one, build));
					const key = judgedKey(bytes, ['elsewhere', ...context]);
					if (clean.has(key)) known += 1;
					assert.ok(!clean.has(key) || verdict(one, build).length === 0);
					if (verdict(one, build).length === 0) clean.add(key);
					known += times === 0 ? 1 : 0;
				}
				clean.keep();
			}
		}),
		{ numRuns: 60 },
	);
	assert.ok(known > 0);
});

test('other code knows nothing of what this has judged', () => {
	const rules = (further: readonly string[]) =>
		rulesDigest('.', { contacts: {}, kinds: [], keep: [] }, further);
	const first = openKnownClean(memory, rules([]));
	first.judge(Buffer.from('Лавки'), [], () => []);
	first.keep();
	const asks = (further: readonly string[]) => {
		let isAsked = false;
		openKnownClean(memory, rules(further)).judge(Buffer.from('Лавки'), [], () => {
			isAsked = true;
			return [];
		});
		return isAsked;
	};
	assert.deepEqual([asks([]), asks(['scripts/read/**/*.ts'])], [false, true]);
});
