import { findQuotation } from '#archive/quotation/find-quotation.ts';
import { type Quotation, readQuotation } from '#archive/quotation/quotation.ts';
import { type VersionLink, versionsWith } from '#archive/quotation/versions-with.ts';
import { pageText } from './page-text.ts';
import type { QuotationTexts } from './quotation-texts.ts';

/**
 * Highlights the words that the address quotes (`?quote=…#p2`). If they are not in the letter, says so, and links to the
 * version that has them.
 */
export async function showQuotation(place: HTMLElement, texts: QuotationTexts): Promise<void> {
	const quotation = readQuotation(location.search);
	const note = place.querySelector<HTMLElement>('[data-note]');
	if (!quotation || !note) return;
	const letter = pageText(document.querySelectorAll('.sheet .text'));
	const unit = document.getElementById(location.hash.slice(1));
	const found = findQuotation(letter.text, quotation, unit ? letter.startOf(unit) : 0);
	if (found) {
		mark(letter.rangeOf(found), unit);
		return;
	}
	const versions: VersionLink[] = JSON.parse(place.dataset['versions'] ?? '[]');
	const search = await versionsWith(quotation, versions, readVersion);
	const link = ({ version, href }: VersionLink, label: string) => {
		const made = document.createElement('a');
		made.href = href + location.search + location.hash;
		made.textContent = label.replace('{n}', String(version));
		return made;
	};
	const [newest] = search.found;
	const said = filled(newest ? texts.gone : texts.unknown, '{words}', [shown(quotation)]);
	const where = newest
		? filled(texts.foundIn, '{version}', [link(newest, texts.version)])
		: search.unread.length > 0
			? filled(texts.maybeIn, '{versions}', listed(search.unread.map((one) => link(one, texts.otherVersion))))
			: [texts.incomplete];
	const sentence = document.createElement('p');
	sentence.append(...said, ' ', ...where);
	const close = document.createElement('button');
	close.type = 'button';
	close.textContent = texts.close;
	close.addEventListener('click', () => note.replaceChildren());
	note.append(sentence, close);
}

/** Without the highlight API (Firefox before 140) the paragraph stays highlighted, as for any link to it. */
function mark(range: Range, unit: Element | null): void {
	const start = range.startContainer.parentElement;
	if (!unit?.contains(start)) start?.scrollIntoView({ block: 'center' });
	if (!CSS.highlights) return;
	CSS.highlights.set('quotation', new Highlight(range));
	document.documentElement.classList.add('quoted');
}

/** From disk no page can read another, and trying would only log an error to the console. */
async function readVersion(href: string): Promise<string | null> {
	if (location.protocol === 'file:') return null;
	try {
		const answer = await fetch(href);
		if (!answer.ok) return null;
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		return pageText(page.querySelectorAll('.sheet .text')).text;
	} catch {
		return null;
	}
}

function shown({ start, end }: Quotation): string {
	return end === null ? start : `${start} … ${end}`;
}

function filled(text: string, placeholder: string, parts: (Node | string)[]): (Node | string)[] {
	const [before = '', after = ''] = text.split(placeholder);
	return [before, ...parts, after];
}

function listed(links: Node[]): (Node | string)[] {
	return links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));
}
