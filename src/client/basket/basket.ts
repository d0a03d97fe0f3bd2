import { basketFragment, readBasketFragment } from '#archive/basket/basket-address.ts';
import { basketFiles } from '#archive/basket/basket-files.ts';
import type { KeptLetter } from '#archive/basket/kept-place.ts';
import { today } from '../today.ts';
import { basketItem } from './basket-item.ts';
import { printedBasket } from './printed-basket.ts';
import { type ReadPlace, readPlaces } from './read-places.ts';
import { isSamePlace, storeBasket, storedBasket } from './stored-basket.ts';

type Texts = typeof import('../../i18n/en.json').basket;

/**
 * Runs the basket's page: without a fragment it shows what this browser keeps; with one, what somebody has shared, which the
 * reader may keep too.
 */
export function startBasket(place: HTMLElement): void {
	const texts: Texts = JSON.parse(place.dataset['texts'] ?? '{}');
	const root = place.dataset['root'] ?? '';
	const part = (name: string) => place.querySelector<HTMLElement>(`[data-${name}]`);
	const say = (text: string) => {
		const status = part('status');
		if (status) status.textContent = text;
	};
	const show = async () => {
		const shared = readBasketFragment(location.hash);
		const own = storedBasket();
		if (shared.length > 0) say(texts.reading);
		const read: ReadPlace[] =
			shared.length > 0
				? await readPlaces(shared, root, own)
				: own.map((letter) => ({ place: letter, letter }));
		const letters = read.flatMap(({ letter }) => letter ?? []);
		say('');
		part('filled')?.toggleAttribute('hidden', read.length === 0);
		part('shared')?.toggleAttribute('hidden', shared.length === 0);
		part('empty')?.toggleAttribute('hidden', read.length > 0);
		part('clear')?.toggleAttribute('hidden', shared.length > 0);
		const items = read.map((one) =>
			basketItem(one, {
				root,
				texts,
				...(shared.length === 0 && {
					remove: () => keep(storedBasket().filter((other) => !isSamePlace(other, one.place))),
				}),
			}),
		);
		part('list')?.replaceChildren(...items);
		part('files')?.replaceChildren(...downloads(letters, texts, place.dataset['title'] ?? ''));
		const address = part('address');
		if (address)
			address.textContent = (place.dataset['url'] ?? '') + basketFragment(read.map((one) => one.place));
		const keepShared = part('keep');
		if (keepShared)
			keepShared.onclick = () => {
				const others = storedBasket().filter((one) => !letters.some((other) => isSamePlace(one, other)));
				if (!storeBasket([...others, ...letters])) return say(texts.failed);
				location.hash = '';
			};
	};
	/** Replaces what is kept, and shows it; keyboard focus moves to the head of the list. */
	const keep = (kept: readonly KeptLetter[]) => {
		if (!storeBasket(kept)) return say(texts.failed);
		part('head')?.focus();
		show();
	};
	part('clear')?.addEventListener('click', () => keep([]));
	const copy = part('copy');
	copy?.toggleAttribute('hidden', !navigator.clipboard);
	copy?.addEventListener('click', async () => {
		await navigator.clipboard.writeText(part('address')?.textContent ?? '');
		say(texts.copied);
	});
	addEventListener('hashchange', show);
	// It was changed in another window.
	addEventListener('storage', show);
	show();
}

function downloads(kept: readonly KeptLetter[], texts: Texts, title: string): HTMLElement[] {
	const day = today();
	const links = basketFiles.map(({ name, extension, mediaType, write }) =>
		download(name, `${texts.file}.${extension}`, mediaType, write(kept, day)),
	);
	const page = printedBasket(kept, { title, texts, day, language: document.documentElement.lang });
	return [...links, download(texts.html, `${texts.file}.html`, 'text/html', page)].map((link) => {
		const item = document.createElement('li');
		item.append(link);
		return item;
	});
}

function download(name: string, file: string, mediaType: string, text: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = `data:${mediaType};charset=utf-8,${encodeURIComponent(text)}`;
	link.download = file;
	link.textContent = name;
	return link;
}
