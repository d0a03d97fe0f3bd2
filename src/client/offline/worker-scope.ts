import type { Answer, Question } from './messages.ts';
import type { OfflineIndex } from './offline-index.ts';

/** What the build puts at the top of the worker. */
export interface WorkerBuild extends OfflineIndex {
	/** The canonical address of this archive. */
	readonly url: string;
	/** Folders of the languages that have their own: `en/`. */
	readonly folders: readonly string[];
	/** By language, what a page from the store says, with `{date}`. */
	readonly kept: Readonly<Record<string, string>>;
}

/** The part of `ServiceWorkerGlobalScope` that is used: TypeScript cannot load its types beside those of pages. */
export interface WorkerScope {
	readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
	readonly clients: {
		claim(): Promise<void>;
		get(id: string): Promise<WorkerClient | undefined>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: WorkerFetch) => void): void;
	addEventListener(type: 'message', listener: (event: WorkerMessage) => void): void;
}

/** An event that keeps the worker alive. */
interface WorkerEvent {
	waitUntil(work: Promise<unknown>): void;
}

/** A request from a page, or for a page. */
export interface WorkerFetch extends WorkerEvent {
	readonly request: Request;
	/** The page that asks. */
	readonly clientId: string;
	/** The page that is asked for. */
	readonly resultingClientId: string;
	respondWith(response: Promise<Response>): void;
}

/** A message from a page. */
interface WorkerMessage extends WorkerEvent {
	readonly data: Question;
	readonly source: WorkerClient | null;
}

/** An open page. */
interface WorkerClient {
	readonly id: string;
	postMessage(answer: Answer): void;
}
