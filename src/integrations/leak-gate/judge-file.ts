import { type BlockForm, blockForm } from './blocks-of.ts';
import { type CleanTexts, openCleanBlocks, type SeenBlock } from './clean-blocks.ts';
import type { FileText } from './file-text.ts';
import type { FindLeaks } from './find-leaks.ts';
import type { JudgedFiles } from './judged-files.ts';
import type { Leak } from './leak.ts';
import { type Asked, leaksInText } from './leaks-in-text.ts';
import { linesOf } from './lines-of.ts';
import { type FindNames, type NamesBesides, namesBesides } from './names-besides.ts';
import { openSaid } from './open-said.ts';
import { isPlainSource } from './published-text.ts';
import { readings } from './readings.ts';
import { type ValueHashes, valueHashes } from './value-hashes.ts';
import { withoutValues } from './without-values.ts';

const frontMatterEnd = '\n---\n';
/** Example: `letters/12345678/2018/25-k.md`. */
const letter = /^letters\/.+\.md$/;
/** Examples: `a.css`, `a.js.map`, but not the files of the search index, which are scripts that hold data. */
const program = /(?<!\.pf_\w{1,12})\.(?:c?js|mjs|css|map)$/;
/** Examples: `&nbsp;`, `&#64;`, `%40`. */
const escaped = /&(?:#\d|#x[\da-f]|[a-z]{2,8};)|%[\da-f]{2}/i;
/** A letter, a figure, «@»: no value is without. */
const says = /[\p{L}\p{N}@]/u;
const noValues = valueHashes([]);
const asItIs = (reading: string) => reading;

/** The finders for the files of a site. */
export interface LeakFinders {
	/** Of any text. */
	readonly inText: FindLeaks;
	/** Additionally for a letter's Markdown with its front matter: names too. */
	readonly inLetter?: FindLeaks;
	/** Additionally for a copy of a letter's source in plain text. */
	readonly inSource?: FindLeaks;
	/** Additionally for a file that no program of the archive wrote, without its tags. */
	readonly inWords?: FindLeaks;
	/** For what a file says beyond letters: who is named. */
	readonly names?: FindNames;
}

/** How the files of a site are scanned. */
export interface ScanScope {
	/** Those that the publisher put next to the pages (`public/`). */
	readonly own?: ReadonlySet<string>;
	/**
	 * Whether what a file repeats of its letter's Markdown is looked at in the Markdown alone. It tells whether anything leaks,
	 * and not every place.
	 */
	readonly isQuick?: boolean;
	/** Values of the letters’ requisites; made of the site unless given. */
	readonly values?: ValueHashes;
	/** Files that were found clean by the same rules before, looked up in a quick look alone. */
	readonly judged?: JudgedFiles;
}

/** What is found in a file, and hashes of the values of other letters by which it passes. */
export interface Verdict {
	readonly leaks: Leak[];
	readonly passedBy: ReadonlySet<number>;
}

/**
 * Opens the judge of files: he leaves out what a file repeats of its letter, where the look is quick, and looks once at what many
 * files have in common.
 *
 * @param dir folder of the built site
 * @param markdownOf the Markdown of a letter, in all its versions
 */
export function openJudge(
	dir: string,
	finders: LeakFinders,
	scope: ScanScope,
	markdownOf: (id: string) => readonly string[],
): (file: string, content: Exclude<FileText, string>) => Verdict {
	const leave = scope.isQuick ? openSaid(dir) : () => asItIs;
	const besides = finders.names && namesBesides(dir, finders.names, scope.values, markdownOf);
	const lookInBlocks = openCleanBlocks();
	return (file, content) => {
		const whole = wholeFinder(file, finders, scope);
		const named = whole || program.test(file) ? undefined : besides?.(file, content.text);
		const passedBy = new Set<number>();
		const names: FindLeaks = (reading) => {
			const found = named?.(reading);
			for (const hash of found?.passedBy ?? []) passedBy.add(hash);
			return found?.kinds ?? [];
		};
		const isWholeLetter = letter.test(file) && finders.inLetter !== undefined;
		const left = scope.isQuick && isWholeLetter ? frontMatter : leave(file, content.text);
		const form = scope.isQuick && !scope.own?.has(file) ? formOf(file, content.text, isWholeLetter) : null;
		if (form) {
			const asked = { leave: isWholeLetter ? asItIs : left, findLeaks: finders.inText, named };
			const { text, passedBy: values } = withoutValues(form, file, content.text, scope.values ?? noValues);
			const seen = lookInBlocks(form, text, (block, clean) => lookAtBlock(block, asked, clean));
			const more = seen.isClean ? leaksInWhole(file, content, [], whole, finders.inText) : [];
			if (seen.isClean) return { leaks: more, passedBy: new Set([...values, ...seen.passedBy]) };
		}
		const found = leaksInText(file, content, { leave: left, findLeaks: finders.inText, names });
		return { leaks: [...found, ...leaksInWhole(file, content, found, whole, finders.inText)], passedBy };
	};
}

/** How a file is parted; null where it is looked at whole, as a letter in whose text somebody has written entities or escapes of links. */
function formOf(file: string, text: string, isWholeLetter: boolean): BlockForm | null {
	if (letter.test(file) && (!isWholeLetter || escaped.test(text))) return null;
	return blockForm(file);
}

/** What is asked of a block. */
interface AskedOfBlock extends Pick<Asked, 'leave' | 'findLeaks'> {
	readonly named: ((reading: string) => NamesBesides) | undefined;
}

/** What is seen in each reading of a block; what is left of one is looked at once if it is clean in every file. */
function lookAtBlock(block: string, { leave, findLeaks, named }: AskedOfBlock, clean: CleanTexts): SeenBlock {
	const passedBy: number[] = [];
	let isOwn = false;
	for (const reading of readings(block)) {
		if (!says.test(reading)) continue;
		const left = leave(reading);
		isOwn ||= left !== reading;
		let hashes = clean.get(left);
		if (!hashes) {
			const names = named?.(left);
			isOwn ||= names?.isOwn ?? false;
			hashes = names?.passedBy ?? [];
			if (findLeaks(left).length > 0 || (names && names.kinds.length > 0))
				return { isClean: false, passedBy, isOwn };
			if (!names?.isOwn) clean.set(left, hashes);
		}
		for (const hash of hashes) passedBy.push(hash);
	}
	return { isClean: true, passedBy, isOwn };
}

/** What is found only where the file is looked at as a whole. */
function leaksInWhole(
	file: string,
	{ text }: Exclude<FileText, string>,
	found: readonly Leak[],
	find: FindLeaks | undefined,
	findLeaks: FindLeaks,
): Leak[] {
	const kinds = new Set(find?.(text)).difference(new Set(found.map(({ kind }) => kind)));
	return [...kinds].flatMap((kind) =>
		(findLeaks(text).includes(kind) ? linesOf(kind, text, findLeaks) : [null]).map((line) => ({
			file,
			kind,
			line,
		})),
	);
}

/** The front matter of a letter's file: its body is the whole finder's. */
function frontMatter(reading: string): string {
	return reading.slice(0, reading.indexOf(frontMatterEnd) + 1 || undefined);
}

function wholeFinder(file: string, finders: LeakFinders, { own }: ScanScope): FindLeaks | undefined {
	if (letter.test(file)) return finders.inLetter;
	if (isPlainSource(file)) return finders.inSource;
	const { inWords } = finders;
	if (!inWords || !own?.has(file) || program.test(file)) return undefined;
	return (text) => inWords(readings(text)[0] ?? '');
}
