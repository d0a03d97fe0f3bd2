import { z } from 'astro/zod';
import { correctionTypes } from '#archive/ledger/record.ts';
import { correctCommand } from '../../correct/command.ts';
import { runLedgerCommand } from '../tasks/run-ledger-command.ts';
import { action } from './action.ts';

/** Makes a changed published letter its next version, permanently. */
export const correctLetter = action(
	z.strictObject({
		id: z.string().min(1),
		type: z.enum(correctionTypes),
		reason: z.string().trim().min(1).max(2000),
	}),
	(desk, { id, type, reason }) =>
		desk.alone(async () => {
			const call = { words: [id], options: { type, reason }, dryRun: false };
			const { json } = await runLedgerCommand(desk, correctCommand, call);
			desk.undo.forget();
			return json;
		}),
);
