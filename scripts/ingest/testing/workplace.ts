import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterSchema } from '#archive/letter/schema.ts';
import { parseDocument } from '#store/document/document.ts';
import { runHere } from '../../cli/testing/run-here.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { ingestCommand } from '../command.ts';
import { ingestHere } from './ingest-here.ts';

/** The engine that every machine has. */
const engine = ['--ocr', 'embedded'];

interface LetterParts {
	readonly registration?: string;
	readonly email?: string;
	readonly text?: string;
}

/** An invented letter; its address is `45000000/2031/25-z-17`. */
export function letter({
	registration = '01.02.2031 № 25/З-17',
	email = 'office@rada.example',
	text = sampleText,
}: LetterParts = {}): string {
	return `ВИГАДАНА МІСЬКА РАДА
вул. Зразкова, 1, м. Вигадане, 00000, тел. (0412) 00-00-00, e-mail: ${email}, код ЄДРПОУ 45000000

${registration}
на № 25/З-17 від 28.01.2031

Вигаданській О.П.
e-mail: foi+request-777-0a1b2c3d@requests.example

${text}

Секретар ради                    О.О. Зразковий

Виконавець: Прикладна І.І., тел. (0412) 00-00-01
`;
}

const sampleText = `Розглянувши Ваш запит щодо витрат на озеленення, повідомляємо таке.

Шановна Олено Петрівно Вигаданська, Ваш телефон 067 123 45 67 та адресу vyhadanska@mail.example вилучено. Коштів виділено на:

1) парки;
2) сквери.`;

/** A folder of its own with some letters, and the command run in it, with the engine that every machine has. */
export function workplace(files: Readonly<Record<string, string | Uint8Array>>) {
	const folder = temporaryFolder('ingest');
	const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder, name), bytes);
	for (const [name, bytes] of Object.entries(files)) put(name, bytes);
	const content = (path = '') => join(folder, 'content', path);
	const read = (path: string) => readFileSync(content(path), 'utf8');
	const document = (id: string) => parseDocument(read(`letters/${id}.md`));
	const documents = () =>
		readdirSync(content(), { recursive: true, encoding: 'utf8' })
			.filter((name) => statSync(content(name)).isFile())
			.sort();
	return {
		folder,
		put,
		content,
		read,
		document,
		write: (path: string, text: string) => writeFileSync(content(path), text),
		modified: (path: string) => statSync(content(path)).mtimeMs,
		letter: (id: string) => letterSchema.parse(document(id).data),
		letters: () => documents().filter((name) => name.startsWith('letters')),
		everything: () =>
			documents()
				.map((name) => `${name}\n${read(name)}`)
				.join('\n'),
		ingest: (...args: string[]) => runHere(ingestHere, [...engine, ...args], { folder }),
		/** The same by a worker process, as a person runs it. */
		ingestByProcess: (...args: string[]) =>
			runHere(ingestCommand, [...engine, '--jobs', '1', ...args], { folder }),
	};
}
