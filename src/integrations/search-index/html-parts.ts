/** A tag of a page. */
export interface HtmlTag {
	readonly name: string;
	readonly isEnd: boolean;
	/** Whether nothing can be in it. */
	readonly isVoid: boolean;
	/** As they are written, character references and all. */
	readonly attributes: ReadonlyMap<string, string>;
}

/** Examples: `<p id="p1">`, `</p>`, `<!-- … -->`, `<!DOCTYPE html>` */
const markup = /<(\/?)([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|<!--[\s\S]*?-->|<[!?][^>]*>/gi;
/** Examples: `id="p1"`, `id=p1`, `hidden` */
const attributePattern = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements in which nothing is a tag but their own end. */
const rawElements = new Set(['script', 'style', 'textarea', 'title']);
/** Elements of other languages, where a slash ends a tag. */
const foreign = new Set(['svg', 'math']);
const none: ReadonlyMap<string, string> = new Map();

/** Texts and tags of a page in order, as they are written. The page is well formed: this project's templates wrote it. */
export function* htmlParts(html: string): Generator<string | HtmlTag> {
	const pattern = new RegExp(markup);
	let inForeign = 0;
	let from = 0;
	for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
		if (match.index > from) yield html.slice(from, match.index);
		from = pattern.lastIndex;
		const [, slash, written, rest = ''] = match;
		if (!written) continue;
		const name = written.toLowerCase();
		const isEnd = slash === '/';
		const isVoid = voidElements.has(name) || (inForeign > 0 && rest.endsWith('/'));
		if (foreign.has(name) && !isVoid) inForeign += isEnd ? -1 : 1;
		yield { name, isEnd, isVoid, attributes: isEnd ? none : attributesOf(rest) };
		if (isEnd || !rawElements.has(name)) continue;
		const end = html.indexOf(`</${written}`, from);
		pattern.lastIndex = end === -1 ? html.length : end;
		if (pattern.lastIndex > from) yield html.slice(from, pattern.lastIndex);
		from = pattern.lastIndex;
	}
	if (from < html.length) yield html.slice(from);
}

function attributesOf(written: string): ReadonlyMap<string, string> {
	if (!written.trim()) return none;
	const attributes = new Map<string, string>();
	for (const [, name = '', quoted, apostrophed, bare] of written.matchAll(attributePattern)) {
		const key = name.toLowerCase();
		if (!attributes.has(key)) attributes.set(key, quoted ?? apostrophed ?? bare ?? '');
	}
	return attributes;
}
