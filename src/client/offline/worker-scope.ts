import type { Answer, Question } from './messages.ts';
import type { OfflineIndex } from './offline-index.ts';

/** What the build writes at the head of the worker. */
export interface WorkerBuild extends OfflineIndex {
	/** Address that the pages of this archive call their own. */
	readonly url: string;
	/** Folders of the languages that have one: `en/`. */
	readonly folders: readonly string[];
	/** By language, what a page says that was answered from the store, with `{date}`. */
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

/** A request of a page, or for one. */
export interface WorkerFetch extends WorkerEvent {
	readonly request: Request;
	/** The page that asks. */
	readonly clientId: string;
	/** The page that is asked for. */
	readonly resultingClientId: string;
	respondWith(response: Promise<Response>): void;
}

/** A page’s question. */
interface WorkerMessage extends WorkerEvent {
	readonly data: Question;
	readonly source: WorkerClient | null;
}

/** An open page. */
interface WorkerClient {
	postMessage(answer: Answer): void;
}
