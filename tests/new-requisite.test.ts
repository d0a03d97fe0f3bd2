import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { it } from 'node:test';

// The recipe of CONTRIBUTING.md: one file, one line in the index, its words in each language. Lines and words come while
// the files are loaded, so that every list sees a requisite that the archive does not have.
const file = new URL('./fixtures/requisite/resolution.ts', import.meta.url);
const words = { resolution: 'Рішення', 'resolution-granted': 'надано', 'resolution-refused': 'відмовлено' };

registerHooks({
	load(url, context, next) {
		const loaded = next(url, context);
		const source = String(loaded.source);
		if (url.endsWith('/src/archive/letter/requisites/index.ts')) {
			const line = source.replace('\tlanguage,\n]', '\tlanguage,\n\tresolution,\n]');
			assert.notEqual(line, source);
			return { ...loaded, source: `import { resolution } from '${file}';\n${line}` };
		}
		if (url.endsWith('/src/i18n/uk.json')) {
			const messages = JSON.parse(source);
			return {
				...loaded,
				source: JSON.stringify({ ...messages, requisites: { ...messages.requisites, ...words } }),
			};
		}
		return loaded;
	},
});

const { ua } = await import('#archive/jurisdictions/ua/index.ts');
const { factsOf } = await import('#archive/letter/facts.ts');
const { redact } = await import('#archive/letter/redaction.ts');
const { registerEntryOf } = await import('#archive/letter/register-entry.ts');
const { readRequisites, recordOf, reportOf } = await import('#archive/letter/requisites/found-requisites.ts');
const { letterSchema } = await import('#archive/letter/schema.ts');
const { aLetter } = await import('#archive/letter/testing/a-letter.ts');
const { compareLetter } = await import('../scripts/evaluate/compare.ts');
const { readSettings } = await import('../scripts/ingest/settings/read-settings.ts');
const { applySettings, reviseLetter, settingKeys } = await import('../scripts/ingest/settings/settings.ts');
const { rowOf } = await import('../src/tables/field.ts');
const { letterFields } = await import('../scripts/mirror/data/letter-fields.ts');
const { translate } = await import('../src/i18n/index.ts');
const { requisiteDifference } = await import('#store/differences/requisite-difference.ts');
const { requisiteWords } = await import('../src/site/requisite-words.ts');

const front: Record<string, unknown> = { ...aLetter({ review: ['missing-resolution'] }) };
delete front['resolution'];
const letter = letterSchema.parse(front);
const granted = letterSchema.parse({ ...front, resolution: 'granted' });
const contacts = { emails: new Set<string>(), phones: new Set<string>(), emailDomains: [] };
const inWords = requisiteWords(translate('uk'), (id) => id);

/** What a text that ends with this mark gives. */
function found(mark: string) {
	const anatomy = { ...ua.dissect(''), marks: [{ start: 0, end: mark.length }] };
	return readRequisites(redact(mark, anatomy, [], ua.marks), ua);
}

it('stands in the front matter in its place, checked', () => {
	const keys = Object.keys(letterSchema.parse({ resolution: 'granted', ...front }));
	assert.deepEqual(keys.slice(keys.indexOf('language'), keys.indexOf('redactions')), [
		...['language', 'resolution', 'jurisdiction'],
	]);
	assert.ok(!letterSchema.safeParse({ ...front, resolution: 'maybe' }).success);
});

it('is read from the letter, recorded and reported', () => {
	assert.equal(recordOf(found('granted'))['resolution'], 'granted');
	assert.equal(reportOf(found('refused'))['resolution'], 'refused');
	assert.equal(reportOf(null)['resolution'], null);
});

it('is given with --set, and settles its doubt', () => {
	assert.ok(settingKeys.map(String).includes('resolution'));
	assert.throws(() => readSettings(['resolution=maybe'], ua, contacts), /give granted or refused/);
	const settings = readSettings(['resolution=granted'], ua, contacts);
	assert.equal(recordOf(applySettings(found('refused'), settings))['resolution'], 'granted');
	assert.deepEqual(reviseLetter(letter, settings), { ...granted, review: [] });
});

it('is shown by registers', () => {
	assert.deepEqual(Object.entries(registerEntryOf(granted)).at(-2), ['resolution', 'granted']);
});

it('is a column of the open data', () => {
	const file = { letter: granted, body: '', bytes: new Uint8Array(), sha256: '' };
	const source = { ...file, authority: null, url: 'https://a.example/' };
	assert.equal(rowOf(letterFields, source)['resolution'], 'granted');
	const names = letterFields.map(({ name }) => name);
	assert.equal(names[names.indexOf('resolution') - 1], 'language');
});

it('is compared between versions, under its label', () => {
	assert.deepEqual(requisiteDifference(letter, granted, inWords), [
		{ label: 'resolution', parts: [{ kind: 'added', text: 'granted' }] },
	]);
	assert.equal(inWords.say('resolution'), words.resolution);
});

it('stands among the facts of the letter’s page, in the words of the page', () => {
	assert.deepEqual(factsOf(granted, inWords, { thread: null }).at(-1), {
		label: words.resolution,
		values: [{ kind: 'text', text: words['resolution-granted'] }],
	});
	assert.throws(
		() => factsOf(granted, requisiteWords(translate('en'), String), { thread: null }),
		/src\/i18n\/en\.json has no requisites\.resolution/,
	);
});

it('is compared by npm run evaluate', () => {
	const [compared] = compareLetter({ resolution: 'granted' }, new Map([['resolution', ['refused']]]));
	assert.deepEqual(compared, {
		field: 'resolution',
		outcome: 'wrong',
		expected: 'granted',
		actual: 'refused',
	});
});
