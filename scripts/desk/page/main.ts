import type { DeskEvent } from '../contract/desk-event.ts';
import type { DeskRow } from '../contract/desk-row.ts';
import { ask } from './ask.ts';
import { bodiesView } from './bodies-view.ts';
import { changesAnswered, untilAnswered } from './changes-answered.ts';
import { listenForDrops } from './drop-zone.ts';
import { buildFrame } from './frame.ts';
import { fill } from './h.ts';
import { isPointerHeld, pointerLetGo } from './held-pointer.ts';
import { keepingPlace } from './keeping-place.ts';
import { listenForKeys, showKeys } from './keys.ts';
import { letterView } from './letter-view.ts';
import { lettersView } from './letters-view.ts';
import { placeAt } from './place.ts';
import { queueView } from './queue-view.ts';
import { releaseView } from './release-view.ts';
import { tellProgress, trying } from './status.ts';
import { tellWaiting } from './tell-waiting.ts';
import { undo } from './undo.ts';
import { say, words } from './words.ts';

const frame = buildFrame({ undo: () => void untilAnswered(undo()), keys: showKeys });
let shown = 0;

const events = new EventSource('/api/events');

/** Shows the view that the address names, and the head’s numbers. */
async function show(moved: boolean): Promise<void> {
	shown += 1;
	const mine = shown;
	// A scan takes seconds to be drawn: a person sees that something has begun.
	const shownNow = moved ? tellWaiting() : null;
	const place = placeAt(location.hash);
	// If something can no longer be shown because the person has moved on, such as a letter just withdrawn, that is not reported.
	const state = await trying(() => ask<{ rows: DeskRow[]; undo: string | null }>('list-letters'));
	// The view comes last, and is put in at once: what is picked meanwhile in the one that stands there is picked in it too.
	const view = await trying(
		() => viewOf(place),
		() => mine === shown,
	);
	shownNow?.();
	if (mine !== shown) return;
	if (isPointerHeld()) {
		await pointerLetGo();
		return mine === shown ? show(moved) : undefined;
	}
	if (view) keepingPlace(() => fill(frame.main, view));
	const doubts = state?.rows.flatMap((row) => (row.state === 'draft' ? row.doubts : [])).length ?? 0;
	frame.show({ view: place.view, doubts, undo: state?.undo ?? null });
	if (moved) frame.main.focus({ preventScroll: true });
}

function viewOf(place: ReturnType<typeof placeAt>): Promise<HTMLElement> {
	if (place.view === 'letter') return letterView(place);
	return { letters: lettersView, doubts: queueView, bodies: bodiesView, release: releaseView }[place.view]();
}

addEventListener('hashchange', () => void show(true));
listenForDrops();
listenForKeys();
events.addEventListener('message', ({ data }) => {
	const event = JSON.parse(data) as DeskEvent;
	// A change may be told before it is answered, and the answer says where the letter is then.
	if (event.kind === 'changed') void changesAnswered().then(() => show(false));
	// The response to the request reports the end.
	else if (event.done < event.total)
		tellProgress(say(words.drop.reading, { ...event, done: event.done + 1 }), event.done, event.total);
});
await show(false);
