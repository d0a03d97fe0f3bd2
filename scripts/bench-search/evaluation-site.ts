import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeMarkup } from '#archive/text/escape-markup.ts';
import { makeCorpus } from '../bench/corpus/corpus.ts';
import { exactCases } from './data/exact-cases.ts';
import { letters } from './data/letters.ts';
import { wordPairs } from './data/word-pairs.ts';

/** A page of the evaluation: its address as Pagefind gives it, and its text. */
export interface EvaluationPage {
	readonly url: string;
	readonly text: string;
}

/** Letters that hold a word of a query as it is typed, one word of a query each. */
const holders = 150;
/** Apart from one another, so that the words of one query are in letters of their own. */
const stride = 37;

/**
 * Writes a site of bare letter pages: made letters, among them such that hold the queries' literal words, then the letters
 * that queries ought to find. All are written for this project.
 *
 * @returns the pages; those of `letters` are `/letters/0/2021/target-<number>.html`, those of `wordPairs` `pair-<number>`
 */
export function writeEvaluationSite(folder: string, made: number): EvaluationPage[] {
	const held = heldWords();
	const pages = [
		...[...makeCorpus(made, 1)].map(({ text }, number) => ({
			name: `made-${number}`,
			text: [text, ...(held.get(number)?.length ? [`Довідково: ${held.get(number)?.join(', ')}.`] : [])].join(
				'\n',
			),
		})),
		...letters.map(({ text }, number) => ({ name: `target-${number}`, text })),
		...exactCases.map(({ text }, number) => ({ name: `exact-${number}`, text })),
		...wordPairs.map(([, words], number) => ({
			name: `pair-${number}`,
			text: `Ідеться про таке: ${words}.`,
		})),
	].map(({ name, text }) => ({ url: `/letters/0/2021/${name}.html`, text }));
	mkdirSync(join(folder, 'letters/0/2021'), { recursive: true });
	for (const { url, text } of pages) writeFileSync(join(folder, url), pageOf(text));
	return pages;
}

function heldWords(): Map<number, string[]> {
	const held = new Map<number, string[]>();
	for (const [number, query] of letters.flatMap(({ queries }) => queries).entries()) {
		for (const [place, word] of query.split(' ').entries()) {
			const holder = (number + place * stride) % holders;
			held.set(holder, [...(held.get(holder) ?? []), word]);
		}
	}
	return held;
}

function pageOf(text: string): string {
	const paragraphs = text.split(/\n+/).filter((line) => line.trim());
	const body = paragraphs.map((line, at) => `<p id="p${at + 1}">${escapeMarkup(line.trim())}</p>`).join('');
	return `<!doctype html><html lang="uk"><title>Лист</title><body data-pagefind-body data-pagefind-filter="year:2021">${body}</body></html>`;
}
