import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';

/** What a recipe of CONTRIBUTING.md adds to an index: an import, and a line of the list. */
export interface AddedLine {
	/** Address of the file that the line names. */
	readonly file: URL;
	/** Name that the file exports. */
	readonly name: string;
	/** The line above which the new one stands, as the index has it. */
	readonly above: string;
	readonly line: string;
}

/**
 * Adds a line to an index while it is loaded, as who follows a recipe adds it on disk: every list that is derived from the
 * index has it then. To be called before anything of the archive is imported.
 *
 * @param index from the project's root: `scripts/read/formats/index.ts`
 */
export function addLine(index: string, { file, name, above, line }: AddedLine): void {
	registerHooks({
		load(url, context, next) {
			const loaded = next(url, context);
			if (!url.endsWith(`/${index}`)) return loaded;
			const source = String(loaded.source);
			const longer = source.replace(above, `${line}\n${above}`);
			assert.notEqual(longer, source, `${index} has no line ${above}`);
			return { ...loaded, source: `import { ${name} } from '${file}';\n${longer}` };
		},
	});
}
