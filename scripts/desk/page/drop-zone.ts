import { ask, drop, Refused } from './ask.ts';
import { h } from './h.ts';
import { tell, tellProgress, trying } from './status.ts';
import { say, words } from './words.ts';

interface Dropped {
	readonly name: string;
	readonly file: File;
}

/** The place where letters are dropped; the whole window takes them too. @param slim whether the register needs the room */
export function dropZone(inbox: string, slim: boolean): HTMLElement {
	const files = h('input', { type: 'file', multiple: true, hidden: true, 'aria-label': words.drop.files });
	const folder = h('input', {
		type: 'file',
		multiple: true,
		webkitdirectory: true,
		hidden: true,
		'aria-label': words.drop.folder,
	});
	for (const input of [files, folder])
		input.addEventListener('change', () => {
			void take(
				[...(input.files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file })),
			);
			input.value = '';
		});
	return h(
		'section',
		{ class: slim ? 'drop slim' : 'drop', 'aria-labelledby': 'drop' },
		h(
			'div',
			{},
			h('h2', { id: 'drop' }, words.drop.title),
			h('p', { class: 'hint' }, say(words.drop.hint, { inbox })),
		),
		h(
			'p',
			{ class: 'buttons' },
			h('button', { type: 'button', 'data-key': 'o', on: { click: () => files.click() } }, words.drop.files),
			h('button', { type: 'button', class: 'plain', on: { click: () => folder.click() } }, words.drop.folder),
		),
		files,
		folder,
	);
}

/** Takes what is dropped anywhere on the window. */
export function listenForDrops(): void {
	let depth = 0;
	const mark = (by: number) => {
		depth = Math.max(0, depth + by);
		document.body.classList.toggle('dropping', depth > 0);
	};
	addEventListener('dragenter', (event) => {
		if (event.dataTransfer?.types.includes('Files')) mark(1);
	});
	addEventListener('dragleave', () => mark(-1));
	addEventListener('dragover', (event) => event.preventDefault());
	addEventListener('drop', (event) => {
		event.preventDefault();
		mark(-depth);
		const found = [...(event.dataTransfer?.items ?? [])].map((item) => {
			const entry = item.webkitGetAsEntry();
			if (entry) return filesIn(entry, '');
			const file = item.getAsFile();
			return file ? [{ name: file.name, file }] : [];
		});
		void Promise.all(found).then((all) => take(all.flat()));
	});
}

/** Saves files into the inbox, then has them read. */
export async function take(dropped: readonly Dropped[]): Promise<void> {
	const saved: string[] = [];
	const refused: string[] = [];
	for (const [at, { name, file }] of dropped.entries()) {
		tellProgress(
			say(words.drop.saving, { done: at + 1, total: dropped.length, inbox: 'inbox/' }),
			at,
			dropped.length,
		);
		try {
			saved.push(await drop(name, file));
		} catch (error) {
			if (!(error instanceof Refused)) throw error;
			refused.push(
				say(error.message.startsWith('more than') ? words.drop.tooLarge : words.drop.badName, { file: name }),
			);
		}
	}
	if (saved.length > 0) await takeSaved(saved);
	if (refused.length > 0) tell(refused.join(' '));
}

/** Has files of the inbox read; without a list, all that wait. */
export async function takeSaved(files?: readonly string[]): Promise<void> {
	const answer = await trying(() =>
		ask<{ counts: Record<'written' | 'review' | 'unchanged' | 'refused', number> }>('take-sources', {
			files,
		}),
	);
	if (answer) tell(say(words.drop.done, answer.counts));
}

async function filesIn(entry: FileSystemEntry, folder: string): Promise<Dropped[]> {
	if (entry.name.startsWith('.')) return [];
	if (entry.isFile) {
		const file = await new Promise<File>((give, refuse) => (entry as FileSystemFileEntry).file(give, refuse));
		return [{ name: folder + entry.name, file }];
	}
	const reader = (entry as FileSystemDirectoryEntry).createReader();
	const found: FileSystemEntry[] = [];
	for (;;) {
		// A browser gives a hundred at a time.
		const some = await new Promise<FileSystemEntry[]>((give, refuse) => reader.readEntries(give, refuse));
		if (some.length === 0) break;
		found.push(...some);
	}
	const inside = await Promise.all(found.map((one) => filesIn(one, `${folder}${entry.name}/`)));
	return inside.flat();
}
