/** Program of a thread that takes a letter from those that its process has parsed, and cannot parse. */
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { letterIn } from '#store/letters/letter-in.ts';
import { borrowLetters } from '#store/letters/letter-memory.ts';

const engines = createRequire(import.meta.url)('gray-matter/lib/engines.js');
engines.yaml.parse = () => {
	throw new Error('parsed again');
};
borrowLetters(workerData.letters);
parentPort?.postMessage(workerData.files.map((bytes: Uint8Array) => letterIn(bytes)?.letter.id ?? null));
