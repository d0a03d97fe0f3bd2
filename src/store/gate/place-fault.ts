import { isRunning } from '../files/is-running.ts';
import { isTemporary } from '../files/temporary-name.ts';
import { type ContentPlace, contentPlan, leftovers } from './content-plan.ts';
import type { GateFault } from './content-rules.ts';
import type { ContentEntry } from './walk-content.ts';

/** A file at its place, with the id that the place gives it. */
export interface PlacedFile {
	/** From the content folder, with `/`. */
	readonly path: string;
	readonly kind: ContentPlace['kind'];
	readonly id: string;
}

const folders = [...new Set(contentPlan.map(({ example }) => `${example.split('/')[0]}/`))].join(', ');
// «.25-k-170iz.md.4321.tmp»; captured: the number of the program that writes it
const writerPattern = /\.(\d+)\.tmp$/;
// spaces of every kind, zero-width signs, the byte-order mark
const blank = /[\s\u200B-\u200D\u2060\uFEFF]/gu;
/** Endings that editors and systems give, with what they stand for. */
const otherEndings: readonly (readonly [RegExp, string])[] = [
	// «25-k.markdown», «25-k.mdown», «25-k.mdx», «25-k.md.txt», «25-k.md.md», «25-k.txt»
	[/\.(?:markdown|mdown|mkd|mdx|md\.txt|md\.md|txt)$/, '.md'],
	// «2031.json», «2031.ndjson», «2031.jsonl.txt»
	[/\.(?:json|ndjson|jsonl\.txt)$/, '.jsonl'],
];
/** A file that lost its ending. */
const lostEndings = ['.md', '.jsonl', 'md'];

/** Where an entry of a content folder is in its plan, or why it may not stand there. */
export function placed(entry: ContentEntry): PlacedFile | GateFault | null {
	const { path, is } = entry;
	if (is === 'nameless') return nameless(path);
	if (is === 'other') return notAFile(path);
	const place = placeOf(path);
	if (place) return { path, ...place };
	const names = path.split('/');
	const temporary = names.find(isTemporary);
	if (temporary !== undefined) return isInUse(temporary) ? null : interrupted(path);
	const leftover = leftovers.find(({ name }) => names.some((own) => name.test(own)));
	if (leftover) {
		return {
			rule: 'leftover-file',
			subject: path,
			message: `It is ${leftover.of}. Compare it with the file that it was made of if you must, then remove it, and commit the removal if git has it.`,
		};
	}
	return misnamed(path) ?? stray(path);
}

function placeOf(path: string): Pick<PlacedFile, 'kind' | 'id'> | null {
	for (const { kind, path: pattern } of contentPlan) {
		const id = pattern.exec(path)?.[1];
		if (id !== undefined) return { kind, id };
	}
	return null;
}

function notAFile(path: string): GateFault {
	return {
		rule: 'symbolic-link',
		subject: path,
		message:
			'It is a link, or no file at all: it leads out of what git and a copy of the archive hold. Put the file itself there, or remove the link.',
	};
}

function nameless(path: string): GateFault {
	return {
		rule: 'misnamed-file',
		subject: path,
		message:
			'Its name is not UTF-8, as when a ZIP of Windows was unpacked on Linux: no program can open it by that name, and whatever it holds is left out. Rename it in a file manager, or remove it.',
	};
}

/** A command that is still running has not been interrupted. */
function isInUse(temporary: string): boolean {
	const writer = writerPattern.exec(temporary)?.[1];
	return writer !== undefined && isRunning(Number(writer));
}

function interrupted(path: string): GateFault {
	return {
		rule: 'interrupted-command',
		subject: path,
		message:
			'A command that was cut off has left it. Run that command again, which ends its work and clears away: ingest, release, correct or withdraw.',
	};
}

function misnamed(path: string): GateFault | null {
	const right = nearlyRight(path);
	if (right === null) return null;
	return {
		rule: 'misnamed-file',
		subject: path,
		message: `Files of content have names in small letters with the endings .md and .jsonl; this one is read by no program. Rename it: git mv ${quoted(`content/${path}`)} content/${right}. If that file is there too, compare them and keep one.`,
	};
}

/** The name that a file should have: in small letters, with the one ending of its kind, without invisible characters. */
function nearlyRight(path: string): string | null {
	const plain = path.normalize('NFC').toLowerCase().replace(blank, '');
	const candidates = [
		plain,
		...otherEndings.map(([ending, right]) => plain.replace(ending, right)),
		...lostEndings.map((ending) => plain + ending),
	];
	return candidates.find((name) => name !== path && placeOf(name) !== null) ?? null;
}

function stray(path: string): GateFault {
	const folder = path.split('/')[0];
	const own = contentPlan.find(({ example }) => example.split('/')[0] === folder);
	const place = own ? `In ${folder}/ stands e.g. ${own.example}` : `It holds ${folders} and nothing else`;
	return {
		rule: 'stray-file',
		subject: path,
		message: `The content folder has no place for it. ${place}. A source goes into inbox/ and through npm run ingest, a note into docs/; else remove it.`,
	};
}

function quoted(path: string): string {
	return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
