import type { Box } from '../../contract/box.ts';
import type { RecognisedLine, RecognisedWord } from './recognise.ts';

const lineLevel = '4';
const wordLevel = '5';

/**
 * Reads tesseract's TSV (columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text), with or
 * without its heading. Lines of anything else are passed over.
 *
 * @example
 * readTsv('5\t1\t1\t1\t1\t1\t10\t20\t30\t12\t96.1\tрада')[0]?.words[0]?.text // 'рада'
 */
export function readTsv(tsv: string): RecognisedLine[] {
	const lines: { words: RecognisedWord[]; box: Box }[] = [];
	for (const row of tsv.split('\n')) {
		const [level = '', , , , , , left, top, width, height, confidence, ...rest] = row.split('\t');
		const [x, y, w, h] = [left, top, width, height].map(Number) as [number, number, number, number];
		if (![x, y, w, h].every(Number.isFinite)) continue;
		const box: Box = [x, y, x + w, y + h];
		if (level === lineLevel) lines.push({ words: [], box });
		if (level !== wordLevel) continue;
		const text = rest.join(' ').trim();
		if (text === '') continue;
		const sure = Math.min(100, Math.max(0, Number(confidence) || 0));
		if (lines.length === 0) lines.push({ words: [], box });
		lines.at(-1)?.words.push({ text, box, confidence: sure });
	}
	return lines.filter(({ words }) => words.length > 0);
}
