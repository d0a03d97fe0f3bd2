/** What the tests use of @citation-js/core 0.8, which brings no types. */
declare module '@citation-js/core' {
	export const plugins: {
		readonly input: {
			chain(text: string, options: { generateGraph: boolean }): Record<string, unknown>[];
		};
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
