/** A reader of CSV by RFC 4180 alone. */
export function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	const cells = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
	for (const [, cell = '', end] of text.matchAll(cells)) {
		row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
		if (end === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}
