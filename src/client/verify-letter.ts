import { verify as words } from 'archive:letter-words';
import { checkLetter } from '#archive/proof/check-letter.ts';

type Outcome = keyof typeof words.outcome;
/** Bytes of a letter’s file, with its proof and the statement of releases if they are available. */
interface Evidence {
	readonly file: Uint8Array<ArrayBuffer>;
	readonly name: string;
	readonly proof: unknown;
	/** Roots of releases by their numbers, as `release.json` states them; null if it is not available. */
	readonly roots: ReadonlyMap<string, string> | null;
}

/** Data in the section: the file’s name, the number of its release, how to write to the archive. */
interface Section {
	readonly file: string;
	readonly record: string;
	readonly release: string;
	readonly statement: string;
}

/**
 * Runs “verify this letter” in the section that its component wrote: reads the letter’s Markdown, its record with the proof,
 * and the statement of releases, over the network or from files that the reader chooses, and says what was found. The root
 * is that of the statement; if only chosen files are available, that of the proof, and it is shown for comparison.
 */
export function startVerifying(section: HTMLElement): void {
	const { verify: file = '', release = '', contact = '', root: up = '' } = section.dataset;
	const place: Section = {
		file,
		release,
		record: file.replace(/\.md$/, '.json'),
		statement: `${up}release.json`,
	};
	const text = section.querySelector('[data-sum]')?.textContent ?? '';
	const status = section.querySelector<HTMLElement>('[role=status]');
	if (!status) return;

	const say = (outcome: Outcome, name = file, root = '') => {
		const values = { file: name, proof: place.record, release, contact, root };
		status.textContent = filled(words.outcome[outcome], values);
		status.dataset['outcome'] = outcome;
	};
	let running = false;
	const check = async (gather: () => Promise<Evidence | Outcome>) => {
		// A disabled button loses focus.
		if (running) return;
		running = true;
		status.textContent = words.working;
		delete status.dataset['outcome'];
		const evidence = await gather();
		if (typeof evidence === 'string') {
			say(evidence);
		} else {
			const { proof, roots } = evidence;
			const root = release ? (roots ? (roots.get(release) ?? '') : rootOf(proof)) : null;
			const found = await checkLetter(evidence.file, proof, { text, root }, sha256);
			say(found === 'matches' && release ? 'no-proof' : found, evidence.name, root ?? '');
		}
		running = false;
	};

	if (!globalThis.crypto?.subtle) {
		say('insecure');
		return;
	}
	const { button, chooser } = addControls(status);
	const fromDisk = location.protocol === 'file:';
	if (fromDisk) {
		button.hidden = true;
		say(release ? 'from-disk' : 'from-disk-unreleased');
	}
	button.addEventListener('click', () => check(() => fetched(place)));
	chooser.addEventListener('change', () =>
		check(() => chosen(Array.from(chooser.files ?? []), fromDisk ? null : place)),
	);
}

/** The button and the file chooser, which would do nothing without this script. */
function addControls(
	status: HTMLElement,
): Readonly<{ button: HTMLButtonElement; chooser: HTMLInputElement }> {
	const controls = document.createElement('div');
	const button = document.createElement('button');
	const label = document.createElement('label');
	const chooser = document.createElement('input');
	controls.className = 'verify-controls';
	button.type = 'button';
	button.textContent = words.button;
	label.className = 'copy';
	chooser.type = 'file';
	chooser.multiple = true;
	chooser.accept = '.md,.json';
	label.append(words.choose, chooser);
	controls.append(button, label);
	status.before(controls);
	return { button, chooser };
}

/** Files next to the page. */
async function fetched(place: Section): Promise<Evidence | Outcome> {
	const file = await download(place.file);
	return file ? { file, name: place.file, ...(await fromSite(place)) } : 'unreachable';
}

/** Files that the reader chose. @param place from which the rest can be fetched; null on a disk */
async function chosen(files: readonly File[], place: Section | null): Promise<Evidence | Outcome> {
	const isRecord = (one: File) => one.name.endsWith('.json');
	const text = files.find((one) => !isRecord(one));
	if (!text) return 'other-file';
	const own = files.find(isRecord);
	const evidence = place ? await fromSite(place) : { proof: null, roots: null };
	return {
		...evidence,
		...(own && { proof: proofIn(new Uint8Array(await own.arrayBuffer())) }),
		file: new Uint8Array(await text.arrayBuffer()),
		name: text.name,
	};
}

/** The proof and the roots, if the letter is in a release. */
async function fromSite({ release, record, statement }: Section): Promise<Pick<Evidence, 'proof' | 'roots'>> {
	if (!release) return { proof: null, roots: null };
	const [proof, roots] = await Promise.all([download(record), download(statement)]);
	return { proof: proofIn(proof), roots: roots && rootsIn(roots) };
}

/** The proof in a letter’s record, or in a file that contains only a proof, as earlier releases had them. */
function proofIn(bytes: Uint8Array | null): unknown {
	const said = parsed(bytes);
	if (typeof said !== 'object' || said === null || 'leaf' in said) return said;
	return 'proof' in said ? said.proof : '';
}

function rootOf(proof: unknown): string {
	return String((proof as { root?: unknown } | null)?.root ?? '');
}

function rootsIn(bytes: Uint8Array): ReadonlyMap<string, string> {
	const { releases } = Object(parsed(bytes)) as { releases?: { number: number; root: string }[] };
	return new Map(Array.isArray(releases) ? releases.map(({ number, root }) => [String(number), root]) : []);
}

/** Asks the server again, bypassing the browser's cache; null if there is no answer. */
async function download(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
	try {
		const response = await fetch(file, { cache: 'no-cache' });
		return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
	} catch {
		return null;
	}
}

/** JSON as it was read. Text that is not JSON counts as an invalid proof, as opposed to a missing one. */
function parsed(bytes: Uint8Array | null): unknown {
	if (!bytes) return null;
	try {
		return JSON.parse(new TextDecoder().decode(bytes)) ?? '';
	} catch {
		return '';
	}
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

function filled(message: string, values: Readonly<Record<string, string>>): string {
	return message.replace(/\{(\w+)\}/g, (_placeholder, name: string) => values[name] ?? '');
}
