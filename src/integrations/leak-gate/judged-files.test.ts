import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Letter } from '#archive/letter/schema.ts';
import { aLetter } from '#archive/letter/testing/a-letter.ts';
import { formatDocument } from '#store/document/document.ts';
import { filesUnder } from '#store/files/files-under.ts';
import { hexSha256 } from '#store/files/sha256.ts';
import { temporaryFolder } from '../../../scripts/testing/temporary-folder.ts';
import { keepJudged, openJudged, readJudged } from './judged-files.ts';
import { type GateRules, leakFinders } from './leak-finders.ts';
import { olderAmong } from './markdown-of.ts';
import { rulesDigest } from './rules-digest.ts';
import { saidByLetters } from './said-by-letters.ts';
import { scanForLeaks } from './scan-for-leaks.ts';
import { contacts, writeInto } from './testing/leaky-site.ts';
import { unknownFiles } from './unknown-files.ts';
import { valueHashes } from './value-hashes.ts';

const memory = join(temporaryFolder('judged-files'), 'judged');
const dir = join(temporaryFolder('judged-site'), 'site');
const name = 'Степовик Остап Олегович';
const said = [
	'У парку 24 лавки.',
	`Звернувся ${name}.`,
	'тел. (067) 123-45-67',
	`Голова ради ${name} відповів.`,
];
const signers = ['Ігор ТРАВНЕВИЙ', name] as const;
const lines = fc.array(fc.constantFrom(...said), { minLength: 1, maxLength: 1 });

/** A site: its letters, what their pages, lists and notes say. */
const sites = fc.record({
	letter: fc.record({ body: lines, signer: fc.constantFrom(...signers), hasOlder: fc.boolean() }),
	other: fc.record({ body: lines, signer: fc.constantFrom(...signers) }),
	page: lines,
	list: lines,
	note: lines,
	noteName: fc.constantFrom('note', '(067) 123-45-67'),
	/** What the letter’s copy says, and whether the letter has the checksum of these words. */
	copy: fc.record({ words: lines, isTrue: fc.boolean() }),
	isOwn: fc.boolean(),
	keep: fc.constantFrom([], [{ kind: 'person-name' as const, words: name }]),
	kinds: fc.constantFrom(['person-name', 'requester-name', 'phone'] as const, ['phone'] as const),
	phones: fc.constantFrom([], ['671234567']),
});
type Site = typeof sites extends fc.Arbitrary<infer S> ? S : never;
/** What changes from one build to the next. */
const parts = fc.constantFrom<keyof Site>(
	'letter',
	'other',
	'page',
	'list',
	'note',
	'noteName',
	'copy',
	'isOwn',
	'keep',
	'kinds',
	'phones',
);

const plain = { body: ['У парку 24 лавки.'], signer: signers[0], hasOlder: false };
/** A list shows whoever signs a letter; then somebody else signs it. */
const listed: Site = {
	...{
		letter: plain,
		other: { ...plain, signer: signers[1] },
		page: plain.body,
		list: [`Звернувся ${name}.`],
	},
	...{
		note: plain.body,
		noteName: 'note',
		copy: { words: plain.body, isTrue: true },
		isOwn: false,
		keep: [],
		kinds: ['person-name', 'requester-name', 'phone'],
		phones: [],
	},
};
const unlisted: Site = { ...listed, other: plain };

test('a site is judged the same, whatever was judged before', () => {
	fc.assert(
		fc.property(sites, fc.array(fc.tuple(parts, sites), { minLength: 2, maxLength: 4 }), (first, edits) => {
			writeFileSync(memory, '');
			let site = first;
			assert.deepEqual(leaksOf(site, true), leaksOf(site, false));
			for (const [part, other] of edits) {
				site = { ...site, [part]: other[part] };
				assert.deepEqual(leaksOf(site, true), leaksOf(site, false));
			}
		}),
		{ numRuns: 30, examples: [[listed, [['other', unlisted]]]] },
	);
});

test('what is the same is not judged again, and everything is where the rules are others', () => {
	const rules = { rules: Buffer.alloc(32, 1), contacts: Buffer.alloc(0) };
	const [one, two, three] = [Buffer.alloc(32, 2), Buffer.alloc(32, 3), Buffer.alloc(32, 5)];
	const [values, fewer] = [valueHashes(['Ганна', 'Іван']), valueHashes(['Ганна'])];
	const first = openJudged(readJudged(memory, rules));
	for (const key of [two, one]) first.add(key);
	first.add(three, [...values]);
	keepJudged(memory, rules, [first.taken()]);
	const again = openJudged(readJudged(memory, rules));
	assert.deepEqual(
		[one, two, rules.rules, three].map((key) => again.has(key, values)),
		[true, true, false, true],
	);
	assert.ok(!again.has(three, fewer), 'a value by which it passed is gone');
	const taken = again.taken();
	assert.deepEqual(taken.keys, Buffer.concat([one, two]));
	assert.equal(taken.byValues.length, 32 + 4 + 2 * 8);
	assert.equal(again.taken().keys.length, 0);
	assert.equal(readJudged(memory, { ...rules, rules: Buffer.alloc(32, 4) }).byValues.length, 0);
	for (const file of [memory, `${memory}-by-values`])
		writeFileSync(file, Buffer.concat([rules.rules, Buffer.alloc(4), one, one.subarray(5)]));
	const broken = openJudged(readJudged(memory, rules));
	assert.ok(!broken.has(one, values));
	keepJudged(join(memory, 'no', 'folder'), rules, [taken]);
});

