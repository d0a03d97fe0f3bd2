import { storesOf } from './kept-files.ts';
import type { WorkerScope } from './worker-scope.ts';

// The worker of an archive whose publisher has turned offline reading off: it replaces an earlier one, removes
// what that one kept, and unregisters.

const worker = self as unknown as WorkerScope;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
	const { names } = storesOf(new URL(worker.registration.scope));
	for (const name of await names()) await caches.delete(name);
	await worker.registration.unregister();
}
