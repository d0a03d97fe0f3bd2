import { convertToTsx, DiagnosticSeverity, ExtractedScriptType } from '@astrojs/astro2tsx';

/** TypeScript that was made of an Astro page. */
export interface PageSource {
	readonly code: string;
	/** What the page’s own compiler has against it, each in a line with its place. */
	readonly faults: readonly string[];
	/**
	 * Where in the page something of the TypeScript comes from: `src/views/year.astro(12,5)`.
	 *
	 * @param line from 1
	 * @param column from 1
	 */
	readonly placeOf: (line: number, column: number) => string;
}

/** A stretch of the TypeScript, and where it is in the page. */
type Mapping = readonly [start: number, length: number, from: number];

/**
 * Makes the TypeScript of an Astro page and of the scripts in it that Astro bundles.
 *
 * @param page its path, with slashes
 * @returns by the names of files that TypeScript finds when the page is imported
 */
export function pageSources(page: string, text: string): [file: string, source: PageSource][] {
	const { code, mappings, scripts, diagnostics } = convertToTsx(text, { filename: page });
	const faults = diagnostics
		.filter(({ severity }) => severity === DiagnosticSeverity.Error)
		.map(({ message, position }) => `${page}${placeIn(text, position.start)}: error: ${message}`);
	const source = (code: string, mappings: readonly Mapping[], faults: readonly string[]): PageSource => ({
		code,
		faults,
		placeOf: (line, column) => {
			const at = offsetOf(code, line, column);
			const found = mappings.find(([start, length]) => start <= at && at <= start + length);
			return found ? page + placeIn(text, found[2] + at - found[0]) : page;
		},
	});
	const spans = mappings.map(([start, length, from]): Mapping => [start, length, from]);
	const inner = scripts
		.filter(({ type, content }) => type === ExtractedScriptType.ProcessedModule && content.trim() !== '')
		.map(({ content, position }, at): [string, PageSource] => [
			`${page}.script-${at + 1}.ts`,
			source(content, [[0, content.length, position.start]], []),
		]);
	return [[`${page}.tsx`, source(code, spans, faults)], ...inner];
}

function offsetOf(text: string, line: number, column: number): number {
	let at = 0;
	for (let before = 1; before < line; before += 1) at = text.indexOf('\n', at) + 1;
	return at + column - 1;
}

function placeIn(text: string, offset: number): string {
	const before = text.slice(0, offset).split('\n');
	return `(${before.length},${(before.at(-1) ?? '').length + 1})`;
}
