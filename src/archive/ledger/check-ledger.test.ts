import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { checkLedger } from './check-ledger.ts';
import { sumsOf } from './check-releases.ts';
import type { ArchiveContent, LedgerFiles } from './content.ts';
import type { LedgerFault } from './fault.ts';
import { fileOf, readLedgerFile, readReleases } from './ledger-file.ts';
import { chainedLines, type Unchained } from './ledger-line.ts';
import { ledgerReport } from './ledger-report.ts';
import type { LedgerRecord, Release } from './record.ts';
import { aRecord, aWithdrawal } from './testing/a-record.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const [a, b] = ['45000000/2031/25-z', '45000000/2031/26-z'];

/** Lines without what chains them; the text stands for a file. */
const unchained = ({ previous: _, ...line }: LedgerRecord) => line as Unchained<LedgerRecord>;
const published = (letter: string, text: string, paragraphs = ['p1', 'p2']) =>
	unchained(aRecord(letter, { text: hash(text), paragraphs }));
const corrected = (
	letter: string,
	version: number,
	text: string,
	paragraphs: string[],
	from: string | null = null,
) => unchained(aRecord(letter, { version, text: hash(text), paragraphs, from }));
const withdrawn = (letter: string, release = 2) => unchained(aWithdrawal(letter, { release }));

/** The ledger’s files as text, so that a test can break them as a hand would. */
function texts(records: readonly Unchained<LedgerRecord>[], releases = 1): Map<string, string> {
	const byFile = Map.groupBy(records, ({ letter }) => fileOf(letter));
	const files = new Map([...byFile].map(([name, own]) => [name, chainedLines(own, null, hash)] as const));
	const closed = Array.from({ length: releases }, (_, at): Unchained<Release> => {
		const sums = sumsOf(read(files), at + 1, sha256);
		return { number: at + 1, date: '2031-02-02', ...sums };
	});
	return files.set('releases', chainedLines(closed, null, hash));
}

function read(files: ReadonlyMap<string, string>): LedgerFiles {
	return {
		files: [...files]
			.filter(([name]) => name !== 'releases')
			.map(([name, text]) => readLedgerFile(name, text, hash)),
		releases: readReleases(files.get('releases') ?? '', hash),
	};
}

/** Files by name, each with its text and its paragraphs. */
type Files = Record<string, [text: string, paragraphs?: string[]]>;

function content(letters: Files, versions: Files = {}, more: Partial<ArchiveContent> = {}): ArchiveContent {
	const files = (of: Files) =>
		new Map(
			Object.entries(of).map(([name, [text, paragraphs = ['p1', 'p2']]]) => [
				name,
				{ sha256: hash(text), paragraphs },
			]),
		);
	return {
		letters: files(letters),
		versions: files(versions),
		tombstones: new Set(),
		sources: new Set(),
		...more,
	};
}

function check(files: ReadonlyMap<string, string>, archive: ArchiveContent): LedgerFault[] {
	return checkLedger(read(files), archive, sha256);
}

/** Rules and subjects, for what exactly is found matters. */
function told(faults: readonly LedgerFault[]): string[] {
	return faults.map(({ rule, subject }) => `${rule} ${subject}`);
}

