import { plainLook, type RtfGroup } from './group.ts';

/**
 * Colours and size of letters; to a reader `\\chcbpat` and `\\cb` are markers too.
 *
 * @returns false if the word says something else
 */
export function takeLookWord(group: RtfGroup, name: string, value: number): boolean {
	if (name === 'cf') group.letters = value;
	else if (name === 'highlight' || name === 'chcbpat' || name === 'cb') group.marker = value;
	else if (name === 'fs') group.halfPoints = value;
	else if (name === 'charscalex') group.width = value;
	else return false;
	return true;
}

/**
 * Whether letters are hidden, in capitals, bold, italic, raised or deleted.
 *
 * @returns false if the word says something else
 */
export function takeCharacterWord(group: RtfGroup, name: string, on: boolean): boolean {
	if (name === 'v') group.hidden = on;
	else if (name === 'caps') group.capitals = on;
	else if (name === 'b') group.strong = on;
	else if (name === 'i') group.em = on;
	else if (name === 'super') group.raised = on;
	else if (name === 'nosupersub') group.raised = false;
	else if (name === 'deleted') group.deleted = on;
	else if (name === 'plain') {
		group.hidden = false;
		group.capitals = false;
		group.strong = false;
		group.em = false;
		group.raised = false;
		group.deleted = false;
		group.font = null;
		Object.assign(group, plainLook);
	} else return false;
	return true;
}
