import { z } from 'astro/zod';
import { deskRows } from '../tasks/desk-rows.ts';
import { action } from './action.ts';

/** The register: letters, and sources that have not become letters. */
export const listLetters = action(z.strictObject({}), (desk) => ({
	rows: deskRows(desk),
	inbox: desk.inbox,
	undo: desk.undo.next(),
}));
