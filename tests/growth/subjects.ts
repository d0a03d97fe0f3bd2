import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { makers } from './makers.ts';

/** A function that takes a text, or something that can be made from one. */
export interface Subject {
	/** Its file and name. */
	readonly name: string;
	/** The call of it with a text. */
	readonly prepare: (text: string) => () => unknown;
}

/**
 * Finds every exported function of some files whose parameters can be made of a text. Files that read or write files are
 * left out: their texts are paths.
 *
 * @param patterns of files, from the root of the repository
 */
export async function findSubjects(patterns: readonly string[]): Promise<Subject[]> {
	const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();
	const found = files.filter((file) => !notCode.test(file)).map(subjectsOf);
	return (await Promise.all(found)).flat();
}

async function subjectsOf(file: string): Promise<Subject[]> {
	const signatures = signaturesIn(file);
	if (signatures.length === 0) return [];
	const loaded: Record<string, unknown> = await import(join(root, file));
	return signatures.flatMap(({ name, parameters }) => {
		const made = parameters.map((type) => makers.get(type));
		const run = loaded[name];
		if (typeof run !== 'function' || !made.every((maker) => maker !== undefined)) return [];
		const prepare = (text: string) => {
			const values = made.map((maker) => maker(text));
			return () => run(...values);
		};
		return [{ name: `${file} ${name}`, prepare }];
	});
}

/** Exported functions of a file that take a text, with the types of the parameters that must be given. */
function signaturesIn(file: string): { name: string; parameters: string[] }[] {
	const text = readFileSync(join(root, file), 'utf8');
	if (input.test(text)) return [];
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
	return source.statements.filter(ts.isFunctionDeclaration).flatMap((declared) => {
		const has = (wanted: ts.SyntaxKind) => declared.modifiers?.some(({ kind }) => kind === wanted) ?? false;
		const needed = declared.parameters.filter(
			({ initializer, questionToken }) => !initializer && !questionToken,
		);
		const parameters = needed.map(({ type }) => (type?.getText(source) ?? '').replace(/\s+/gu, ' '));
		// Asynchronous work would be attributed to nobody.
		if (!has(ts.SyntaxKind.ExportKeyword) || has(ts.SyntaxKind.AsyncKeyword)) return [];
		if (!declared.name || parameters.length === 0) return [];
		return [{ name: declared.name.text, parameters }];
	});
}

const root = join(import.meta.dirname, '..', '..');
// «from 'node:fs'»
const input = /from 'node:(?:fs|child_process|worker_threads)(?:\/promises)?'/u;
const notCode = /\.(?:test|d)\.ts$|\/testing\/|\/test-letter\.ts$/u;
