import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { commandLine, type ExitCode, type Given } from '../cli/command-line.ts';
import { type Dialogue, terminalDialogue } from '../cli/dialogue.ts';
import { isSystemError } from '../cli/is-system-error.ts';
import { type InLanguage, inLanguage } from '../cli/language/in-language.ts';
import { NotDone } from '../cli/not-done.ts';
import { UsageError } from '../cli/usage-error.ts';
import type { ArchiveAnswers } from './archive-answers.ts';
import { answersOf, askArchive, type GivenAnswers, type Ours, unanswered } from './ask-archive.ts';
import { copyProject } from './copy-project.ts';
import { writeSettings } from './write-settings.ts';

const commandOptions = {
	title: { type: 'string', multiple: true },
	description: { type: 'string', multiple: true },
	publisher: { type: 'string', multiple: true },
	email: { type: 'string' },
	url: { type: 'string' },
} as const;

/** Example: `en=Letters of the Community`; captured: the language and the text. */
const taggedText = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)=(.*)$/s;

/** The project that the command belongs to. */
const project = resolve(import.meta.dirname, '../..');
const settingsName = 'archive.config.ts';

/** `npm run new`: begins an archive of the publisher’s own in an empty folder. */
export const newCommand = newCommandLine();

/** @param dialogue who is asked; the terminal where there is one */
export function newCommandLine(dialogue: (said: InLanguage) => Dialogue | null = terminalDialogue) {
	return commandLine({
		name: 'new',
		options: commandOptions,
		run: async (words, { config, out, language }): Promise<ExitCode> => {
			const folder = folderOf(words);
			const ours = await config();
			const answers = await readAnswers(givenOf(words, ours), ours, dialogue(inLanguage(language)));
			makeArchive(folder, answers);
			const isRepository = spawnSync('git', ['init', '--quiet', '-b', 'main', folder]).status === 0;
			out(nextSteps(folder, isRepository));
			return 0;
		},
	});
}

function folderOf({ positionals }: Given<typeof commandOptions>): string {
	const [name, ...more] = positionals;
	if (name === undefined || more.length > 0) throw new UsageError('Name one folder, new or empty.');
	const folder = resolve(name);
	if (existsSync(folder) && readdirSync(folder).length > 0)
		throw new NotDone(`${name} is not empty. Nothing was written: name a folder that is new or empty.`);
	if (`${folder}/`.startsWith(`${project}/`))
		throw new NotDone(
			`${name} lies within this project. Name a folder outside it, such as ../${basename(name)}.`,
		);
	return folder;
}

function givenOf({ values }: Given<typeof commandOptions>, { languages }: Ours): GivenAnswers {
	const byLanguage = (said: readonly string[] = []) =>
		Object.fromEntries(
			said.map((text) => {
				const [, language = '', words = ''] = taggedText.exec(text) ?? [];
				return languages.includes(language) ? [language, words] : [languages[0], text];
			}),
		);
	const { email, url } = values;
	return {
		title: byLanguage(values.title),
		description: byLanguage(values.description),
		publisher: byLanguage(values.publisher),
		...(email !== undefined && { email }),
		...(url !== undefined && { url }),
	};
}

async function readAnswers(
	given: GivenAnswers,
	ours: Ours,
	dialogue: Dialogue | null,
): Promise<ArchiveAnswers> {
	const missing = unanswered(given, ours);
	try {
		if (missing.length === 0) return answersOf(given, ours);
		if (dialogue === null) throw new UsageError(`Nobody can be asked here. Give ${missing.join(', ')}.`);
		return await askArchive(given, ours, dialogue);
	} catch (error) {
		if (!(error instanceof z.ZodError)) throw error;
		const faults = error.issues.map(({ path, message }) => `--${path.join(' ')}: expected ${message}`);
		throw new UsageError(faults.join('\n'), { cause: error });
	} finally {
		dialogue?.close();
	}
}

/** Whole or not at all: it is made beside its place and then moved there. */
function makeArchive(folder: string, answers: ArchiveAnswers): void {
	const made = join(dirname(folder), `.${basename(folder)}.${process.pid}.partial`);
	try {
		mkdirSync(made, { recursive: true });
		copyProject(project, made);
		const settings = join(made, settingsName);
		writeFileSync(settings, writeSettings(readFileSync(settings, 'utf8'), answers));
		rmSync(folder, { recursive: true, force: true });
		renameSync(made, folder);
	} catch (error) {
		rmSync(made, { recursive: true, force: true });
		if (isSystemError(error)) throw error;
		throw new NotDone(`${folder} could not be made: ${(error as Error).message}.`, { cause: error });
	}
}

function nextSteps(folder: string, isRepository: boolean): string {
	return `${folder} is your archive. It has no letters yet. Go on there:

  cd ${folder}
${isRepository ? '' : '  git init -b main    # git was not found: install it first\n'}  npm ci
  npm start            # put letters into inbox/ first: it reads them, builds the archive and shows it
  npm run release      # once you have looked at every letter
  git add -A && git commit -m "Begin the archive"

To publish: make an empty repository on GitHub, choose Settings → Pages → Source “GitHub Actions”, and push.
README.md tells each step; archive.config.ts has your settings.
`;
}