describe('checkLedger', () => {
	const ledger = texts([published(a, 'А'), published(b, 'Б'), corrected(a, 2, 'А2', ['p1', 'p3'])], 2);
	const whole = content({ [a]: ['А2', ['p1', 'p3']], [b]: ['Б'] }, { [`${a}/v1`]: ['А'] });

	it('has nothing against an archive that agrees with its ledger, nor against drafts', () => {
		assert.deepEqual(check(ledger, whole), []);
		const drafts = new Map(whole.letters).set('45000000/2031/27-z', { sha256: hash('В'), paragraphs: [] });
		assert.deepEqual(check(ledger, { ...whole, letters: drafts }), []);
		assert.deepEqual(check(new Map(), content({ [a]: ['А'] })), []);
	});

	it('finds a letter that is gone', () => {
		const letters = new Map(whole.letters);
		letters.delete(b);
		assert.deepEqual(told(check(ledger, { ...whole, letters })), [`dropped-letter ${b}`]);
	});

	it('finds a letter that was changed', () => {
		const letters = new Map(whole.letters).set(b, { sha256: hash('Б!'), paragraphs: ['p1', 'p2', 'p3'] });
		assert.deepEqual(told(check(ledger, { ...whole, letters })), [`changed-letter ${b}`]);
	});

	it('finds an older version that is gone, or was changed, or that no line names', () => {
		assert.deepEqual(told(check(ledger, { ...whole, versions: new Map() })), [`changed-version ${a} v1`]);
		const changed = new Map([[`${a}/v1`, { sha256: hash('А!'), paragraphs: ['p1', 'p2'] }]]);
		assert.deepEqual(told(check(ledger, { ...whole, versions: changed })), [`changed-version ${a} v1`]);
		const stray = new Map(whole.versions).set(`${a}/v3`, { sha256: hash('А'), paragraphs: ['p1', 'p2'] });
		assert.deepEqual(told(check(ledger, { ...whole, versions: stray })), [`changed-version ${a} v3`]);
	});

	it('lets the latest version be kept while a correction is prepared, as it is', () => {
		const kept = (text: string) =>
			new Map(whole.versions).set(`${b}/v1`, { sha256: hash(text), paragraphs: ['p1', 'p2'] });
		assert.deepEqual(check(ledger, { ...whole, versions: kept('Б') }), []);
		assert.deepEqual(told(check(ledger, { ...whole, versions: kept('Б!') })), [`changed-version ${b} v1`]);
	});

	it('finds a paragraph id given to another text: by hand, in a version, in the ledger', () => {
		const letters = new Map(whole.letters).set(a, { sha256: hash('А3'), paragraphs: ['p1', 'p2', 'p3'] });
		assert.deepEqual(told(check(ledger, { ...whole, letters })), [
			`changed-letter ${a}`,
			`moved-paragraph ${a}`,
		]);
		const twice = texts([published(a, 'А', ['p1', 'p1'])]);
		assert.deepEqual(told(check(twice, content({ [a]: ['А', ['p1', 'p1']] }))), [`moved-paragraph ${a} v1`]);
		const differs = texts([published(a, 'А', ['p1', 'p3'])]);
		assert.deepEqual(told(check(differs, content({ [a]: ['А'] }))), [`moved-paragraph ${a}`]);
		const again = texts(
			[published(a, 'А'), corrected(a, 2, 'А2', ['p1']), corrected(a, 3, 'А3', ['p1', 'p2'])],
			3,
		);
		const versions: Files = { [`${a}/v1`]: ['А'], [`${a}/v2`]: ['А2', ['p1']] };
		assert.deepEqual(told(check(again, content({ [a]: ['А3'] }, versions))), [`moved-paragraph ${a} v3`]);
	});
});

describe('checkLedger of renamed letters', () => {
	const ledger = texts([published(a, 'А'), corrected(b, 2, 'А2', ['p1', 'p2'], a)], 2);
	const whole = content({ [b]: ['А2'] }, { [`${b}/v1`]: ['А'] });

	it('expects everything at the new address', () => {
		assert.deepEqual(check(ledger, whole), []);
	});

	it('finds a letter at the former address', () => {
		const letters = new Map(whole.letters).set(a, { sha256: hash('В'), paragraphs: ['p1'] });
		assert.deepEqual(told(check(ledger, { ...whole, letters })), [`reused-address ${a}`]);
	});

	it('finds an address that the ledger gives to two letters', () => {
		const twice = texts([published(a, 'А'), corrected(b, 2, 'А2', ['p1', 'p2'], a), published(b, 'Б')]);
		assert.ok(told(check(twice, whole)).includes(`reused-address ${b}`));
		const circle = texts([
			published(a, 'А'),
			corrected(b, 2, 'А2', ['p1', 'p2'], a),
			corrected(a, 3, 'А3', ['p1', 'p2'], b),
		]);
		assert.ok(check(circle, whole).length > 0);
	});
});

describe('checkLedger of withdrawn letters', () => {
	const ledger = texts([published(a, 'А'), corrected(a, 2, 'А2', ['p1', 'p2']), withdrawn(a)], 2);
	const whole = content({}, {}, { tombstones: new Set([a]) });

	it('expects a tombstone and nothing else', () => {
		assert.deepEqual(check(ledger, whole), []);
		assert.deepEqual(told(check(ledger, content({}))), [`unfinished-withdrawal ${a}`]);
	});

	it('finds what is left of the text', () => {
		const tombstones = new Set([a]);
		const rest = {
			letter: content({ [a]: ['А2'] }, {}, { tombstones }),
			version: content({}, { [`${a}/v1`]: ['А'] }, { tombstones }),
			source: content({}, {}, { tombstones, sources: new Set([a]) }),
		};
		for (const [left, archive] of Object.entries(rest))
			assert.deepEqual(told(check(ledger, archive)), [`unfinished-withdrawal ${a}`], left);
	});

	it('finds another letter at its address, and a line after its end', () => {
		const archive = content({ [a]: ['Б'] }, {}, { tombstones: new Set([a]) });
		assert.deepEqual(told(check(ledger, archive)), [`reused-address ${a}`]);
		const later = texts([published(a, 'А'), withdrawn(a, 1), corrected(a, 2, 'А2', ['p1', 'p2'])]);
		assert.ok(told(check(later, whole)).includes(`reused-address ${a}`));
	});

	it('finds a tombstone without a withdrawal', () => {
		const only = texts([published(a, 'А')]);
		const archive = content({ [a]: ['А'] }, {}, { tombstones: new Set([a, b]) });
		assert.deepEqual(told(check(only, archive)), [
			`unfinished-withdrawal ${a}`,
			`broken-ledger tombstones/${b}.md`,
		]);
	});
});

