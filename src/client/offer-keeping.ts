import { report, keep as texts } from 'archive:letter-words';
import type { KeptLetter } from '#archive/basket/kept-place.ts';
import type { CitedLetter } from '#archive/citations/cited-letter.ts';
import { reportAddress } from '#archive/report/report-address.ts';
import { isSamePlace, storeBasket, storedBasket } from './basket/stored-basket.ts';
import { citedOnPage } from './cited-on-page.ts';
import { pageText } from './page-text.ts';

/**
 * Offers to collect the letter and, for the paragraph that the address names, to collect it or to report an error in it,
 * in a bar that follows the paragraph in keyboard order.
 */
export function offerKeeping(page: Document): void {
	const section = page.querySelector<HTMLElement>('[data-cited]');
	if (!section) return;
	const cited = citedOnPage(page, section.dataset['cited'] ?? '{}');
	const place = page.createElement('p');
	place.className = 'keep';
	place.append(keepButton(texts.add, { id: cited.id, place: null, words: null, cited }, linkTo(page)));
	section.querySelector('.files')?.before(place);
	const bar = page.createElement('div');
	bar.className = 'place-bar';
	bar.role = 'group';
	const show = () => {
		bar.remove();
		const unit = page.getElementById(location.hash.slice(1));
		if (!unit?.matches('.sheet .text *') || !/^p\d+$/.test(unit.id)) return;
		fill(bar, unit, cited);
		unit.closest('.text > *')?.after(bar);
	};
	addEventListener('hashchange', show);
	addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') bar.remove();
	});
	show();
}

function fill(bar: HTMLElement, unit: HTMLElement, cited: CitedLetter): void {
	const page = bar.ownerDocument;
	const n = Number(unit.id.slice(1));
	const words = pageText([unit]).text.trim();
	const numbered = (text: string) => text.replace('{n}', `${n}`);
	const links = [...page.querySelectorAll<HTMLAnchorElement>('.report a')].slice(0, 1).map((link) => {
		const made = page.createElement('a');
		const to = link.href.slice(0, link.href.indexOf('?'));
		made.href = reportAddress(to, { id: cited.id, url: cited.pinnedUrl, paragraph: { n, words } }, report);
		made.textContent = report.link;
		made.ariaLabel = numbered(report.linkParagraph);
		return made;
	});
	const close = page.createElement('button');
	close.type = 'button';
	close.className = 'copy';
	close.textContent = texts.close;
	close.addEventListener('click', () => bar.remove());
	bar.ariaLabel = numbered(texts.bar);
	bar.replaceChildren(
		keepButton(numbered(texts.addParagraph), { id: cited.id, place: unit.id, words, cited }, linkTo(page)),
		...links,
		close,
	);
}

/** A button that adds something to the collection, then says so next to a link to the collection. */
function keepButton(label: string, item: KeptLetter, link: HTMLAnchorElement): DocumentFragment {
	const parts = new DocumentFragment();
	const button = document.createElement('button');
	const said = document.createElement('span');
	said.role = 'status';
	button.type = 'button';
	button.className = 'copy';
	button.textContent = label;
	const show = (count: number) => {
		link.textContent = texts.open.replace('{n}', `${count}`);
		link.hidden = count === 0;
	};
	button.addEventListener('click', () => {
		// Another page may have added something since.
		const kept = [...storedBasket().filter((one) => !isSamePlace(one, item)), item];
		const isKept = storeBasket(kept);
		said.textContent = isKept ? texts.added : texts.failed;
		if (isKept) show(kept.length);
	});
	show(storedBasket().length);
	parts.append(button, ' ', said, ' ', link);
	return parts;
}

/** Where the collection is: the footer of the page has the address. */
function linkTo(page: Document): HTMLAnchorElement {
	const link = page.createElement('a');
	link.href = page.querySelector<HTMLAnchorElement>('.site-footer [href$="basket.html"]')?.href ?? '';
	return link;
}
