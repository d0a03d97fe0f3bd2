import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { redactionKinds } from '#archive/letter/redaction.ts';
import { aLetter } from '#archive/letter/testing/a-letter.ts';
import { formatDocument } from '#store/document/document.ts';
import { leakFinders } from './leak-finders.ts';
import { leaksInContent } from './leaks-in-content.ts';
import { scanForLeaks } from './scan-for-leaks.ts';
import { byConstruction } from './testing/by-construction.ts';
import { contacts, leakySite, wordFinders } from './testing/leaky-site.ts';
import { type PlantedPlace, plantedPlaces } from './testing/planted-places.ts';
import { plantedValues } from './testing/planted-values.ts';

const finders = leakFinders({ contacts: { ua: contacts }, kinds: redactionKinds, keep: [] });
const sound = {
	'letters/91000000/2031/1.md': formatDocument(
		aLetter({ id: '91000000/2031/1', signatory: { post: 'Голова', name: 'Ігор ТРАВНЕВИЙ' } }),
		'У парку 24 лавки.\n',
	),
};

test('a value of every kind that redaction knows is planted', () => {
	assert.deepEqual([...new Set(plantedValues().map(({ kind }) => kind))], [...redactionKinds]);
});

for (const place of plantedPlaces()) {
	test(`a value of every kind fails the build in ${place.name}`, () => {
		byConstruction(
			place.name,
			plantedValues().filter(({ value }) => !isFound(place, value)),
		);
	});
}

/** Whether the gates name the file in which a value was planted. */
function isFound({ name, of, file, bytesWith }: PlantedPlace, value: string): boolean {
	const dir = leakySite(name, { ...(of === 'site' && sound), [file]: bytesWith(value) });
	if (of === 'content') return leaksInContent(dir, wordFinders).some((leak) => leak.file === join(dir, file));
	return scanForLeaks(dir, finders, { isQuick: true, own: new Set(['note.txt']) }).some(
		(leak) => leak.file === file,
	);
}
