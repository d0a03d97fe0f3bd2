import { gunzipSync } from 'node:zlib';

/** What Pagefind puts before the content of each of its compressed files. */
const signature = 'pagefind_dcd';

/** A page as a result shows it (pagefind 1.6, `fragment/*.pf_fragment`: gzip of a signature and JSON). */
export interface Fragment {
	readonly url: string;
	/** Words parted by one space: the places of an index count them from 0. */
	readonly content: string;
	readonly word_count: number;
	readonly filters: Readonly<Record<string, readonly string[]>>;
	readonly meta: Readonly<Record<string, string>>;
	/** Elements with an id: `location` is the place of their first word. */
	readonly anchors: readonly {
		readonly element: string;
		readonly id: string;
		readonly text: string;
		readonly location: number;
		/** Makes Pagefind group hits by this element. */
		readonly title?: string;
	}[];
}

/** Fields of a fragment, in Pagefind's order. */
const fields = ['url', 'content', 'word_count', 'filters', 'meta', 'anchors'];

/**
 * Reads a fragment.
 *
 * @throws Error if it is none of the format that this project knows: an upgrade of Pagefind has changed it
 */
export function readFragment(bytes: Uint8Array): Fragment {
	const text = gunzipSync(bytes).toString();
	const fragment: unknown = text.startsWith(signature) ? JSON.parse(text.slice(signature.length)) : null;
	if (Object.keys(Object(fragment)).join() !== fields.join()) {
		throw new Error(
			`a fragment has the fields ${Object.keys(Object(fragment)).join(', ') || '(none)'}, not ${fields.join(', ')}: this version of Pagefind writes another format. Pin the version that package.json names.`,
		);
	}
	return fragment as Fragment;
}
