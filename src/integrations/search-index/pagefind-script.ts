/** Example: `export{createInstance,search};`, at the end of Pagefind's script. */
const exports = /export\{[\w, ]*\bcreateInstance\b[\w, ]*\};?\s*$/;

/**
 * Pagefind's script for browsers as a classic script, which a page opened from disk may load, and without a way to read of its
 * own: it defines `pagefindScript(fetch)`, which gives `{createInstance}`, and has its WebAssembly (see `openIndex`): one file, for
 * on a slow connection every further one waits for its turn.
 *
 * @param script `pagefind.js` of pagefind 1.6
 * @param program its WebAssembly, as it lies beside it
 * @throws Error if it is no module of the kind that this project knows
 */
export function classicScript(script: string, program: Uint8Array): string {
	const body = script.replace(exports, 'return{createInstance};').replaceAll('import.meta.url', 'undefined');
	if (!exports.test(script) || /\bimport(?:\.meta|[({]|\s+\w+\s+from)|\bexport\{/.test(body)) {
		throw new Error(
			'pagefind.js is not built as this project expects: pin the version of Pagefind that package.json names',
		);
	}
	const wasm = Buffer.from(program).toString('base64');
	return `globalThis.pagefindScript=Object.assign(function(fetch){${body}},{wasm:"${wasm}"});\n`;
}
