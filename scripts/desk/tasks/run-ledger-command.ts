import type { Command, Outcome } from '../../cli/ledger-command-line.ts';
import { today } from '../../cli/today.ts';
import type { Desk } from '../desk.ts';

/** The input of a command of the ledger, as words and options of its command line. */
export interface LedgerCall {
	readonly words?: readonly string[];
	readonly options?: Readonly<Record<string, string | true>>;
	readonly dryRun: boolean;
}

/**
 * Runs a command of the ledger on a desk’s archive: the very function that its command line runs. Whoever asks has been
 * told what it will do.
 *
 * @throws LedgerRefusal if it cannot be done as things stand
 */
export function runLedgerCommand(
	{ content, config }: Pick<Desk, 'content' | 'config'>,
	command: Command,
	{ words = [], options = {}, dryRun }: LedgerCall,
): Promise<Outcome> {
	return command.run(
		{
			content,
			dryRun,
			json: true,
			date: today(),
			dialogue: null,
			config: async () => config,
			say: () => {},
			agreed: async () => true,
		},
		{
			words,
			text: (option) => {
				const value = options[option];
				return typeof value === 'string' ? value : null;
			},
			flag: (option) => options[option] === true,
		},
	);
}
