import { longDay } from '../long-day.ts';
import type { Answer, Question } from '../offline/messages.ts';
import type { NoticeWords } from './reader-build.ts';

/**
 * Starts the archive’s service worker, and shows its messages above the text. Without service workers (from disk, plain
 * http, a private window) nothing happens.
 *
 * @param root address of the archive’s root, with `/` at its end
 */
export function startOffline(root: URL, words: NoticeWords): void {
	if (!('serviceWorker' in navigator) || !/^https?:$/.test(location.protocol)) return;
	// A private window, a full disk: the archive works all the same.
	start(root, words).catch(() => {});
}

async function start(root: URL, words: NoticeWords): Promise<void> {
	const workers = navigator.serviceWorker;
	const notice = document.querySelector<HTMLElement>('.offline-notice');
	const ask = (question: Question) => workers.controller?.postMessage(question);
	if (notice) announce(notice);

	workers.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
		if (data.tell === 'newer') say(words.newer, words.reload, () => location.reload());
		if (data.tell === 'same') say(words.same);
		if (data.tell === 'kept') {
			say(words.keptPart.replace('{date}', longDay(data.date, document.documentElement.lang)));
		}
	});
	workers.startMessages();
	// A search begins before this script has come.
	ask({ ask: 'kept' });
	if (notice) addEventListener('online', () => ask({ ask: 'compare', url: location.href }));

	let isFirst = !workers.controller;
	workers.addEventListener('controllerchange', () => {
		if (isFirst) ask({ ask: 'keep', url: location.href });
		else say(words.updated, words.reload, () => location.reload());
		isFirst = false;
	});

	const registration = await workers.register(new URL('offline-worker.js', root), {
		scope: root.href,
		updateViaCache: 'none',
	});
	ask({ ask: 'tidy' });
	const offer = () => {
		const { waiting } = registration;
		if (waiting && workers.controller) say(words.updateReady, words.update, () => replace(waiting));
	};
	offer();
	registration.addEventListener('updatefound', () =>
		registration.installing?.addEventListener('statechange', offer),
	);
}

/** The reader wants the new worker: it takes over, and the page is reloaded from it. */
function replace(waiting: ServiceWorker): void {
	navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
	waiting.postMessage({ ask: 'replace' } satisfies Question);
}

/** Shows a sentence above the text, with what can be done about it. */
function say(sentence: string, action?: string, act?: () => void): void {
	const notice = document.querySelector<HTMLElement>('.offline-notice') ?? emptyNotice();
	const words: (Node | string)[] = [sentence];
	if (action && act) {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = action;
		button.addEventListener('click', act);
		words.push(' ', button);
	}
	notice.replaceChildren(...words);
}

/** A live region announces only changes, so the text that the page came with is inserted again, unless another is by then. */
function announce(notice: HTMLElement): void {
	const words = [...notice.childNodes];
	notice.replaceChildren();
	requestAnimationFrame(() => {
		if (!notice.hasChildNodes()) notice.replaceChildren(...words);
	});
}

function emptyNotice(): HTMLElement {
	const notice = document.createElement('p');
	notice.className = 'offline-notice';
	notice.setAttribute('role', 'status');
	document.querySelector('main')?.before(notice);
	return notice;
}
