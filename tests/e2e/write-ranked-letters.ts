import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rankedBodies } from './record-letters.ts';

/** Writes into a folder ten answers of each ranked body: so many have a rank, and they are too alike to be kept as files. */
export function writeRankedLetters(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const body of rankedBodies) {
		for (let number = 1; number <= answersOfEach; number += 1) {
			writeFileSync(join(folder, `${body.code}-${number}.txt`), answer(body, number));
		}
	}
}

/** As many as a body must have before a percentage is told about it. */
const answersOfEach = 10;

/** Days of March 2018 (a month with a holiday on its 8th alone): a request of the 12th is due on the 19th. */
const days = { request: '12.03.2018', inTime: '15.03.2018', late: '28.03.2018' };

function answer({ code, name, letter, inTime }: (typeof rankedBodies)[number], number: number): string {
	return `${name}
вул. Вигадана, ${code.slice(-2)}, м. Зразків, 00003, код ЄДРПОУ ${code}

${number <= inTime ? days.inTime : days.late} № ${number}/${letter}-18
на № ${number}/З від ${days.request}

Зразковій О.

Про лавку № ${number}

На Ваш запит повідомляємо, що лавку № ${number} пофарбовано.

Директор                                             Остап НЕБУВАЛЬКО
`;
}
