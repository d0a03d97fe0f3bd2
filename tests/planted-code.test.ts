import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { ua } from '#archive/jurisdictions/ua/index.ts';
import { openArchive } from '#store/archive.ts';
import { readAuthorities } from '#store/authorities/read-authorities.ts';
import { gateReport } from '#store/gate/gate-report.ts';
import { readLedgerFiles } from '#store/ledger/ledger-files.ts';
import { readLetter } from '#store/letters/read-letter.ts';
import { readTombstones } from '#store/tombstones/tombstones.ts';
import { readSidecar } from '../scripts/ingest/settings/read-sidecar.ts';
import { checkFolder } from '../scripts/ledger/check-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'planted-code-'));
const sign = join(root, 'it-ran');
after(() => rmSync(root, { recursive: true }));

/** Code that leaves a sign when it is run. */
const code = `(()=>{process.getBuiltinModule("fs").writeFileSync(${JSON.stringify(sign)},"x");return {}})()`;
const bomb = Array.from(
	{ length: 12 },
	(_, at) => `a${at}: &a${at} [${`*a${at - 1},`.repeat(at ? 9 : 0)}]`,
).join('\n');

/** What is planted in front matter: by its first line, and what is below it. */
const frontMatter: Readonly<Record<string, string>> = {
	'JavaScript after ---js': `---js\n${code}\n---\n`,
	'JavaScript after --- js': `--- js\n${code}\n---\n`,
	'JavaScript after ---javascript': `---javascript\n${code}\n---\n`,
	'JavaScript after a byte-order mark': `\uFEFF---js\n${code}\n---\n`,
	'CoffeeScript after ---coffee': `---coffee\n${code}\n---\n`,
	'JSON after ---json': '---json\n{"id":"a"}\n---\n',
	'TOML after +++': '+++\nid = "a"\n+++\n',
	'a function as a tag': `---\nid: !!js/function >\n  function(){${code}}\n---\n`,
	'an expression as a tag': `---\nid: !<tag:yaml.org,2002:js/eval> '${code}'\n---\n`,
	'a regular expression as a tag': '---\nid: !!js/regexp /(a+)+$/\n---\n',
	'undefined as a tag': "---\nid: !!js/undefined ''\n---\n",
	'an object of Python as a tag': '---\nid: !!python/object/apply:os.system ["true"]\n---\n',
	'bytes as a tag': '---\nid: !!binary "aGk="\n---\n',
	'a key __proto__': '---\n__proto__:\n  planted: true\n---\n',
	'a quoted key __proto__': '---\n"__proto__": {planted: true}\n---\n',
	'a key constructor': '---\nconstructor:\n  prototype:\n    planted: true\n---\n',
	'a key __proto__ below another': '---\nsource:\n  __proto__:\n    planted: true\n---\n',
	'aliases of aliases': `---\n${bomb}\n---\n`,
	'an anchor': '---\nid: &planted "a"\n---\n',
	'an alias of itself': '---\nid: &planted [*planted]\n---\n',
	'a merge': '---\n<<: {planted: true}\n---\n',
	'nesting without end': `---\nid: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n---\n`,
	'nesting by a hundred': `---\nid: ${'{a: '.repeat(100)}1${'}'.repeat(100)}\n---\n`,
	'two documents': '---\nid: "a"\n...\n---\nid: "b"\n---\n',
};

/** The same in what has no lines of ---: a sidecar is YAML alone. */
const yaml = Object.entries(frontMatter)
	.filter(([, text]) => text.startsWith('---\n') && !text.includes('...'))
	.map(([name, text]) => [name, text.slice(4, -4)] as const);

const jsonLines: Readonly<Record<string, string>> = {
	'a key __proto__': '{"event":"publication","__proto__":{"planted":true}}\n',
	'a release with a key __proto__': '{"number":1,"__proto__":{"planted":true}}\n',
	'a key constructor': '{"constructor":{"prototype":{"planted":true}}}\n',
	'an expression': `${code}\n`,
	'a function': '{"event":function(){return 1}}\n',
	'nesting without end': `${'['.repeat(200_000)}\n`,
};

/** Every document of the content, each with those who read it besides the gate. */
const documents: Readonly<Record<string, (content: string) => unknown>> = {
	'letters/45000000/2031/25-z.md': (content) => readLetter(content, '45000000/2031/25-z'),
	'authorities/45000000.md': readAuthorities,
	'requests/requests.example/7.md': (content) => failOnDamage(content),
	'tombstones/45000000/2031/26-z.md': readTombstones,
};

describe('code that is planted in a file is refused and does not run', () => {
	for (const [place, read] of Object.entries(documents)) {
		for (const [name, text] of Object.entries(frontMatter)) {
			it(`${place}: ${name}`, () => {
				const content = planted(place, `${text}\nТак.\n`);
				const faults = checkFolder(content);
				assert.ok(
					faults.some(({ subject }) => subject.startsWith(place)),
					gateReport(faults),
				);
				assert.throws(() => read(content));
				refuseTraces();
			});
		}
	}

	// An older version is read by its page alone, after the ledger has compared its hash.
	for (const [name, text] of Object.entries(frontMatter)) {
		it(`versions/45000000/2031/25-z/v1.md: ${name}`, () => {
			const content = planted('versions/45000000/2031/25-z/v1.md', `${text}\nТак.\n`);
			assert.ok(checkFolder(content).some(({ rule }) => rule === 'changed-version'));
			refuseTraces();
		});
	}

	for (const place of ['ledger/45000000/2031.jsonl', 'ledger/releases.jsonl']) {
		for (const [name, text] of Object.entries(jsonLines)) {
			it(`${place}: ${name}`, () => {
				const content = planted(place, text);
				const { files, releases } = readLedgerFiles(content);
				assert.ok([releases, ...files].some(({ faults }) => faults.length > 0));
				assert.ok(checkFolder(content).some(({ rule }) => rule === 'broken-ledger'));
				refuseTraces();
			});
		}
	}

	for (const [name, text] of yaml) {
		it(`corrections beside a source: ${name}`, () => {
			const content = planted('letter.yml', text);
			const contacts = { emails: new Set<string>(), phones: new Set<string>(), emailDomains: [] };
			assert.throws(
				() => readSidecar(join(content, 'letter.txt'), ua, contacts),
				(error: Error) => !error.message.includes('planted'),
			);
			refuseTraces();
		});
	}
});

let count = 0;

/** A content folder with one file in it. */
function planted(place: string, text: string): string {
	const content = join(root, String(count++));
	mkdirSync(dirname(join(content, place)), { recursive: true });
	writeFileSync(join(content, place), text);
	return content;
}

function refuseTraces(): void {
	assert.ok(!existsSync(sign), 'the code was run');
	assert.equal(Reflect.get({}, 'planted'), undefined, 'every object was changed');
}

/** Ingest reads requests with all else. */
function failOnDamage(content: string): void {
	const { damaged } = openArchive(content, { dryRun: true });
	if (damaged.length > 0) throw new Error(damaged[0]);
}
