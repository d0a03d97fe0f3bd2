import { z } from 'astro/zod';
import { releaseCommand } from '../../release/command.ts';
import { runLedgerCommand } from '../tasks/run-ledger-command.ts';
import { action } from './action.ts';

/** Closes a release, permanently. */
export const release = action(z.strictObject({ withDoubts: z.boolean() }), (desk, { withDoubts }) =>
	desk.alone(async () => {
		const options: Record<string, true> = withDoubts ? { 'with-doubts': true } : {};
		const { json, text } = await runLedgerCommand(desk, releaseCommand, { options, dryRun: false });
		// Publication cannot be undone, and neither can anything that led to it.
		desk.undo.forget();
		return { ...json, notes: text };
	}),
);
