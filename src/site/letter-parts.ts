import { letterPath } from '#archive/address/page-path.ts';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import type { LinkCheck } from '#archive/letter/link-check.ts';
import { outcomeOf, type ShownOutcome } from '#archive/outcome/outcome-of.ts';
import { readPublishedLetter } from '#store/letters/read-published-letter.ts';
import type { GoneMark, LetterHtml } from '../rendering/letter-html.ts';
import { qrCode } from '../rendering/qr-code.ts';
import { letterPageLanguage } from './letters-language.ts';
import { pageContext } from './page-context.ts';
import { sheetHtml } from './sheet-html.ts';

/** The parts of a letter's page that take the longest to make. */
export interface LetterParts {
	readonly html: LetterHtml;
	readonly outcome: ShownOutcome | null;
	/** A picture of the address to print, as a data URL. */
	readonly qr: string;
}

/** What they are made from besides the letter's file: plain data, which a thread can be sent. */
export interface LetterPartsOrder {
	readonly id: string;
	readonly links: readonly LinkCheck[];
	readonly gone: readonly GoneMark[];
	/** The address to print. */
	readonly address: string;
}

/** Makes them here, or has a thread make them. */
export type MakeLetterParts = (order: LetterPartsOrder) => Promise<LetterParts>;

/** Vite loads this module for the pages and Node for the integrations: both find the maker here. */
const shared = Symbol.for('vidpovid.letter-parts');

type Holder = typeof globalThis & { [shared]?: MakeLetterParts | undefined };

/**
 * The parts of a letter's page, by whoever makes them in this build (`orderLetterPartsFrom`).
 *
 * @throws Error naming the letter's file if its text and its front matter do not agree
 */
export function letterParts(order: LetterPartsOrder): Promise<LetterParts> {
	const holder: Holder = globalThis;
	return (holder[shared] ?? makeLetterParts)(order);
}

/** Has another make them from now on; without one they are made where the page is rendered. */
export function orderLetterPartsFrom(maker: MakeLetterParts | undefined): void {
	const holder: Holder = globalThis;
	holder[shared] = maker;
}

/** Makes them in this thread. */
export async function makeLetterParts({ id, links, gone, address }: LetterPartsOrder): Promise<LetterParts> {
	const { letter, body } = readPublishedLetter(id);
	const context = pageContext(letterPath(id), letterPageLanguage);
	const tableFile = (table: string) => context.href(letterPath(id, `${table}.csv`));
	return {
		html: sheetHtml(context, letter, body, { links, gone, tableFile }),
		outcome: outcomeOf(letter, body, jurisdictionOf(letter.jurisdiction)),
		qr: qrCode(address),
	};
}
