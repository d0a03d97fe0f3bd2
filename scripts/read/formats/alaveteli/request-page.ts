import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Diagnosis } from '../../../diagnostics/diagnose.ts';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { Member } from '../../contract/reading.ts';
import type { RequestRecord } from '../../contract/request-record.ts';
import { isLetterFile } from '../../shared/alaveteli/is-letter-file.ts';
import { messageDate } from '../../shared/alaveteli/message-date.ts';
import { requestAddress } from '../../shared/alaveteli/request-address.ts';
import { classesOf, elementsIn, first, hrefOf, tagged, withClass } from './elements.ts';

/** The contents of a saved request page. */
export interface RequestPage {
	readonly request: RequestRecord;
	/** Texts of the incoming messages; what the requester wrote is discarded. */
	readonly members: readonly Member[];
	readonly warnings: readonly Diagnosis[];
}

const headerMarks = ['request-header', 'request_header', 'request_header_text'];
const aside = ['attachments', 'event_actions', 'unfold_link', 'correspondence__footer', 'hidden_attachment'];

// «<!-- saved from url=(0058)https://dostup.example/request/zapyt -->»
const savedFrom = /<!-- saved from url=\(\d+\)(\S+)/u;
// «incoming-12», «outgoing-7»
const messageId = /^(?:incoming|outgoing)-(\d+)$/u;
// «/request/12/response/34/attach/3/відповідь.pdf»
const attached = /\/attach\/(?:html\/)?(\d+\/[^?#]+?)(?:\.html)?(?:[?#]|$)/u;
// «/request/12/response/34», «/request/12/download»
const numberedRequest = /\/request\/(\d+)\/[a-z_]+/u;
// «/body/vyhadana_miska_rada»; not «/body/list/all»
// «/user/hanna_zrazkova»
const userPath = /\/user\/(?!signin|signup)[^/?#]/u;
const bodyPath = /\/body\/([^/?#]+)$/u;
// «icon_successful», «request-status-message--successful»
const stateClass = /^(?:icon_|request-status-message--)([a-z_]+)$/u;
const lineEndBlanks = /(?<![^\S\n])[^\S\n]+$/gmu;
// «[ Email has no body, please see attachments ]»
const emptyBody = /^\[ ?Email has no body[^\]]*\]$/iu;

/**
 * Reads the saved page of a request, of Alaveteli's themes since 2012: messages in order, each with its date, number and,
 * if it is incoming, its text as a member. The page contains neither the files of the messages, which are on the site, nor what the site
 * collapses as quotation (rightly or not): warnings say so for both.
 *
 * @throws Refusal if the page is nested more deeply than can be read.
 */
export function readRequestPage(html: string): RequestPage {
	try {
		return pageOf(html);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new Refusal(
			'too-deep',
			'Parts of the page lie too deep in one another. Save the page from the site again.',
		);
	}
}

function pageOf(html: string): RequestPage {
	const page = unified().use(rehypeParse).parse(html);
	const elements = [...elementsIn(page)];
	const messages = elements.filter(
		(element) => withClass(element, 'correspondence') && directionOf(element) !== null,
	);
	const read = messages.map((element, at) => readMessage(element, at + 1));
	const members = read.flatMap(({ member }) => member ?? []);
	const links = elements.map(hrefOf).filter((href) => href !== null);
	const address = addressOf(html, elements, links);
	const header = elements.find((element) => headerMarks.some((mark) => hasMark(element, mark)));
	const bodyLink = [...elementsIn(header ?? page)].find((element) => bodyPath.test(hrefOf(element) ?? ''));
	return {
		request: {
			host: address?.host ?? null,
			id: links.map((href) => Number(href.match(numberedRequest)?.[1] ?? 0)).find((id) => id > 0) ?? null,
			slug: address?.slug ?? null,
			title:
				lineOf(first(header ?? page, (element) => element.tagName === 'h1')) ??
				lineOf(first(page, tagged('h1'))),
			asker: lineOf(elements.find((element) => userPath.test(hrefOf(element) ?? ''))),
			body: { name: lineOf(bodyLink), slug: slugOf(bodyLink) },
			state: stateOf(elements),
			law: null,
			createdAt: read[0]?.record.date ?? null,
			updatedAt: read.at(-1)?.record.date ?? null,
			messages: read.map(({ record }) => record),
		},
		members,
		warnings: warningsOf(read),
	};
}

interface ReadMessage {
	readonly record: RequestRecord['messages'][number];
	readonly member: Member | null;
	readonly files: number;
	readonly folded: boolean;
}

function readMessage(element: Element, number: number): ReadMessage {
	const direction = directionOf(element) ?? 'incoming';
	const inside = [...elementsIn(element)];
	const files = new Set(inside.map(hrefOf).flatMap((href) => href?.match(attached)?.[1] ?? []));
	const unfolding = inside.find((one) => withClass(one, 'unfold_link'));
	const text = direction === 'incoming' ? textOf(element) : '';
	const isCover = [...files].some(isLetterFile);
	const member =
		text === '' || isCover
			? null
			: { name: `${number}/message.txt`, bytes: Buffer.from(text), mediaType: 'text/plain' };
	const time = inside.find(tagged('time'));
	const id = Number(String(element.properties.id ?? '').match(messageId)?.[1] ?? 0);
	const written = String(time?.properties.dateTime ?? '') || dateLine(inside);
	return {
		record: { direction, date: messageDate(written), id: id || null, members: member ? [member.name] : [] },
		member,
		files: direction === 'incoming' ? files.size : 0,
		folded: [...(unfolding ? elementsIn(unfolding) : [])].some((one) => hrefOf(one)?.includes('unfold=1')),
	};
}

/** Old themes write the date as the last line of the heading. */
function dateLine(inside: readonly Element[]): string {
	const heading = inside.find(tagged('h2'));
	return heading ? (toText(heading).trim().split('\n').at(-1) ?? '') : '';
}

/** The message's own text, without the list of its files and the links of the site. */
function textOf(message: Element): string {
	const body = first(message, (element) => withClass(element, 'correspondence_text'));
	if (!body) return '';
	const text = toText(without(body, (element) => aside.some((name) => withClass(element, name))));
	const trimmed = text.replace(lineEndBlanks, '').trim();
	return trimmed === '' || emptyBody.test(trimmed) ? '' : `${trimmed}\n`;
}

function without(element: Element, isAside: (element: Element) => boolean): Element {
	const children = element.children
		.filter((child) => child.type !== 'element' || !isAside(child))
		.map((child) => (child.type === 'element' ? without(child, isAside) : child));
	return { ...element, children };
}

function directionOf(element: Element): 'incoming' | 'outgoing' | null {
	if (withClass(element, 'incoming')) return 'incoming';
	return withClass(element, 'outgoing') ? 'outgoing' : null;
}

function addressOf(html: string, elements: readonly Element[], links: readonly string[]) {
	const named = elements.flatMap(({ properties }) =>
		[properties.content, properties.value].map((value) => String(value ?? '')),
	);
	// Browsers record the address of a saved page.
	const candidates = [html.slice(0, 2_000).match(savedFrom)?.[1] ?? '', ...named, ...links];
	return candidates.map(requestAddress).find((address) => address !== null) ?? null;
}

function slugOf(link: Element | undefined): string | null {
	const slug = (link && hrefOf(link))?.match(bodyPath)?.[1];
	try {
		return slug ? decodeURIComponent(slug) : null;
	} catch {
		return slug ?? null;
	}
}

function stateOf(elements: readonly Element[]): string | null {
	const status = elements.find(({ properties }) => properties.id === 'request_status');
	const classes = status ? [...elementsIn(status)].flatMap(classesOf) : [];
	return classes.map((name) => name.match(stateClass)?.[1]).find((state) => state !== undefined) ?? null;
}

function lineOf(element: Element | null | undefined): string | null {
	return (element && toText(element).replace(/\s+/gu, ' ').trim()) || null;
}

function hasMark(element: Element, mark: string): boolean {
	return withClass(element, mark) || element.properties.id === mark;
}

function warningsOf(messages: readonly ReadMessage[]): Diagnosis[] {
	const files = messages.reduce((sum, message) => sum + message.files, 0);
	const folded = messages.filter((message) => message.folded).length;
	const found: Diagnosis[] = [];
	if (files > 0) {
		found.push({
			ruleId: 'unread-part',
			reason: `Files of the request that lie on its site and not in the saved page: ${files}. Download the request’s ZIP file and ingest that.`,
		});
	}
	if (folded > 0) {
		found.push({
			ruleId: 'unread-part',
			reason: `Messages of which the site folded a part as quotation, so that it is not in the saved page: ${folded}. Open the page with ?unfold=1 after its address, save it and ingest it again.`,
		});
	}
	return found;
}
