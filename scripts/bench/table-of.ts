/**
 * Rows as text, the first column to the left and the others to the right, two blanks between.
 *
 * @example
 * tableOf([['step', 's'], ['pages', '4.0']]) // 'step     s\npages  4.0'
 */
export function tableOf(rows: readonly string[][]): string {
	const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
	return rows
		.map((row) =>
			row
				.map((cell, column) =>
					column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
				)
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

/** @example grouped(1000) // '1,000' */
export function grouped(number: number): string {
	return number.toLocaleString('en');
}

/** @example megabytes(1_250_000) // '1.3' */
export function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(1);
}
