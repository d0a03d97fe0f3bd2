import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A tab of a real Firefox, driven by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface FirefoxTab {
	/** Opens an address and waits until it is loaded. */
	readonly goto: (url: string) => Promise<void>;
	/** Value of an expression (a promise is awaited) in the page; what JSON can hold. */
	readonly evaluate: <Value>(expression: string) => Promise<Value>;
	/** Errors of the console and of scripts so far. */
	readonly errors: readonly string[];
	/** Addresses asked for so far. */
	readonly requests: readonly string[];
	readonly close: () => Promise<void>;
}

/**
 * Starts the Firefox at this path with a fresh profile and one tab. Playwright 1.65 speaks BiDi too, but begins with a
 * command that Debian’s Firefox ESR does not know.
 */
export async function openFirefox(executable: string): Promise<FirefoxTab> {
	const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
	const browser = spawn(executable, ['--headless', '--profile', profile, '--remote-debugging-port', '0'], {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, HOME: profile },
	});
	const errors: string[] = [];
	const requests: string[] = [];
	const socket = new WebSocket(`${await addressOf(browser)}/session`);
	await once(socket, 'open');
	const send = commands(socket, ({ method, params }) => {
		if (method === 'log.entryAdded' && params.level === 'error') errors.push(String(params.text));
		if (method === 'network.beforeRequestSent') requests.push(String(params.request?.url));
	});
	await send('session.new', { capabilities: {} });
	await send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
	const { context } = await send('browsingContext.create', { type: 'tab' });
	return {
		errors,
		requests,
		goto: async (url) => {
			await send('browsingContext.navigate', { context, url, wait: 'complete' });
		},
		evaluate: async (expression) => {
			const body = `async () => JSON.stringify(await (${expression}))`;
			const { type, result, exceptionDetails } = await send('script.callFunction', {
				functionDeclaration: body,
				awaitPromise: true,
				target: { context },
			});
			if (type !== 'success') throw new Error(exceptionDetails?.text);
			return JSON.parse(result?.value ?? 'null');
		},
		close: async () => {
			const ended = once(browser, 'exit');
			await send('browser.close', {});
			await ended;
			rmSync(profile, { recursive: true, force: true });
		},
	};
}

/** Example: `WebDriver BiDi listening on ws://127.0.0.1:41235`, as Firefox says it on its error output. */
const listening = /WebDriver BiDi listening on (ws:\/\/\S+)/;

async function addressOf(browser: ChildProcess): Promise<string> {
	if (browser.stderr) {
		for await (const line of createInterface({ input: browser.stderr })) {
			const [, address] = listening.exec(line) ?? [];
			if (address) return address;
		}
	}
	throw new Error('Firefox ended before it listened: is it newer than 129, which BiDi needs?');
}

/** What is used of BiDi’s events and results. */
interface Message {
	readonly id?: number;
	readonly method?: string;
	readonly error?: string;
	readonly message?: string;
	readonly params: { readonly level?: string; readonly text?: string; readonly request?: { url: string } };
	readonly result: Result;
}

interface Result {
	readonly context?: string;
	readonly type?: string;
	readonly result?: { readonly value: string };
	readonly exceptionDetails?: { readonly text: string };
}

function commands(socket: WebSocket, onEvent: (message: Message) => void) {
	const waiting = new Map<number, { resolve: (result: Result) => void; reject: (error: Error) => void }>();
	let last = 0;
	socket.addEventListener('message', ({ data }) => {
		const message: Message = JSON.parse(String(data));
		const command = waiting.get(message.id ?? -1);
		if (!command) onEvent(message);
		else if (message.error) command.reject(new Error(`${message.error}: ${message.message}`));
		else command.resolve(message.result);
	});
	return (method: string, params: object) =>
		new Promise<Result>((resolve, reject) => {
			last += 1;
			waiting.set(last, { resolve, reject });
			socket.send(JSON.stringify({ id: last, method, params }));
		});
}
