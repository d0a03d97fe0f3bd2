import { SaxesParser } from 'saxes';
import { Withheld } from '../../../contract/withheld.ts';

/** What to do with a part's elements and attributes, by their names without prefix. */
export interface XmlRules {
	/** Elements whose presence means that the document says more than it shows. */
	readonly refuse: ReadonlySet<string>;
	/** Elements removed with their contents. */
	readonly drop: ReadonlySet<string>;
	/** Elements removed while their contents stay. */
	readonly unwrap: ReadonlySet<string>;
	/** Attributes to remove. */
	readonly dropAttributes: ReadonlySet<string>;
	/** Drops an element with all that is in it, by its attributes. */
	readonly isDropped: (name: string, attributes: Readonly<Record<string, string>>) => boolean;
	/** Whether an attribute (its whole name) must be there, but may say nothing. */
	readonly isEmptied: (name: string, attribute: string) => boolean;
	/** Writes another value of an attribute (its whole name), for names that a person may have chosen. */
	readonly renamed?: (name: string, attribute: string, value: string) => string;
	/** Refuses an element by its attributes. */
	readonly isHidden: (name: string, attributes: Readonly<Record<string, string>>) => boolean;
	/** Refuses a text by the element that it is in. */
	readonly isHiddenText: (name: string, text: string) => boolean;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Rewrites a part of an office document by rules; comments, processing instructions and document types are dropped.
 *
 * @throws Withheld `metadata` if the rules refuse it or the XML is broken.
 */
export function rewriteXml(xml: Uint8Array, rules: XmlRules): Uint8Array {
	const parser = new SaxesParser({ position: false, xmlns: false as const });
	const out: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
	const open: { name: string; written: boolean }[] = [];
	let dropped = 0;
	parser.on('error', () => refuse('broken XML'));
	parser.on('doctype', () => refuse('a document type'));
	parser.on('opentag', ({ name, attributes }) => {
		const local = localName(name);
		const byLocal = Object.fromEntries(
			Object.entries(attributes).map(([key, value]) => [localName(key), value]),
		);
		if (dropped > 0 || rules.drop.has(local) || rules.isDropped(local, byLocal)) {
			dropped += 1;
			return;
		}
		if (rules.refuse.has(local) || rules.isHidden(local, byLocal)) refuse(local);
		const written = !rules.unwrap.has(local);
		if (written) out.push(`<${name}${attributesOf(local, attributes, rules)}>`);
		open.push({ name: local, written });
	});
	parser.on('closetag', ({ name }) => {
		if (dropped > 0) dropped -= 1;
		else if (open.pop()?.written) out.push(`</${name}>`);
	});
	const addText = (text: string) => {
		if (dropped > 0) return;
		if (rules.isHiddenText(open.at(-1)?.name ?? '', text)) refuse('a text');
		out.push(escaped(text));
	};
	parser.on('text', addText);
	parser.on('cdata', addText);
	try {
		parser.write(utf8.decode(xml)).close();
	} catch (error) {
		throw error instanceof Withheld ? error : new Withheld('metadata', 'unreadable XML');
	}
	return Buffer.from(out.join(''));
}

function refuse(what: string): never {
	throw new Withheld('metadata', `the document holds ${what}`);
}

function localName(name: string): string {
	return name.startsWith('xmlns') ? name : name.slice(name.indexOf(':') + 1);
}

function attributesOf(
	element: string,
	attributes: Readonly<Record<string, string>>,
	{ dropAttributes, isEmptied, renamed = (_element, _attribute, value) => value }: XmlRules,
): string {
	return Object.entries(attributes)
		.filter(([name]) => !dropAttributes.has(localName(name)))
		.map(([name, value]) => {
			const written = isEmptied(element, name) ? '' : renamed(element, name, value);
			return ` ${name}="${escaped(written).replaceAll('"', '&quot;')}"`;
		})
		.join('');
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
