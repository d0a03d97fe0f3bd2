import { GateRefusal } from '#store/gate/gate-refusal.ts';
import { noSoundLetters } from '#store/gate/sound-letters.ts';
import { checkFolder } from './check-folder.ts';

/**
 * Checks content for what a build, a release and `npm run check` require, before anything reads it to build pages: a file
 * that has no place there or cannot be read, a text that would run something, a letter dropped, a line of the ledger lost.
 *
 * @param sound letters that an earlier check has passed, and that this one passes
 * @throws GateRefusal that names every fault and what to do
 */
export function refuseUnsound(content: string, sound = noSoundLetters): void {
	const faults = checkFolder(content, undefined, sound);
	sound.keep();
	if (faults.length > 0) throw new GateRefusal(content, faults);
}