describe('checkLedger of a ledger that was changed by hand', () => {
	const name = '45000000/2031';
	const records = [published(a, 'А'), published(b, 'Б'), published('45000000/2031/27-z', 'В')];
	const whole = content({ [a]: ['А'], [b]: ['Б'], '45000000/2031/27-z': ['В'] });
	const broken = (change: (lines: string[]) => string[], releases = 0) => {
		const files = texts(records, releases);
		const lines = (files.get(name) ?? '').split('\n');
		return told(check(files.set(name, change(lines).join('\n')), whole));
	};
	const file = `broken-ledger ledger/${name}.jsonl`;

	it('finds a line that cannot be read', () => {
		assert.deepEqual(
			broken(([, ...rest]) => ['{', ...rest]),
			[file, file, 'broken-release release 1'],
		);
		assert.deepEqual(
			broken((lines) => [...lines.slice(0, -1), ''], 1),
			[],
		);
	});

	it('finds a line that was changed, lost, or put elsewhere', () => {
		assert.ok(
			broken(([one = '', ...rest]) => [one.replace('2031-01-02', '2031-02-05'), ...rest]).includes(file),
		);
		assert.ok(broken(([one = '', , ...rest]) => [one, ...rest]).includes(file));
		assert.ok(broken(([one = '', two = '', ...rest]) => [two, one, ...rest]).includes(file));
		assert.ok(broken((lines) => lines.slice(0, -1)).includes(file), 'no line end');
	});

	it('finds a file cut short after a release', () => {
		assert.ok(broken((lines) => [...lines.slice(0, -2), ''], 1).includes('broken-release release 1'));
	});

	it('finds a line in the wrong file', () => {
		const files = texts(records);
		files.set('45000000/2032', chainedLines([published('45000000/2033/1', 'Г')], null, hash));
		const found = told(check(files, whole));
		assert.ok(found.includes('broken-ledger ledger/45000000/2032.jsonl'));
	});

	it('finds a version without those before it', () => {
		const files = texts([corrected(a, 2, 'А2', ['p1'])]);
		assert.ok(told(check(files, content({ [a]: ['А2', ['p1']] }))).includes(file));
	});
});

describe('checkLedger of releases', () => {
	const records = [published(a, 'А')];
	const whole = content({ [a]: ['А'] });
	for (const key of ['letters', 'versions', 'root', 'heads'] as const) {
		it(`finds a release whose ${key} is not what its lines give`, () => {
			const sums = sumsOf(read(texts(records)), 1, sha256);
			const wrong = { ...sums, [key]: typeof sums[key] === 'number' ? 7 : 'f'.repeat(64) };
			const files = texts(records).set(
				'releases',
				chainedLines([{ number: 1, date: '2031-02-02', ...wrong }], null, hash),
			);
			assert.deepEqual(told(check(files, whole)), ['broken-release release 1']);
		});
	}

	it('finds a line that was put into a closed release, and one of a release to come', () => {
		const files = texts(records, 1);
		const more = chainedLines([published('45000000/2032/1', 'Б')], null, hash);
		const archive = content({ [a]: ['А'], '45000000/2032/1': ['Б'] });
		assert.deepEqual(told(check(files.set('45000000/2032', more), archive)), ['broken-release release 1']);
		const early = chainedLines([{ ...published('45000000/2032/1', 'Б'), release: 3 }], null, hash);
		assert.deepEqual(told(check(files.set('45000000/2032', early), archive)), ['broken-release release 3']);
	});

	it('finds that the file of releases is gone, though letters were published', () => {
		assert.deepEqual(told(check(texts(records).set('releases', ''), whole)), ['broken-release release 1']);
	});

	it('lets a correction wait for the next release', () => {
		const waiting = texts([...records, { ...corrected(a, 2, 'А2', ['p1', 'p2']), release: 2 }], 1);
		assert.deepEqual(told(check(waiting, content({ [a]: ['А2'] }, { [`${a}/v1`]: ['А'] }))), []);
	});

	it('finds a release that is missing', () => {
		const files = texts(records, 1);
		const line = (files.get('releases') ?? '').replace('"number":1', '"number":2');
		assert.ok(told(check(files.set('releases', line), whole)).includes('broken-release release 2'));
	});
});

describe('ledgerReport', () => {
	it('tells each fault by rule, with what to do and where more is written; of many only the number', () => {
		const faults = check(texts([published(a, 'А')]), content({}));
		const report = ledgerReport(faults);
		assert.match(report, /1 fault\b/);
		assert.match(report, new RegExp(`${a}: It was published, and content/letters/${a}\\.md is gone`));
		assert.match(report, /docs\/diagnostics\/dropped-letter\.md/);
		const many = ledgerReport(Array.from({ length: 30 }, () => faults).flat());
		assert.match(many, /30 faults/);
		assert.match(many, /… and 10 more/);
	});
});
