import { z } from 'astro/zod';
import { citationFiles, citationStyles } from '#archive/citations/index.ts';
import type { SearchSource } from '#archive/search/search-archive.ts';
import type { SearchLanguage } from '#archive/search/search-language.ts';
import { today } from '../cli/today.ts';
import { findLetters } from '../search/find-letters.ts';
import { openSearch } from '../search/open-search.ts';
import { type BuiltLetter, builtLetter } from './built-letter.ts';
import type { Tool } from './tool.ts';
import { ToolRefusal } from './tool-refusal.ts';

const mostHits = 20;
const formats = [...citationStyles, ...citationFiles];
const formatIds = formats.map(({ id }) => id) as [string, ...string[]];

const id = z.string().describe('Id of a letter, as search_letters gives it, e.g. 04053625/2018/25-k-170iz');
const paragraph = z.string().describe('Id of a paragraph, e.g. p12');

/** What an assistant can ask of a built archive. @param folder the built archive @param language of its letters */
export function archiveTools(folder: string, language: SearchLanguage): readonly Tool[] {
	let source: Promise<SearchSource> | undefined;
	const search = async (query: string, limit: number) => {
		source ??= openSearch(folder, language);
		const { total, found } = await findLetters(await source.catch(refuse), query, limit);
		const { hits, nearest, ...said } = found;
		// The publisher’s own pages are no letters, which the other tools could read.
		const letters = (nearest?.hits ?? hits).filter(({ url }) => url.startsWith('letters/'));
		const told = letters.map((hit) => ({
			...headOf(builtLetter(folder, hit.id), hit.paragraph),
			excerpt: hit.excerpt,
		}));
		return { total, ...said, without: nearest?.without ?? [], letters: told };
	};
	return [
		tool({
			name: 'search_letters',
			description:
				'Searches the letters. Every form of a Ukrainian word finds every other; words in quotes are a phrase; numbers and dates are found however they are written. Where no letter has all words, `without` names those that the letters lack.',
			input: z.object({
				query: z.string().min(1),
				limit: z
					.int()
					.min(1)
					.max(mostHits)
					.default(mostHits / 2),
			}),
			run: ({ query, limit }) => search(query, limit),
		}),
		tool({
			name: 'read_letter',
			description: 'Gives a letter: what it is, and its words, paragraph by paragraph.',
			input: z.object({ id }),
			run: async (asked) => {
				const built = builtLetter(folder, asked.id);
				return { ...headOf(built, null), paragraphs: Object.fromEntries(built.paragraphs) };
			},
		}),
		tool({
			name: 'read_paragraph',
			description: 'Gives the words of one paragraph of a letter, with its permanent address, to be quoted.',
			input: z.object({ id, paragraph }),
			run: async (asked) => {
				const built = builtLetter(folder, asked.id);
				return { ...headOf(built, asked.paragraph), words: wordsOf(built, asked.paragraph) };
			},
		}),
		tool({
			name: 'cite_letter',
			description: 'Gives a reference to a letter, or to a paragraph of it, in a style of citing.',
			input: z.object({ id, paragraph: paragraph.optional(), style: z.enum(formatIds).default('dstu-8302') }),
			run: async (asked) => citation(builtLetter(folder, asked.id), asked),
		}),
	];
}

/** The same tool, its input’s type inferred. */
function tool<Input extends z.ZodType>(made: Tool<Input>): Tool {
	return made as unknown as Tool;
}

function headOf({ letter, cited }: BuiltLetter, part: string | null) {
	const { id: own, title, authority, date, number, version, pinnedUrl } = cited;
	return {
		id: own,
		title,
		authority,
		date,
		number,
		kind: cited.genre,
		version,
		outcome: letter.outcome?.is ?? null,
		...(part && { paragraph: part }),
		url: addressOf(pinnedUrl, part),
	};
}

function addressOf(url: string, part: string | null): string {
	return part === null ? url : `${url}#${part}`;
}

function wordsOf({ cited, paragraphs }: BuiltLetter, part: string): string {
	const words = paragraphs.get(part);
	if (words === undefined)
		throw new ToolRefusal(
			`The letter ${cited.id} has no paragraph ${part}; it has ${[...paragraphs.keys()].join(', ')}.`,
		);
	return words;
}

function citation(
	built: BuiltLetter,
	{
		paragraph: part = null,
		style,
	}: { readonly paragraph?: string | null | undefined; readonly style: string },
) {
	if (part !== null) wordsOf(built, part);
	const pinnedUrl = addressOf(built.cited.pinnedUrl, part);
	const chosen = formats.find((format) => format.id === style);
	return { style, citation: chosen?.format({ ...built.cited, pinnedUrl }, today()).trim(), url: pinnedUrl };
}

/** An archive may be built without search. */
function refuse(error: unknown): never {
	throw new ToolRefusal(error instanceof Error ? error.message : String(error));
}
