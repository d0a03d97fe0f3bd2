import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ignoredNames } from '#store/gate/content-plan.ts';
import { gateReport } from '#store/gate/gate-report.ts';
import { ledgerBefore } from '#store/gate/ledger-before.ts';
import { checkFolder } from '../scripts/ledger/check-folder.ts';
import { once } from '../scripts/testing/once.ts';
import { commitAll, makeEditedArchive } from './content-edits/edited-archive.ts';
import { rightEdits } from './content-edits/right-edits.ts';
import { wrongEdits } from './content-edits/wrong-edits.ts';

const root = mkdtempSync(join(tmpdir(), 'content-edits-'));
const [whole, edited] = [join(root, 'whole'), join(root, 'content')];
after(() => rmSync(root, { recursive: true }));

before(async () => {
	const archive = await makeEditedArchive();
	cpSync(archive.content, whole, { recursive: true });
	archive.remove();
	commitAll(whole, join(root, 'git'));
	assert.notEqual(past().length, 0);
});

/** The state in git: no edit changes it, and reading it starts two programs. */
const past = once(() => ledgerBefore(whole));

/** What the build's gate finds after an edit; tests/build/gates.test.ts tests that the build runs the gate. */
function gate(deed: (content: string) => void) {
	rmSync(edited, { recursive: true, force: true });
	cpSync(whole, edited, { recursive: true, verbatimSymlinks: true });
	deed(edited);
	return checkFolder(edited, past());
}

/** What the gate finds after each wrong edit, by the edit's name: computed once for all assertions about it. */
const wrongOnes = once(() => new Map(wrongEdits.map(([name, deed]) => [name, gate(deed)])));

describe('a wrong edit of content fails the build', () => {
	for (const [name, , rule, named = ''] of wrongEdits) {
		it(`${name}: ${rule}`, () => {
			const faults = wrongOnes().get(name) ?? [];
			const fault = faults.find((one) => one.rule === rule && one.subject.includes(named));
			assert.ok(fault, `${rule} ${named}\n${gateReport(faults)}`);
			assert.match(fault.message, remedy, 'it says what to do');
			assert.ok(existsSync(`docs/diagnostics/${rule}.md`));
		});
	}

	it('of at least fifty, each told from the others', () => {
		assert.ok(wrongEdits.length >= 50);
		assert.equal(new Set(wrongEdits.map(([name]) => name)).size, wrongEdits.length);
	});
});

describe('a right edit of content passes', () => {
	for (const [name, deed] of rightEdits) {
		it(name, () => assert.deepEqual(gate(deed), []));
	}
});

it('what is passed over by name never comes into the repository', () => {
	const kept = readFileSync('.gitignore', 'utf8').split('\n');
	for (const name of ignoredNames) assert.ok(name === '.gitkeep' || kept.includes(name), name);
});

it('a report says nothing of what a file says', () => {
	for (const [name, faults] of wrongOnes()) {
		const said = gateReport(faults);
		for (const words of ['сім', 'Коштів', 'сквери', 'Щодо', 'alert', 'anna'])
			assert.ok(!said.includes(words), `${name}: ${said}`);
	}
});

/** What a remedy asks for. */
const remedy =
	/\b(?:remove|rename|bring|write|save|keep|mend|edit|give|take|put|run|ingest|name|correct|say)\b/i;
