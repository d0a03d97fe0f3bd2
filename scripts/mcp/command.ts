import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { jurisdictionOf } from '#archive/jurisdictions/index.ts';
import { commandLine, type ExitCode } from '../cli/command-line.ts';
import { NotDone } from '../cli/not-done.ts';
import { answerMessage } from './answer-message.ts';
import { archiveTools } from './archive-tools.ts';

/** `npm run mcp`: lets an assistant on this machine ask a built archive, by the Model Context Protocol over stdio. */
export const mcpCommand = commandLine({
	name: 'mcp',
	options: { dist: { type: 'string', default: 'dist' } },
	run: async ({ values: { dist } }, { config, err }): Promise<ExitCode> => {
		if (!existsSync(join(dist, 'index.html')))
			throw new NotDone(`There is no built archive in ${dist}: build it first with \`npm run build\`.`);
		const { search } = jurisdictionOf((await config()).jurisdiction);
		const tools = archiveTools(dist, search);
		err(`The archive in ${dist} answers an assistant on standard input. Stop it with Ctrl+C.\n`);
		for await (const line of createInterface({ input: process.stdin })) {
			if (line.trim() === '') continue;
			const answer = await answerMessage(line, tools);
			// The lines of a protocol are not translated.
			if (answer !== null) process.stdout.write(`${JSON.stringify(answer)}\n`);
		}
		return 0;
	},
});
