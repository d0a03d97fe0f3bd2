import { lstatSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Jurisdiction, PublicContacts } from '#archive/jurisdictions/jurisdiction.ts';
import { type ByHand, nothingByHand } from '#archive/letter/by-hand.ts';
import { readPlainYaml } from '#store/document/yaml.ts';
import { UsageError } from '../../cli/usage-error.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { onDisk } from '../../read/open/byte-path.ts';
import { strictUtf8 } from '../../read/shared/text/strict-utf8.ts';
import { plusByHand } from '../by-hand/plus-by-hand.ts';
import { readByHand } from '../by-hand/read-by-hand.ts';
import { readSettings } from './read-settings.ts';
import type { Settings } from './settings.ts';

/** What a person says about a letter: its values, and what is masked and unmasked in it. */
export interface Corrections {
	readonly settings: Settings;
	readonly byHand: ByHand;
}

/** A person's corrections next to a source: for every letter in it, and for individual ones. */
export interface Sidecar {
	readonly forAll: Corrections;
	/** By place, e.g. `2.pdf`. */
	readonly letters: ReadonlyMap<string, Corrections>;
}

const endings = ['.yml', '.yaml'];
/** In bytes: more than any file that a person writes. */
const longest = 1 << 20;

/**
 * The values for the letter at a place in a source, e.g. `['2.pdf']`; [] if the source itself is the letter.
 *
 * @param given the --set values for every letter; they take precedence over those next to the source
 */
export function settingsFor(
	sidecar: Sidecar | null,
	inside: readonly string[],
	given: Settings = new Map(),
): Settings {
	const own = sidecar?.letters.get(inside.join('#'))?.settings ?? [];
	return new Map([...(sidecar?.forAll.settings ?? []), ...own, ...given]);
}

/** What a person masks and unmasks in the letter at a place in a source. */
export function byHandFor(sidecar: Sidecar | null, inside: readonly string[]): ByHand {
	const all = sidecar?.forAll.byHand ?? nothingByHand;
	const own = sidecar?.letters.get(inside.join('#'))?.byHand ?? nothingByHand;
	return plusByHand(all, own);
}

/**
 * Reads `NAME.yml` or `NAME.ext.yml` next to a source: the keys of --set, nested or dotted, `mask` and `keep`, and under
 * `letters` the same for individual letters of a container, by their place as diagnostics print it (`2.pdf`). Null if there
 * is no such file.
 *
 * @throws Refusal `unusable-sidecar` if it is not YAML or contains what --set would not accept. It does not repeat values.
 * @example
 * // лист.yml: date: 2031-02-01
 * settingsFor(readSidecar('inbox/лист.pdf', ua, contacts), []) // Map { 'date' → '2031-02-01' }
 */
export function readSidecar(
	path: string,
	jurisdiction: Jurisdiction,
	contacts: PublicContacts,
): Sidecar | null {
	const sidecar = sidecarOf(path);
	if (sidecar === null) return null;
	const { letters = {}, ...common } = mapping(parseYaml(textOf(sidecar)));
	const read = ({ mask, keep, ...values }: Record<string, unknown>): Corrections => {
		try {
			return {
				settings: readSettings(pairsOf(values), jurisdiction, contacts),
				byHand: readByHand(mask, keep),
			};
		} catch (error) {
			if (!(error instanceof UsageError)) throw error;
			throw unusable(error.message.replaceAll('--set ', ''));
		}
	};
	const forAll = read(common);
	const single = new Map(
		Object.entries(mapping(letters)).map(([place, values]) => [place, read(mapping(values))]),
	);
	return { forAll, letters: single };
}

/** The file of corrections next to a source, or null. */
export function sidecarOf(path: string): string | null {
	const stem = path.slice(0, path.length - extname(path).length);
	return (
		[path, stem].flatMap((name) => endings.map((ending) => name + ending)).find((name) => isThere(name)) ??
		null
	);
}

/** A broken link counts as a file: its corrections are missing, and the letter must not be taken without them. */
function isThere(path: string): boolean {
	try {
		return lstatSync(onDisk(path), { throwIfNoEntry: false }) !== undefined;
	} catch {
		// With this ending the name is too long for the system, or the source cannot be reached either.
		return false;
	}
}

function textOf(path: string): string {
	let text: string | null = null;
	try {
		const stats = statSync(onDisk(path));
		if (!stats.isFile()) throw unusable('It is not a file.');
		if (stats.size > longest) throw unusable(`It is larger than ${longest >> 10} KB.`);
		text = strictUtf8(readFileSync(onDisk(path)));
	} catch (error) {
		if (error instanceof Refusal) throw error;
		const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
		throw unusable(`It cannot be read${code}: check its permissions, and where it leads if it is a link.`);
	}
	if (text === null) throw unusable('It is not UTF-8: save it in that encoding.');
	return text;
}

function parseYaml(text: string): unknown {
	try {
		return readPlainYaml(text);
	} catch {
		throw unusable('It is not YAML: write one `key: value` a line.');
	}
}

function mapping(value: unknown): Record<string, unknown> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw unusable('Write one `key: value` a line, with the keys of --set.');
	}
	return { ...value };
}

function pairsOf(values: Record<string, unknown>, prefix = ''): string[] {
	return Object.entries(values).flatMap(([key, value]) =>
		typeof value === 'string' ? [`${prefix}${key}=${value}`] : pairsOf(mapping(value), `${prefix}${key}.`),
	);
}

function unusable(reason: string): Refusal {
	return new Refusal(
		'unusable-sidecar',
		`The file of corrections beside the source cannot be used. ${reason} Nothing of the source was taken.`,
	);
}
