/** The program of a process that has its archive in ARCHIVE_CONTENT: makes parts of pages in a thread and by itself, and prints both. */
import { makeLetterParts } from '../../../site/letter-parts.ts';
import { openPartsThread } from '../open-parts-thread.ts';

const orders = process.argv.slice(2).map((id) => ({
	...{ id, links: [], gone: [] },
	address: `https://archive.example/letters/${id}/v1.html`,
}));
const thread = openPartsThread();
const told = (made: Promise<unknown>) => made.catch((error: Error) => error.message);
const ordered = orders.map((order) => told(thread.make(order)));
const waiting = thread.orders();
const here = await Promise.all(orders.map((order) => told(makeLetterParts(order))));
const there = await Promise.all(ordered);
const last = orders[0] && told(thread.make(orders[0]));
await thread.close();
process.stdout.write(JSON.stringify({ here, there, waiting, left: thread.orders(), last: await last }));