test('a contact more lets pass what passed before, and one less is asked about again', () => {
	const of = (phones: readonly string[]) =>
		rulesDigest('src/integrations/leak-gate/fixtures', {
			contacts: { ua: { ...contacts, phones: new Set(phones) } },
			...{ keep: [], kinds: ['phone'] },
		});
	const key = Buffer.alloc(32, 2);
	const before = openJudged(readJudged('', of([])));
	before.add(key);
	keepJudged(memory, of(['671234567']), [before.taken()]);
	const isKnown = (phones: readonly string[]) =>
		openJudged(readJudged(memory, of(phones))).has(key, valueHashes([]));
	assert.deepEqual([['671234567'], ['671234567', '501234567'], ['501234567'], []].map(isKnown), [
		true,
		true,
		false,
		false,
	]);
});

test('the rules are the code, the libraries and what the archive lets pass', () => {
	const rules = rulesOf({ keep: [], kinds: ['phone'], phones: [] });
	const digest = rulesDigest('.', rules);
	assert.deepEqual(rulesDigest('.', rules), digest);
	for (const others of [
		{ ...rules, kinds: [] },
		{ ...rules, keep: [{ kind: 'phone' as const, words: '1' }] },
	])
		assert.notDeepEqual(rulesDigest('.', others), digest);
	assert.notDeepEqual(rulesDigest(temporaryFolder('other-code'), rules), digest);
});

function leaksOf(site: Site, isRemembering: boolean): string[] {
	const rules = rulesOf(site);
	const digest = rulesDigest('src/integrations/leak-gate/fixtures', rules);
	const judged = openJudged(readJudged(memory, digest));
	rmSync(dir, { recursive: true, force: true });
	writeInto(dir, filesOf(site));
	const own = new Set(site.isOwn ? ['note.txt'] : []);
	const files = filesUnder(dir);
	const values = saidByLetters(dir, files).values;
	const leaks = scanForLeaks(dir, leakFinders(rules), {
		...{ isQuick: true, own, values },
		...(isRemembering && {
			judged,
			part: unknownFiles(dir, files, { own, judged, values, olderOf: olderAmong(files) }),
		}),
	});
	if (isRemembering) keepJudged(memory, digest, [judged.taken()]);
	return leaks.map(({ file, kind }) => `${file} ${kind}`);
}

function rulesOf({ keep, kinds, phones }: Pick<Site, 'keep' | 'kinds' | 'phones'>): GateRules {
	return { contacts: { ua: { ...contacts, phones: new Set(phones) } }, kinds, keep };
}

function filesOf({ letter, other, page, list, note, noteName, copy }: Site): Record<string, string> {
	const file = (number: number, body: readonly string[], signer: string, more: Partial<Letter> = {}) =>
		formatDocument(
			aLetter({ id: `91000000/2031/${number}`, signatory: { post: 'Голова', name: signer }, ...more }),
			`${body.join('\n\n')}\n`,
		);
	const words = copy.words.join('\n');
	const sha256 = hexSha256(Buffer.from(copy.isTrue ? words : ''));
	const copied = {
		kind: 'whole' as const,
		extension: '.txt',
		mediaType: 'text/plain',
		bytes: 1,
		sha256,
		images: [],
	};
	const source = { ...aLetter({}).source, copy: copied };
	const paragraphs = (said: readonly string[]) => said.map((line) => `<p>${line}</p>`).join('\n');
	return {
		'letters/91000000/2031/1.md': file(1, letter.body, letter.signer, { source }),
		'letters/91000000/2031/1.txt': words,
		'letters/91000000/2031/1.html': paragraphs(page),
		...(letter.hasOlder && { 'letters/91000000/2031/1/v1.md': file(1, page, letter.signer) }),
		'letters/91000000/2031/2.md': file(2, other.body, other.signer),
		'letters.html': paragraphs(list),
		'data/letters.jsonl': list.map((said) => `${JSON.stringify({ said })}\n`).join(''),
		[`${noteName}.txt`]: note.join('\n'),
	};
}
