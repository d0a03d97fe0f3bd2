import { SaxesParser, type SaxesTagNS } from 'saxes';

/** How an element is written in canonical form: Canonical XML 1.0 or 1.1, or Exclusive Canonical XML 1.0, without comments. */
export type Canonicalization = 'inclusive' | 'exclusive';

const none: Namespaces = {};
const namespaceOfNamespaces = 'http://www.w3.org/2000/xmlns/';

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\t': '&#x9;',
	'\n': '&#xA;',
	'\r': '&#xD;',
};

const canonicalizations: ReadonlyMap<string, Canonicalization> = new Map([
	['http://www.w3.org/TR/2001/REC-xml-c14n-20010315', 'inclusive'],
	['http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments', 'inclusive'],
	['http://www.w3.org/2006/12/xml-c14n11', 'inclusive'],
	['http://www.w3.org/2001/10/xml-exc-c14n#', 'exclusive'],
]);

/** The canonicalization of an address, or null where it is not known here. */
export function canonicalizationNamed(address: string | null): Canonicalization | null {
	return canonicalizations.get(address ?? '') ?? null;
}

/**
 * The canonical form of the first wanted element, or null if there is none, the file is not XML in UTF-8, it
 * declares a document type, or an ancestor of the element has attributes that the form would inherit (`xml:lang`).
 *
 * @example
 * canonicalXml(Buffer.from('<a  b = "1"/>'), 'exclusive', () => true) // '<a b="1"></a>'
 */
export function canonicalXml(
	bytes: Uint8Array,
	how: Canonicalization,
	isWanted: (tag: SaxesTagNS) => boolean,
): string | null {
	const writer = new CanonicalWriter(how, isWanted);
	const parser = new SaxesParser({ xmlns: true, position: false });
	parser.on('error', stop);
	parser.on('doctype', stop);
	parser.on('opentag', (tag) => writer.open(tag));
	parser.on('closetag', (tag) => writer.close(tag));
	parser.on('text', (text) => writer.text(text));
	parser.on('cdata', (text) => writer.text(text));
	parser.on('processinginstruction', ({ target, body }) =>
		writer.raw(`<?${target}${body ? ` ${body}` : ''}?>`),
	);
	try {
		parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
	} catch {
		return null;
	}
	return writer.done && !writer.inherits ? writer.written.join('') : null;
}

type Namespaces = Readonly<Record<string, string>>;

class CanonicalWriter {
	readonly written: string[] = [];
	done = false;
	inherits = false;
	readonly #how: Canonicalization;
	readonly #isWanted: (tag: SaxesTagNS) => boolean;
	/** Namespaces in scope at each open element, and those that are written there. */
	readonly #open: { scope: Namespaces; rendered: Namespaces }[] = [];
	#depth = 0;

	constructor(how: Canonicalization, isWanted: (tag: SaxesTagNS) => boolean) {
		this.#how = how;
		this.#isWanted = isWanted;
	}

	open(tag: SaxesTagNS): void {
		const parent = this.#open.at(-1) ?? { scope: none, rendered: none };
		const scope: Namespaces = { ...parent.scope, ...tag.ns };
		const begins = this.#depth === 0 && !this.done && this.#isWanted(tag);
		const inside = this.#depth > 0 || begins;
		const before = begins ? none : parent.rendered;
		const rendered = inside ? { ...before, ...this.#namespaces(tag, scope, before) } : none;
		this.#open.push({ scope, rendered });
		if (!inside) {
			if (!this.done) this.inherits ||= Object.values(tag.attributes).some(({ prefix }) => prefix === 'xml');
			return;
		}
		this.#depth++;
		const declared = Object.keys(rendered).filter((prefix) => rendered[prefix] !== before[prefix]);
		const namespaces = declared.toSorted(byCodeUnits).map((prefix) => {
			return ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeAttribute(rendered[prefix] ?? '')}"`;
		});
		const attributes = Object.values(tag.attributes)
			.filter(({ uri }) => uri !== namespaceOfNamespaces)
			.toSorted((a, b) => byCodeUnits(a.uri, b.uri) || byCodeUnits(a.local, b.local))
			.map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`);
		this.raw(`<${tag.name}${namespaces.join('')}${attributes.join('')}>`);
	}

	close(tag: SaxesTagNS): void {
		this.#open.pop();
		if (this.#depth === 0) return;
		this.raw(`</${tag.name}>`);
		this.#depth--;
		this.done ||= this.#depth === 0;
	}

	text(text: string): void {
		this.raw(text.replace(/[&<>\r]/gu, (sign) => escapes[sign] ?? sign));
	}

	raw(text: string): void {
		if (this.#depth > 0) this.written.push(text);
	}

	/** Inclusive: all that are in scope; exclusive: those that the element and its attributes use. */
	#namespaces(tag: SaxesTagNS, scope: Namespaces, before: Namespaces): Namespaces {
		const used = Object.values(tag.attributes).flatMap(({ prefix, uri }) =>
			prefix !== '' && uri !== namespaceOfNamespaces ? [prefix] : [],
		);
		const prefixes = this.#how === 'inclusive' ? Object.keys(scope) : [tag.prefix, ...used];
		const shown: Record<string, string> = {};
		for (const prefix of new Set(prefixes)) {
			const uri = scope[prefix] ?? '';
			// No namespace is said only to take back one that was said.
			if (prefix === 'xml' || (uri === '' && (before[prefix] ?? '') === '')) continue;
			shown[prefix] = uri;
		}
		return shown;
	}
}

function stop(): never {
	throw new Error('No XML that has a canonical form here.');
}

function escapeAttribute(value: string): string {
	return value.replace(/[&<"\t\n\r]/gu, (sign) => escapes[sign] ?? sign);
}

function byCodeUnits(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
