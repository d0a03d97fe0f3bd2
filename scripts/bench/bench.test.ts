import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runHere } from '../cli/testing/run-here.ts';
import { benchCommand } from './command.ts';
import { wereRead } from './measure-sources.ts';
import { report } from './report.ts';
import { runStep } from './run-step.ts';

const machine = { cpu: 'A processor', cores: 2, memory: 8, system: 'Linux 6', node: 'v24.0.0' };

test('a step is measured: its time, and the CPU time and memory of each program', async () => {
	const work = 'const a = Buffer.alloc(150e6, 1); while (process.cpuUsage().user < 600_000); a[0] = 2;';
	const { wallSeconds, programs } = await runStep(['--eval', work]);
	assert.ok(wallSeconds > 0.3);
	if (process.platform === 'linux') {
		assert.equal(programs[0]?.name, 'node');
		assert.ok((programs[0]?.cpuSeconds ?? 0) > 0.3);
		assert.ok((programs[0]?.peakMemory ?? 0) > 150);
	}
});

test('programs that a step starts are measured too', { skip: process.platform !== 'linux' }, async () => {
	const work = "require('node:child_process').spawnSync('sleep', ['0.4'])";
	const { programs } = await runStep(['--eval', work]);
	assert.deepEqual(programs.map(({ name }) => name).sort(), ['node', 'sleep']);
});

test('a failed step shows the end of its output', async () => {
	const work =
		'for (let i = 0; i < 100; i += 1) console.log("line " + i); console.error("the reason"); process.exitCode = 3';
	await assert.rejects(runStep(['--eval', work]), (error: Error) => {
		assert.match(error.message, /failed \(code 3\)[\s\S]+line 99[\s\S]+the reason|the reason[\s\S]+line 99/);
		return !error.message.includes('line 50\n');
	});
});

test('letters that ingest leaves to a person end no measurement, a crash does', async () => {
	const refused = 'console.log(JSON.stringify([{ status: "refused" }], null, "\\t")); process.exitCode = 1';
	const { wallSeconds } = await runStep(['--eval', refused], {}, { isDone: wereRead });
	assert.ok(wallSeconds > 0);
	const crashed = 'console.log("["); throw new Error("out of its wits ]")';
	await assert.rejects(runStep(['--eval', crashed], {}, { isDone: wereRead }), /failed \(code 1\)/);
});

test('the report is a table of steps, with a row for each program besides Node', () => {
	const measurement = {
		letters: 1000,
		seed: 1,
		steps: [
			{
				step: 'pages' as const,
				wallSeconds: 4,
				programs: [{ name: 'node', cpuSeconds: 5.25, peakMemory: 512.4 }],
			},
			{
				step: 'search index' as const,
				wallSeconds: 2,
				programs: [
					{ name: 'pagefind', cpuSeconds: 3, peakMemory: 900 },
					{ name: 'node', cpuSeconds: 0.1, peakMemory: 60 },
				],
			},
		],
		parts: [
			{ part: 'pages', wallSeconds: 2, cpuSeconds: 3, peakMemory: 500 },
			{ part: 'seal', wallSeconds: 0, cpuSeconds: 0.01, peakMemory: 500 },
		],
		peers: [
			{
				...{ peer: 'Hugo 0.111.3', wallSeconds: 1, bytes: 6_000_000, files: 1024 },
				programs: [{ name: 'hugo', cpuSeconds: 2, peakMemory: 128 }],
			},
			{ peer: 'Eleventy 3.1.8', missing: 'npm could not install it' },
		],
		size: {
			bytes: 12_340_000,
			files: 3456,
			letterPage: 6500,
			letterPageGzipped: 2400,
			searchBytes: 2_000_000,
			searchFiles: 1020,
		},
		mirrors: [
			{
				what: 'zip',
				wallSeconds: 1.24,
				programs: [{ name: 'node', cpuSeconds: 1, peakMemory: 100 }],
				bytes: 5_600_000,
				files: 1,
			},
		],
	};
	const workers = (['in this process', 'in a worker'] as const).map((where, at) => ({
		...{ where, letters: 1000, wallSeconds: 10 + at },
		programs: [{ name: 'node', cpuSeconds: 10 + at, peakMemory: 200 }],
	}));
	assert.equal(
		report({ measurements: [measurement], sources: [], workers }, machine),
		`A processor, 2 cores, 8 GB; Linux 6; Node v24.0.0

1,000 letters (seed 1)
step          wall s  CPU s  peak MB  letters/s
pages            4.0    5.3      512        250
search index     2.0    3.1      900        500
  pagefind              3.0      900
site 12.3 MB in 3,456 files; letter page 6.5 KB, gzipped 2.4 KB; search 2.0 MB in 1,020 files
part of a build  wall s  CPU s  CPU s/1,000  peak MB
pages               2.0    3.0          3.0      500
mirror  wall s  CPU s  peak MB   MB  files
zip        1.2    1.0      100  5.6      1
Eleventy 3.1.8 was not measured: npm could not install it
peer          wall s  CPU s  peak MB   MB  files
Hugo 0.111.3     1.0    2.0      128  6.0  1,024
ratio         wall   CPU  memory
pages ÷ Hugo  4.00  2.63    4.00

text letters taken  letters  wall s  CPU s  more CPU
in this process       1,000    10.0   10.0       0 %
in a worker           1,000    11.0   11.0      10 %`,
	);
});

test('a wrong call is told how to call', async () => {
	for (const args of [
		['--letters', '-1'],
		['--letters', 'many'],
		['--workers', '-1'],
		['--runs', '0'],
		['--nonsense'],
	]) {
		const { code, stderr } = await runHere(benchCommand, args);
		assert.equal(code, 2);
		assert.match(stderr, /npm run bench -- --help/);
	}
});
