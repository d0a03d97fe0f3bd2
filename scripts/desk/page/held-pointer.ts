let held = false;
/** Who waits for the pointer to be let go. */
let waiting: (() => void)[] = [];
addEventListener('pointerdown', () => set(true), true);
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => set(false), true);

/** Whether a person is drawing a box or selecting words: what is under the pointer must not be put in anew. */
export function isPointerHeld(): boolean {
	return held;
}

/** Waits until the pointer is let go and what it has picked is picked. */
export function pointerLetGo(): Promise<void> {
	return held ? new Promise((settle) => waiting.push(settle)) : Promise.resolve();
}

function set(isHeld: boolean): void {
	held = isHeld;
	if (isHeld) return;
	const told = waiting;
	waiting = [];
	// The mouse’s own event, which picks words, follows the pointer’s.
	for (const tell of told) setTimeout(tell);
}
