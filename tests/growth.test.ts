import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitFaults } from '#store/gate/limit-faults.ts';
import { adversarialInputs, textOf } from './growth/adversarial-inputs.ts';
import { growthOf, mostGrowth } from './growth/growth-of.ts';
import { findSubjects } from './growth/subjects.ts';

/** Where the functions are that read a letter's text. A new one is found, and tried, without a line here. */
const everyRoom = [
	'src/archive/letter/**/*.ts',
	'src/archive/jurisdictions/ua/fold/*.ts',
	'src/archive/jurisdictions/ua/reading/**/*.ts',
	// Not the distance of two words: it takes the product of their lengths, which its callers limit.
	'src/archive/text/!(edit-distance).ts',
	'src/archive/jurisdictions/ua/requisites/*.ts',
	'src/archive/jurisdictions/ua/personal-data/**/*.ts',
	'src/archive/{citations,dossiers,outcome,quotation,search}/**/*.ts',
	'src/archive/jurisdictions/ua/{acts,search}/*.ts',
	// Not a publisher’s pages, which are read after the gate.
	'src/store/document/!(dossier-text).ts',
	'scripts/ingest/markdown/*.ts',
	'scripts/read/shared/{alaveteli,copy,html,office,text,xml,zip}/**/*.ts',
	'scripts/read/shared/mail/**/*.ts',
	'scripts/read/shared/ocr/{compare-numbers,read-tsv,repair-misreadings}.ts',
	'scripts/read/formats/{alaveteli,html,rtf,txt}/*.ts',
	'src/integrations/leak-gate/*.ts',
];
/** In characters: quadratic work on four thousand takes some ten milliseconds, which can be measured. */
const sizes = { from: 4096, to: 4096 };

/** What passes the gate of the build, as all that is rendered does. */
const published = adversarialInputs.filter(
	(input) => limitFaults('', textOf(input, sizes.from * 8), 0).length === 0,
);
const rooms = [
	...everyRoom.map((room) => ({ room, inputs: adversarialInputs })),
	{ room: 'src/rendering/*.ts', inputs: published },
	{ room: 'src/store/document/dossier-text.ts', inputs: published },
];

for (const { room, inputs } of rooms) {
	const subjects = await findSubjects([room]);
	test(`what ${room} does with a text takes time in proportion to it`, () => {
		assert.ok(subjects.length > 0);
		const tooMuch = inputs.flatMap((input) =>
			subjects.flatMap(({ name, prepare }) => {
				const growth = growthOf((size) => prepare(textOf(input, size)), sizes);
				return growth && growth.perDoubling > mostGrowth ? [{ name, input, ...growth }] : [];
			}),
		);
		assert.deepEqual(tooMuch, []);
	});
}

test('what grows too fast is told', () => {
	/**
	 * Microseconds of work on a text that grows by a power, 64,000 for the whole: enough to be measured, and so that what a busy
	 * machine adds to the half is little beside it.
	 */
	const work = (size: number, power: number) => 64_000 * (size / sizes.from) ** power;
	const used = () => {
		const { user, system } = process.cpuUsage();
		return user + system;
	};
	// By the machine’s own clocks: really busy, no longer than it takes to be measured.
	const square = (size: number) => () => {
		const end = used() + work(size, 2);
		while (used() < end);
	};
	assert.ok((growthOf(square, sizes)?.perDoubling ?? 0) > mostGrowth);
	let now = 0;
	const clocks = { wall: () => now, cpu: () => now };
	const takes = (power: number) => (size: number) => () => {
		now += work(size, power);
	};
	for (const power of [2, 3])
		assert.ok((growthOf(takes(power), sizes, clocks)?.perDoubling ?? 0) > mostGrowth);
	assert.equal(growthOf(takes(1), sizes, clocks), null);
	assert.equal(
		growthOf((size) => () => 'а'.repeat(size), sizes),
		null,
	);
});
