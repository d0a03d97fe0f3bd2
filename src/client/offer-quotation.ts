import { quotationLink } from '#archive/quotation/quotation-link.ts';
import { wholeWords } from '#archive/quotation/whole-words.ts';
import { pageText } from './page-text.ts';
import type { QuotationTexts } from './quotation-texts.ts';

/** How long a selection must stay unchanged, in milliseconds: nothing is offered while it is being made. */
const restMilliseconds = 250;

/**
 * Offers to copy selected words of the letter as a quotation, with a button placed after them, in
 * keyboard order too. Escape dismisses it.
 */
export function offerQuotation(place: HTMLElement, texts: QuotationTexts): void {
	const announced = place.querySelector<HTMLElement>('[data-announced]');
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'quote';
	let selected: Range | null = null;
	let rest: ReturnType<typeof setTimeout>;
	const say = (text: string) => {
		if (announced) announced.textContent = text;
	};
	const offer = () => {
		const range = selectedRange();
		const unit = range && lastUnit(range);
		if (!range || !unit) {
			// Pressing the button itself may clear the selection; then the button stays until the reader moves on.
			if (document.activeElement !== button) button.remove();
			return;
		}
		selected = range;
		button.textContent = texts.copy;
		unit.append(button);
		beside(range, unit, button);
		say(texts.offer);
	};
	document.addEventListener('selectionchange', () => {
		clearTimeout(rest);
		rest = setTimeout(offer, restMilliseconds);
	});
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') button.remove();
		// Browsers differ in where Tab goes from a selection.
		if (event.key !== 'Tab' || event.shiftKey || !button.isConnected || document.activeElement === button)
			return;
		event.preventDefault();
		button.focus();
	});
	// Deferred, because browsers fire blur while removing the focused element.
	button.addEventListener('blur', () => setTimeout(() => button.remove()));
	// A press must not clear the selection before it is copied.
	button.addEventListener('pointerdown', (event) => event.preventDefault());
	button.addEventListener('click', async () => {
		const text = selected && quotationText(selected, place, texts);
		if (!text) return;
		const said = await navigator.clipboard.writeText(text).then(
			() => texts.copied,
			() => texts.failed,
		);
		button.textContent = said;
		say(said);
	});
}

/** The quotation in «», the citation from the page, and the link to the words. */
function quotationText(range: Range, place: HTMLElement, texts: QuotationTexts): string | null {
	const page = pageText([document.body]);
	const covered = page.stretchOf(range, '.sheet .text');
	const stretch = covered && wholeWords(page.text, covered);
	if (!stretch) return null;
	const unit = page.rangeOf(stretch).startContainer.parentElement?.closest('[id]')?.id ?? '';
	const words = page.text
		.slice(stretch.from, stretch.to)
		.replace(/\s*\n\s*/gu, '\n')
		.replace(/ +/gu, ' ')
		.replaceAll('«', '„')
		.replaceAll('»', '“');
	const own = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
	const link = quotationLink(place.dataset['url'] ?? own ?? '', unit, page.text, stretch);
	const citation = document.querySelector('[data-copy]')?.textContent ?? '';
	return `«${words}»\n${citation}\n${texts.paragraph.replace('{n}', unit.slice(1))}: ${link}`;
}

function selectedRange(): Range | null {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.toString().trim() === '') return null;
	return selection.getRangeAt(0).cloneRange();
}

/** The last paragraph, list item or cell of the letter that a range reaches into. */
function lastUnit(range: Range): HTMLElement | undefined {
	return [...document.querySelectorAll<HTMLElement>('.sheet .text :is(p, li, td, th)')].findLast((unit) => {
		if (!range.intersectsNode(unit)) return false;
		const inside = range.cloneRange();
		if (!unit.contains(inside.startContainer)) inside.setStart(unit, 0);
		return inside.toString().trim() !== '';
	});
}

/** Below the end of the selection. On touch screens it is at the bottom of the screen, away from the system's selection handles. */
function beside(range: Range, unit: HTMLElement, button: HTMLElement): void {
	const box = [...range.getClientRects()].at(-1);
	const around = unit.getBoundingClientRect();
	const docked = !box || unit.matches('td, th') || matchMedia('(pointer: coarse)').matches;
	button.classList.toggle('docked', docked);
	const left = box ? Math.max(0, Math.min(box.right - around.left, around.width) - button.offsetWidth) : 0;
	button.style.left = docked ? '' : `${left}px`;
	button.style.top = docked || !box ? '' : `${box.bottom - around.top + 6}px`;
}
