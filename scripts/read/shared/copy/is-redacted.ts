import type { CopyRequest } from '../../contract/copy-outcome.ts';

/** Whether anything is removed from a source's copy: masked words, or an area that a person named. */
export function isRedacted({ masked, boxes = [] }: Pick<CopyRequest, 'masked' | 'boxes'>): boolean {
	return masked.length > 0 || boxes.length > 0;
}
