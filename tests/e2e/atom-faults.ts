import { SaxesParser } from 'saxes';

interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Element[];
	text: string;
}

const atom = 'http://www.w3.org/2005/Atom';
/** Example: `2033-07-05T00:00:00Z` */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const textTypes = ['text', 'html', 'xhtml'];

/**
 * The rules of an Atom feed (RFC 4287, 4.1.1 and 4.1.2) that a document breaks, and our own rule: entries newest first.
 *
 * @throws Error if it is no well-formed XML with its namespaces
 */
export function atomFaults(xml: string, address: string): string[] {
	const feed = read(xml);
	if (feed.name !== 'feed') return [`${feed.name} is no Atom feed`];
	const entries = all(feed, 'entry');
	const updated = textOf(feed, 'updated');
	return [
		...required(feed, 'feed'),
		...(all(feed, 'link').filter(
			({ attributes }) => attributes['rel'] === 'self' && attributes['href'] === address,
		).length === 1
			? []
			: ['feed: its own address is not its link']),
		...entries.flatMap((entry, at) => [
			...required(entry, `entry ${at}`),
			...(all(entry, 'link').some(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate') ||
			all(entry, 'content').length > 0
				? []
				: [`entry ${at}: neither link nor content`]),
			...(all(entry, 'author').length > 0 || all(feed, 'author').length > 0
				? []
				: [`entry ${at}: no author`]),
			...(textOf(entry, 'updated') <= updated ? [] : [`entry ${at}: newer than its feed`]),
		]),
		...(new Set(entries.map((entry) => textOf(entry, 'id'))).size === entries.length
			? []
			: ['two entries have one id']),
		...entries.flatMap((entry, at) =>
			textOf(entry, 'published') <= textOf(entries[at - 1] ?? entry, 'published')
				? []
				: [`entry ${at}: newer than the one before`],
		),
	];
}

/** Exactly one id (an absolute address), title and moment of change; persons with names; texts of a known type. */
function required(element: Element, where: string): string[] {
	const faults: string[] = [];
	for (const name of ['id', 'title', 'updated'])
		if (all(element, name).length !== 1) faults.push(`${where}: ${all(element, name).length} of ${name}`);
	if (!URL.canParse(textOf(element, 'id'))) faults.push(`${where}: its id is no address`);
	for (const { name, text, attributes } of element.children) {
		if (['updated', 'published'].includes(name) && !moment.test(text))
			faults.push(`${where}: ${text} is no moment`);
		if (['title', 'summary', 'rights'].includes(name) && !textTypes.includes(attributes['type'] ?? 'text'))
			faults.push(`${where}: ${name} of type ${attributes['type']}`);
		if (name === 'link' && !attributes['href']) faults.push(`${where}: a link to nowhere`);
	}
	for (const author of all(element, 'author'))
		if (textOf(author, 'name') === '') faults.push(`${where}: an author without a name`);
	return faults;
}

function all(element: Element, name: string): Element[] {
	return element.children.filter((child) => child.name === name);
}

function textOf(element: Element, name: string): string {
	return all(element, name)[0]?.text ?? '';
}

/** Elements of other namespaces do not count as Atom's. */
function read(xml: string): Element {
	const parser = new SaxesParser({ xmlns: true });
	const root: Element = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ local, uri, attributes }) => {
		const values = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
		const element: Element = {
			...{ name: uri === atom ? local : `${uri} ${local}`, children: [], text: '' },
			attributes: Object.fromEntries(values),
		};
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('text', (text) => {
		const element = open.at(-1);
		if (element) element.text += text;
	});
	parser.on('closetag', () => open.pop());
	parser.write(xml).close();
	return root.children[0] ?? root;
}
