import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { z } from 'astro/zod';
import { archiveConfigSchema } from '#archive/config/schema.ts';
import { redactionKinds } from '#archive/letter/redaction.ts';
import { gateRules } from '#store/gate/content-rules.ts';
import { rules } from '../scripts/diagnostics/rules.ts';
import { settingKeys } from '../scripts/ingest/settings/settings.ts';
import { terminalWords } from '../src/i18n/terminal/index.ts';

/** Example: `doubt('missing-date')`. */
const doubt = /\bdoubt\('([a-z-]+)'/g;
/** Example: `More: docs/diagnostics/letter-counts-differ.md`. */
const pagePattern = /docs\/diagnostics\/([a-z-]+)\.md/g;
/** Example: `[decision 0002](decisions/0002-source-hash.md#context)`, not `(https://…)`. */
const linkPattern = /\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g;

const sources = globSync('{src,scripts}/**/*.ts').filter((file) => !file.endsWith('.test.ts'));

describe('diagnostics', () => {
	const used = new Set([
		...Object.keys(rules),
		...Object.keys(gateRules),
		...sources.filter((file) => file.startsWith('src/archive')).flatMap((file) => named(doubt, file)),
		...sources.flatMap((file) => named(pagePattern, file)),
	]);
	const pages = readdirSync('docs/diagnostics').map((name) => name.replace(/\.md$/, ''));

	it('are named somewhere in each table', () => {
		for (const rule of ['empty-file', 'missing-date', 'dropped-letter', 'leak-in-published-file'])
			assert.ok(used.has(rule), rule);
	});

	for (const rule of used) {
		it(`${rule} has its page`, () => {
			assert.match(readFileSync(`docs/diagnostics/${rule}.md`, 'utf8'), new RegExp(`^# ${rule}\n`));
		});
	}

	for (const page of pages) {
		it(`the page ${page} is of a rule`, () => assert.ok(used.has(page)));
	}
});

describe('docs/configuration.md', () => {
	const text = readFileSync('docs/configuration.md', 'utf8');
	for (const setting of settingsOf(archiveConfigSchema)) {
		it(`describes ${setting}`, () => assert.ok(text.includes(`| \`${setting}\` |`)));
	}

	it('describes nothing else', () => {
		const settings = settingsOf(archiveConfigSchema);
		const variables = ['ARCHIVE_CONFIG', 'ARCHIVE_CONTENT', 'ARCHIVE_OUT', 'ARCHIVE_URL', 'ARCHIVE_SEARCH'];
		const described = [...text.matchAll(/^\| `([\w.]+)` \|/gm)].map(([, name]) => name);
		assert.deepEqual(described.sort(), [...settings, ...variables].sort());
	});
});

describe('docs/uk/configuration.md', () => {
	const text = readFileSync('docs/uk/configuration.md', 'utf8');
	/** A table may say `publisher` for `publisher.name` and `publisher.url`. */
	const settings = settingsOf(archiveConfigSchema).filter((setting) => setting !== 'jurisdiction');
	for (const setting of settings) {
		it(`says what ${setting} does`, () => {
			const [group = ''] = setting.split('.');
			assert.ok([setting, group].some((name) => text.includes(`| \`${name}\` |`)));
		});
	}
	for (const kind of redactionKinds)
		it(`says what ${kind} is`, () => assert.ok(text.includes(`\`${kind}\``)));
});

describe('docs/ingest.md', () => {
	const text = readFileSync('docs/ingest.md', 'utf8');
	for (const name of [
		...settingKeys,
		'--content',
		'--dry-run',
		'--json',
		'--set',
		'--force',
		'--republish',
		'--shard',
		'--jobs',
		'--ocr',
		'--help',
	]) {
		it(`describes ${name}`, () => assert.ok(text.includes(`\`${name}`)));
	}
});

describe('docs/uk/getting-started.md', () => {
	const text = readFileSync('docs/uk/getting-started.md', 'utf8');
	const { messages } = terminalWords.uk;
	for (const said of [messages['status-written'], messages['status-review'], messages['status-unchanged']]) {
		const [word = ''] = said.split('  ');
		it(`says what “${word}” means`, () => assert.ok(text.includes(`| \`${word}\` |`)));
	}
});

describe('links', () => {
	for (const file of globSync(['*.md', 'docs/**/*.md'])) {
		it(`of ${file} lead somewhere`, () => {
			const links = [...readFileSync(file, 'utf8').matchAll(linkPattern)].map(([, link]) => link ?? '');
			const broken = links.filter((link) => !existsSync(join(dirname(file), decodeURI(link))));
			assert.deepEqual(broken, []);
		});
	}
});

function named(pattern: RegExp, file: string): string[] {
	return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name]) => name ?? '');
}

/** Paths of the settings; a text in the archive's languages is one setting. */
function settingsOf(schema: z.ZodObject, path = ''): string[] {
	return Object.entries(schema.shape).flatMap(([key, given]) => {
		const setting = given instanceof z.ZodDefault ? given.unwrap() : given;
		return setting instanceof z.ZodObject ? settingsOf(setting, `${path}${key}.`) : [path + key];
	});
}
