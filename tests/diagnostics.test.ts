import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gateRules } from '#store/gate/content-rules.ts';
import { levelOf } from '../scripts/diagnostics/level-of.ts';
import { settingKeys } from '../scripts/ingest/settings/settings.ts';
import { workplace } from '../scripts/ingest/testing/workplace.ts';
import { refuseDoubts } from '../scripts/release/refuse-doubts.ts';
import { terminalWords } from '../src/i18n/terminal/index.ts';
import { raisingInputs } from './diagnostics/raising-inputs.ts';

/** The head of a rule’s page. */
interface Head {
	readonly level: string;
	readonly toldBy: string;
	readonly stops: string;
	readonly remedy: string;
}

/** Captured: the four cells of the one row of the table that a page begins with. */
const headPattern =
	/^# \S+\n\n\| Level \| Told by \| Stops \| Remedy \|\n\|---\|---\|---\|---\|\n\| `([a-z]+)` \| (.+?) \| (.+?) \| (.+?) \|\n\n/;
/** Example: `npm run ingest -- --set date=03.04.2031 letter.pdf`; captured: the command, and its words. */
const command = /`(?:[A-Z_]+=\S+ )?npm run ([a-z:]+)(?: -- ([^`]+))?`/g;
/** Example: `--set date=03.04.2031`; captured: the key. */
const setKey = /--set ([\w.]+)=/g;

const stops: Readonly<Record<string, string>> = {
	settle: 'the release, until it is mended or accepted',
	look: 'the release, unless `--with-doubts` is given',
	information: 'nothing',
	waiting: 'this letter, until it is given',
	refused: 'this letter; the others are taken',
	fault: 'the build and the release',
};
/** Rules that stop something other than what their level says. */
const stopsElse = new Set([
	'published-letter',
	'leak-in-published-file',
	'letter-counts-differ',
	'build-not-reproducible',
	'site-too-large',
]);

const rules = readdirSync('docs/diagnostics').map((name) => name.replace(/\.md$/, ''));
const heads = new Map(rules.map((rule) => [rule, headOf(rule)]));

describe('the head of each page of docs/diagnostics', () => {
	for (const [rule, { level, stops: said, remedy }] of heads) {
		it(`${rule}: what it stops follows from its level, and its remedy can be run`, () => {
			if (!stopsElse.has(rule))
				assert.ok(said === stops[level] || (level === 'settle' && said === stops['waiting']));
			const isGate = rule in gateRules;
			assert.equal(isGate, level === 'fault' && said === stops['fault']);
			if (level === 'settle' || level === 'look' || level === 'information')
				assert.equal(levelOf(rule), level);
			const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>;
			const help: Readonly<Record<string, readonly string[]>> = terminalWords.en.help;
			for (const [, name = '', words = ''] of remedy.matchAll(command)) {
				assert.ok(name in scripts, name);
				for (const option of words.match(/--[a-z-]+/g) ?? [])
					assert.ok(
						help[name]?.some((line) => line.startsWith(`  ${option}`)),
						`npm run ${name} takes ${option}`,
					);
				for (const [, key = ''] of words.matchAll(setKey))
					assert.ok((settingKeys as readonly string[]).includes(key), key);
			}
		});
	}
});

describe('a rule does what its page says', () => {
	for (const [rule, { files, args = [], named }] of Object.entries(raisingInputs)) {
		it(`${rule} is ${heads.get(rule)?.level}`, async () => {
			const place = workplace(files);
			const sources = named ?? Object.keys(files).filter((name) => !name.endsWith('.yml'));
			const { stdout } = await place.ingest('--json', ...args, ...sources);
			const results = JSON.parse(stdout) as Result[];
			const raised = results.find(({ messages }) => messages.some(({ ruleId }) => ruleId === rule));
			assert.ok(raised, `raised: ${results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))}`);
			const { level, stops: said } = heads.get(rule) ?? { level: '', stops: '' };
			const isWithout = said === stops['waiting'] || level === 'refused';
			assert.equal(raised.status === 'refused', isWithout);
			if (isWithout) return;
			const review = place.letter(raised.id ?? '').review;
			assert.equal(review.includes(rule), level !== 'information');
			const release = (withDoubts: boolean) => () =>
				refuseDoubts(
					[{ record: { letter: raised.id ?? '' }, review: review.filter((one) => one === rule) }] as never,
					{
						withDoubts,
						accepted: new Set(),
					},
				);
			if (level === 'settle') assert.throws(release(true));
			else assert.doesNotThrow(release(true));
			if (level === 'look') assert.throws(release(false));
		});
	}
});

describe('a remedy that gives values settles its rule', () => {
	for (const [rule, { files }] of Object.entries(raisingInputs)) {
		const given = [...(heads.get(rule)?.remedy.matchAll(command) ?? [])].filter(
			([, name, words]) => name === 'ingest' && words?.startsWith('--set '),
		);
		for (const [, , words = ''] of given)
			it(`${rule}: ${words}`, async () => {
				const set = (words.match(/--set (?:[^\s"]|"[^"]*")+/g) ?? []).flatMap((one) => [
					'--set',
					one.replace('--set ', '').replaceAll('"', ''),
				]);
				const place = workplace(files);
				const { stdout } = await place.ingest('--json', ...set, ...Object.keys(files));
				const [result] = JSON.parse(stdout) as Result[];
				assert.notEqual(result?.status, 'refused');
				assert.ok(!result?.messages.some(({ ruleId }) => ruleId === rule));
			});
	}
});

interface Result {
	readonly id: string | null;
	readonly status: string;
	readonly messages: readonly { readonly ruleId: string }[];
}

/** @throws AssertionError if the page has no head */
function headOf(rule: string): Head {
	const page = readFileSync(`docs/diagnostics/${rule}.md`, 'utf8');
	const [, level = '', toldBy = '', stops = '', remedy = ''] = headPattern.exec(page) ?? [];
	assert.ok(
		level,
		`docs/diagnostics/${rule}.md begins with a table of level, command, what it stops, remedy`,
	);
	return { level, toldBy, stops, remedy };
}
