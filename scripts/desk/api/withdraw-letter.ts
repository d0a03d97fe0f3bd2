import { z } from 'astro/zod';
import { withdrawalCategories } from '#archive/ledger/record.ts';
import { withdrawCommand } from '../../withdraw/command.ts';
import { runLedgerCommand } from '../tasks/run-ledger-command.ts';
import { action } from './action.ts';

/** Withdraws a published letter, permanently. */
export const withdrawLetter = action(
	z.strictObject({
		id: z.string().min(1),
		category: z.enum(withdrawalCategories),
		reason: z.string().trim().min(1).max(2000),
	}),
	(desk, { id, category, reason }) =>
		desk.alone(async () => {
			const call = { words: [id], options: { category, reason }, dryRun: false };
			const { json } = await runLedgerCommand(desk, withdrawCommand, call);
			desk.undo.forget();
			return json;
		}),
);
