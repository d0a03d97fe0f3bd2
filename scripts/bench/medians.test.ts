import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measurement } from './measure.ts';
import { medians } from './medians.ts';

const run = (wall: number, cpu: number, hugo: number): Measurement => ({
	letters: 1000,
	seed: 1,
	steps: [
		{
			step: 'build',
			wallSeconds: wall,
			programs: [{ name: 'node', cpuSeconds: cpu, peakMemory: 100 + cpu }],
		},
	],
	parts: [{ part: 'pages', wallSeconds: wall / 2, cpuSeconds: cpu / 2, peakMemory: 90 }],
	size: { bytes: 1, files: 1, letterPage: 1, letterPageGzipped: 1, searchBytes: 1, searchFiles: 1 },
	peers: [
		{ peer: 'Hugo', wallSeconds: hugo, programs: [], bytes: 1, files: 1 },
		{ peer: 'Eleventy', missing: 'no network' },
	],
	mirrors: [],
});

test('of three runs the middle is told, number by number; of two their mean', () => {
	const [first, ...others] = [run(9, 20, 3), run(4, 22, 1), run(5, 80, 2)] as const;
	const { steps, parts, peers } = medians([first, ...others]);
	assert.deepEqual(steps, [
		{ step: 'build', wallSeconds: 5, programs: [{ name: 'node', cpuSeconds: 22, peakMemory: 122 }] },
	]);
	assert.deepEqual(parts, [{ part: 'pages', wallSeconds: 2.5, cpuSeconds: 11, peakMemory: 90 }]);
	assert.deepEqual(
		peers.map((peer) => ('missing' in peer ? peer.missing : peer.wallSeconds)),
		[2, 'no network'],
	);
	assert.equal(medians([run(9, 20, 3), run(4, 22, 1)]).steps[0]?.wallSeconds, 6.5);
	assert.deepEqual(medians([run(9, 20, 3)]), run(9, 20, 3));
});
