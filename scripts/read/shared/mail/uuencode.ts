/** Files that were pasted into a text by uuencode, and the text without them. */
export interface Uuencoded {
	readonly text: string;
	readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
}

// «begin 644 лист.doc»
const begin = /^begin [0-7]{3,4} (.+)$/;

/**
 * Takes uuencoded blocks out of a text. A block counts only if every line between «begin» and «end» is what its own first
 * sign says; anything else stays text.
 *
 * @example
 * readUuencoded('Лист\nbegin 644 a.txt\n#0V%T\n`\nend\n').text // 'Лист\n'
 */
export function readUuencoded(text: string): Uuencoded {
	// «begin 644 лист.doc»
	if (!/^begin [0-7]{3,4} /m.test(text)) return { text, files: [] };
	const lines = text.split('\n');
	const kept: string[] = [];
	const files: { name: string; bytes: Buffer }[] = [];
	for (let at = 0; at < lines.length; at++) {
		const name = begin.exec((lines[at] ?? '').trimEnd())?.[1];
		const block = name === undefined ? null : blockAt(lines, at + 1);
		if (name === undefined || block === null) {
			kept.push(lines[at] ?? '');
			continue;
		}
		files.push({ name, bytes: block.bytes });
		at = block.end;
	}
	return { text: kept.join('\n'), files };
}

function blockAt(lines: readonly string[], from: number): { bytes: Buffer; end: number } | null {
	const rows: Buffer[] = [];
	for (let at = from; at < lines.length; at++) {
		const line = (lines[at] ?? '').replace(/\r$/, '');
		if (line === 'end') return { bytes: Buffer.concat(rows), end: at };
		const row = decodeRow(line);
		if (row === null) return null;
		rows.push(row);
	}
	return null;
}

/** Blanks at a line's end are lost on the way, so a row may be shorter than it says. */
function decodeRow(line: string): Buffer | null {
	if (line === '') return Buffer.alloc(0);
	if (!/^[ -`]+$/.test(line) || line.length > 66) return null;
	const length = sixBits(line, 0);
	const signs = Math.ceil(length / 3) * 4;
	if (line.length - 1 > signs + 2) return null;
	const bytes = Buffer.alloc((signs / 4) * 3);
	for (let group = 0; group < signs / 4; group++) {
		const at = 1 + group * 4;
		const [a, b, c, d] = [0, 1, 2, 3].map((step) => sixBits(line, at + step)) as [
			number,
			number,
			number,
			number,
		];
		bytes.writeUIntBE((a << 18) | (b << 12) | (c << 6) | d, group * 3, 3);
	}
	return bytes.subarray(0, length);
}

function sixBits(line: string, at: number): number {
	return at < line.length ? (line.charCodeAt(at) - 32) & 63 : 0;
}
