import { isSeq } from 'yaml';
import { plainDocument } from './plain-document.ts';

/** Keys from the outermost inwards, chosen by a program. */
type YamlPath = readonly string[];
/** A program's own. */
type YamlKey = string;

/** How what is added is written: as `toYaml` does. */
const asWritten = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 } as const;

/**
 * Adds items to a list in YAML that a person wrote; its comments and all other values stay. A value in the list's place
 * becomes its first item.
 *
 * @param path keys from the outermost inwards
 * @throws Error if `readPlainYaml` would refuse it
 * @example
 * addToYaml('date: 2031-02-01 # stamp\n', ['mask'], [{ words: 'а' }]) // 'date: 2031-02-01 # stamp\nmask:\n  - words: "а"\n'
 */
export function addToYaml(
	text: string,
	path: YamlPath,
	items: readonly Readonly<Record<string, string>>[],
): string {
	if (items.length === 0) return text;
	const document = plainDocument(text);
	const there = document.hasIn(path) ? document.getIn(path, true) : undefined;
	if (!isSeq(there)) document.setIn(path, document.createNode(there === undefined ? [] : [there]));
	for (const item of items) document.addIn(path, document.createNode(item));
	return document.toString(asWritten);
}

/**
 * Sets a key in YAML that a person wrote, whether it is written with dots or nested; comments and all other values stay.
 *
 * @param place keys of the map that holds it, from the outermost inwards
 * @throws Error if `readPlainYaml` would refuse it
 * @example
 * setInYaml('date: 2031-02-01 # stamp\n', [], 'signatory.post', 'Голова') // 'date: 2031-02-01 # stamp\nsignatory.post: "Голова"\n'
 */
export function setInYaml(text: string, place: YamlPath, key: YamlKey, value: string): string {
	const document = plainDocument(text);
	const nested = [...place, ...key.split('.')];
	const path = !document.hasIn([...place, key]) && document.hasIn(nested) ? nested : [...place, key];
	document.setIn(path, value);
	return document.toString(asWritten);
}

/**
 * Removes items from a list in YAML that a person wrote, and the list itself once it is empty.
 *
 * @param isGone says about each item, as `readPlainYaml` reads it, whether to remove it
 * @throws Error if `readPlainYaml` would refuse it
 */
export function removeFromYaml(text: string, path: YamlPath, isGone: (item: unknown) => boolean): string {
	const document = plainDocument(text);
	const list = document.hasIn(path) ? document.getIn(path, true) : undefined;
	if (!isSeq(list)) return text;
	const values: unknown[] = list.toJSON();
	list.items = list.items.filter((_, at) => !isGone(values[at]));
	if (list.items.length === 0) document.deleteIn(path);
	return document.toString(asWritten);
}
