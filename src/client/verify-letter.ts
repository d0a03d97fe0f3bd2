import { verify as words } from 'archive:letter-words';
import { checkLetter } from '#archive/proof/check-letter.ts';

type Outcome = keyof typeof words.outcome;
/** Bytes of a letter’s file, and its proof where it is at hand. */
interface Evidence {
	readonly file: Uint8Array<ArrayBuffer>;
	readonly name: string;
	readonly proof: unknown;
}

/**
 * Runs “verify this letter” in the section that its component wrote: reads the letter’s Markdown and its proof, over the
 * network or from files that the reader chooses, and says what was found.
 */
export function startVerifying(section: HTMLElement): void {
	const { text = '', root = null, release = '', contact = '' } = section.dataset;
	const { file = '', proof = '' } = section.dataset;
	const status = section.querySelector<HTMLElement>('[role=status]');
	const controls = section.querySelector<HTMLElement>('[data-controls]');
	const button = controls?.querySelector('button');
	const chooser = controls?.querySelector('input');
	if (!status || !controls || !button || !chooser) return;

	const say = (outcome: Outcome, name = file) => {
		const values = { file: name, proof, release, contact };
		status.textContent = filled(words.outcome[outcome], values);
		status.dataset['outcome'] = outcome;
	};
	let running = false;
	const check = async (gather: () => Promise<Evidence | Outcome>) => {
		// A button that is disabled loses the focus of whoever pressed it.
		if (running) return;
		running = true;
		status.textContent = words.working;
		delete status.dataset['outcome'];
		const evidence = await gather();
		if (typeof evidence === 'string') {
			say(evidence);
		} else {
			const found = await checkLetter(evidence.file, evidence.proof, { text, root }, sha256);
			say(found === 'matches' && root ? 'no-proof' : found, evidence.name);
		}
		running = false;
	};

	if (!globalThis.crypto?.subtle) {
		say('insecure');
		return;
	}
	controls.hidden = false;
	const fromDisk = location.protocol === 'file:';
	if (fromDisk) {
		button.hidden = true;
		say(root ? 'from-disk' : 'from-disk-unreleased');
	}
	button.addEventListener('click', () => check(() => fetched(file, root && proof)));
	chooser.addEventListener('change', () =>
		check(() => chosen(Array.from(chooser.files ?? []), fromDisk || !root ? null : proof)),
	);
}

/** Files beside the page. */
async function fetched(file: string, proof: string | null): Promise<Evidence | Outcome> {
	const bytes = await download(file);
	return bytes ? { file: bytes, name: file, proof: proof && parsed(await download(proof)) } : 'unreachable';
}

/** Files that the reader chose. @param proof its name, where it can be had from the site */
async function chosen(files: readonly File[], proof: string | null): Promise<Evidence | Outcome> {
	const isProof = (one: File) => one.name.endsWith('.json');
	const text = files.find((one) => !isProof(one));
	if (!text) return 'other-file';
	const own = files.find(isProof);
	return {
		file: new Uint8Array(await text.arrayBuffer()),
		name: text.name,
		proof: own ? parsed(new Uint8Array(await own.arrayBuffer())) : proof && parsed(await download(proof)),
	};
}

/** Asks the server again, whatever the browser keeps; null where it has no answer. */
async function download(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
	try {
		const response = await fetch(file, { cache: 'no-cache' });
		return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
	} catch {
		return null;
	}
}

/** JSON as it was read; text that is no JSON is no proof, which is told from a proof that is not there. */
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
