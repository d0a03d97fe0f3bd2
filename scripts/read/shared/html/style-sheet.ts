import type { Element } from 'hast';
import { propertyOf } from './elements.ts';

/** Declarations of an element, by property, lower case. */
export type Declarations = ReadonlyMap<string, string>;

/** The style sheets that are in a page. */
export interface StyleSheet {
	/** What rules and the element's own style say about it together (CSS Cascading 4, 6.1: importance, specificity, order). */
	of(element: Element): Declarations;
	/** Whether a rule that is not followed (a selector with a combinator, a media query) may hide the element. */
	mayHide(element: Element): boolean;
}

interface Rule {
	readonly selector: Simple;
	readonly declarations: readonly Declaration[];
	readonly order: number;
}

interface Simple {
	readonly tag: string | null;
	readonly id: string | null;
	readonly classes: readonly string[];
}

interface Declaration {
	readonly property: string;
	readonly value: string;
	readonly important: boolean;
}

/** Rules; a page of a large site has a few thousand. */
const mostRules = 5_000;
// <!-- -->
const pageComments = /<!--|-->/gu;
// «.a, p { display: none }», «@media print {», «}»; what comes first begins where a stretch does, so that each is read once
const pieces = /(?<block>@[^{};@]*\{)|@[^{};@]*;|(?<![^{}@;])(?<selectors>[^{}@;]+)\{(?<body>[^{}]*)\}|\}/gu;
// «div p», «ul > li»
const combinators = /\s*[>+~]\s*|\s+/u;
// «p», «.preheader», «div.a.b#c»
const simple = /^(?:\*|[\w-]+)?(?:[.#][\w-]+)*$/u;
const importance = /(?<!\s)\s*!\s*important$/u;

/** Reads style sheets whose rules have simple selectors: a tag, classes, an id, and several of them. */
export function readStyleSheet(css: string): StyleSheet {
	const rules: Rule[] = [];
	const unclear: Simple[] = [];
	let order = 0;
	let depth = 0;
	for (const { 0: whole, groups } of withoutComments(css).matchAll(pieces)) {
		if (whole === '}') depth = Math.max(0, depth - 1);
		if (groups?.['block'] !== undefined) depth++;
		const { selectors, body } = groups ?? {};
		if (selectors === undefined || body === undefined || order > mostRules) continue;
		const declarations = declarationsIn(body);
		for (const written of selectors.split(',')) {
			const compounds = written.trim().split(combinators);
			const simple = simpleOf(compounds.at(-1) ?? '');
			if (simple === null) continue;
			if (depth === 0 && compounds.length === 1)
				rules.push({ selector: simple, declarations, order: order++ });
			else if (declarations.some(hides)) unclear.push(simple);
		}
	}
	return {
		of(element) {
			const own = declarationsIn(propertyOf(element, 'style'));
			const found = rules
				.filter(({ selector }) => fits(selector, element))
				.sort((a, b) => weightOf(a.selector) - weightOf(b.selector) || a.order - b.order)
				.flatMap(({ declarations }) => declarations);
			const cascade = [...found, ...own];
			const settled = new Map<string, string>();
			for (const important of [false, true]) {
				for (const one of cascade) if (one.important === important) settled.set(one.property, one.value);
			}
			return settled;
		},
		mayHide: (element) => unclear.some((selector) => fits(selector, element)),
	};
}

/** Without comments; one that is not closed goes on to the end (CSS Syntax 3, 4.3.2). */
function withoutComments(css: string): string {
	const [first = '', ...pieces] = css.replace(pageComments, '').split('/*');
	let kept = first;
	// A piece without «*/» is inside a comment that a later one may close.
	for (const piece of pieces) {
		const end = piece.indexOf('*/');
		if (end !== -1) kept += piece.slice(end + 2);
	}
	return kept;
}

function declarationsIn(body: string): Declaration[] {
	return body.split(';').flatMap((declaration) => {
		const colon = declaration.indexOf(':');
		if (colon === -1) return [];
		const value = declaration
			.slice(colon + 1)
			.trim()
			.toLowerCase();
		return {
			property: declaration.slice(0, colon).trim().toLowerCase(),
			value: value.replace(importance, '').trim(),
			important: importance.test(value),
		};
	});
}

/** Null for what is not followed: attributes, pseudo-classes and pseudo-elements. */
function simpleOf(compound: string): Simple | null {
	if (!simple.test(compound)) return null;
	const [tag = ''] = compound.split(/[.#]/u, 1);
	return {
		tag: tag === '' || tag === '*' ? null : tag.toLowerCase(),
		id: /#([\w-]+)/u.exec(compound)?.[1] ?? null,
		classes: [...compound.matchAll(/\.([\w-]+)/gu)].map(([, name = '']) => name),
	};
}

function fits({ tag, id, classes }: Simple, element: Element): boolean {
	if (tag !== null && tag !== element.tagName) return false;
	if (id !== null && id !== propertyOf(element, 'id')) return false;
	if (classes.length === 0) return true;
	const own = propertyOf(element, 'className').split(' ');
	return classes.every((name) => own.includes(name));
}

function weightOf({ tag, id, classes }: Simple): number {
	return (id === null ? 0 : 10_000) + 100 * classes.length + (tag === null ? 0 : 1);
}

function hides({ property, value }: Declaration): boolean {
	return (
		(property === 'display' && value === 'none') ||
		(property === 'visibility' && value !== 'visible') ||
		((property === 'opacity' || property === 'font-size' || property === 'max-height') &&
			/^0(?!\.)/u.test(value))
	);
}
