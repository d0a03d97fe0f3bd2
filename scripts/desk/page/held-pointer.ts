let held = false;
/** Callbacks waiting for the pointer to be released. */
let waiting: (() => void)[] = [];
addEventListener('pointerdown', () => set(true), true);
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => set(false), true);

/** Whether a person is drawing a box or selecting words: what is under the pointer must not be re-rendered. */
export function isPointerHeld(): boolean {
	return held;
}

/** Waits until the pointer is released and its selection has been made. */
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
