/** Indexes in which a sign may be another that looks like it, and no engine tells them apart; with what that is. */
const unsure: readonly (readonly [pattern: RegExp, other: Readonly<Record<string, string>>])[] = [
	// «3-615», «0-62-690/83» may be «З-615», «О-62-690/83», of a person whose name begins so
	[/^(?:0(?=[/-]\d)|3(?=-\d+(?:\/[\d-]+)?$))/u, { 0: 'О', 3: 'З' }],
	// the same of «1-287/18-31», where an index that begins so has two more numbers
	[/^1(?=-\d+(?:\/\d{2}-\d{2})?$)/u, { 1: 'І' }],
	// «53-07/31-41» may be «53-07/ЗІ-41»: such letters have requests for information by custom
	[/(?<=^|\/)31(?=-\d+$)/u, { 31: 'ЗІ' }],
	// «04/9-9бвих» may be «04/9-96вих»
	[/(?<=\d)[бо](?=\p{Ll})/u, { б: '6', о: '0' }],
	// «334/3» may be «334/З»
	[/(?<=^\d+\/)[130]$/u, { 0: 'О', 1: 'І', 3: 'З' }],
	// «25/3-59із» may be «25/З-59із»
	[/(?<=^\d{1,6}\/)[301](?=-\d{1,6}\p{L}{2,3}$)/u, { 0: 'О', 1: 'І', 3: 'З' }],
	// «51/0-609», «51/3-609» may be «51/О-609», «51/З-609»; «16480/3-25» ends in its year
	[/(?<=^\d{1,6}\/)(?:0(?=-\d+$)|3(?=-\d{3,6}$))/u, { 0: 'О', 3: 'З' }],
	// «204-0», «809-3» may be «204-О», «809-З»
	[/(?<=^[\d./-]*\d-)[30]$/u, { 0: 'О', 3: 'З' }],
	// «1234/3/15-25» may be «1234/З/15-25»; «1234/0/2-25» is what many indexes are like
	[/(?<=^\d+\/)3(?=\/\d)/u, { 3: 'З' }],
	// «362а3/105» may be «362аз/105», «246/п1» «246/пі»
	[/(?<=(?<!\p{L})\p{Ll})[13](?![\p{L}\d])/u, { 1: 'і', 3: 'з' }],
	// «770/21-20313пі» may be «770/21-2031зпі»
	[/(?<=\d)3(?=пі(?!\p{L}))/u, { 3: 'з' }],
	// «770/21-20313зпі» may be «770/21-2031зпі»: one sign read as two
	[/(?<=\d)3(?=з\p{Ll})/u, { 3: '' }],
	// «46/Т-54813» may be «46/Т-548із»
	[/(?<=\p{Lu}-\d+)13$/u, { 13: 'із' }],
	// «453-ЗП1» may be «453-ЗПІ»
	[/(?<=\p{L}{2})[130](?=$|[/-])/u, { 0: 'О', 1: 'І', 3: 'З' }],
	// «333ПІ» may be «33ЗПІ», «ЗЗЗПІ» is none of these, and «12/203ПІ» may be «12/20ЗПІ»
	[/(?<=(?<![\p{L}\d])[130]{1,6})[130](?=\p{Lu})/u, { 0: 'О', 1: 'І', 3: 'З' }],
	[/(?<![\p{L}\d])([ЗОІ])\1{1,2}(?=\p{Lu})/u, { ЗЗ: '3З', ЗЗЗ: '33З', ОО: '0О', ІІ: '1І' }],
	[/(?<=\d)3(?=ПІ(?!\p{L}))/u, { 3: 'З' }],
	// «7557/ВИ8» may be «7557/ВИВ»
	[/(?<=\p{Lu})[568](?=$|[/-])/u, { 5: 'Б', 6: 'Б', 8: 'В' }],
	// «3474ЛГ-30» may be «3474/ІГ-30», «667ІЗПІ» «667/ЗПІ»: a stroke so near that it reads as a letter
	[/(?<=\d)[ІЛ](?=\p{L})/u, { І: '/', Л: '/І' }],
	// «3-ДСІ424» may be «3-ДС/424»
	[/(?<=\p{Lu})[ІЛ](?=\d)/u, { І: '/', Л: '/' }],
	// «ДРБ/З384» may be «ДРБ/384», «1987/5Ф-21» «1987/Ф-21»: one sign read as two
	[/(?<![\p{L}\d])[ЗОІБВ](?=\d)/u, { З: '', О: '', І: '', Б: '', В: '' }],
	[/(?<![\p{L}\d])\d(?=\p{Lu})/u, { 0: '', 1: '', 3: '', 5: '', 6: '', 8: '' }],
];

/**
 * What an index that a picture shows says if a sign in it is another that looks like it; null where the sign itself must
 * stand there.
 *
 * @example
 * letterOrFigure('25/3-59із') // '25/З-59із'
 */
export function letterOrFigure(index: string): string | null {
	for (const [pattern, other] of unsure) {
		const read = index.replace(pattern, (sign) => other[sign] ?? sign);
		if (read !== index) return read;
	}
	return null;
}
