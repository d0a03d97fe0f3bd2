/** A part of a pattern. Signs are code units. */
export type Part =
	| { readonly kind: 'any' }
	/** One of these signs. */
	| { readonly kind: 'signs'; readonly signs: readonly string[] }
	| {
			readonly kind: 'group';
			readonly ways: readonly (readonly Part[])[];
			readonly least: number;
			readonly most: number;
	  }
	/** What stands around a place: of no width. */
	| { readonly kind: 'around'; readonly ways: readonly (readonly Part[])[]; readonly isRefused: boolean };

const any: Part = { kind: 'any' };
const nowhere: Part = { kind: 'around', ways: [], isRefused: true };
// «{2}», «{2,}», «{2,4}»
const counted = /^\{(\d+)(,?)(\d*)\}/u;
// «\p{L}», «\u{1D400}», «\k<name>», «\cA»
const wide = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|k<[^>]*>|c[A-Za-z])/u;
// «\u0400», «\x41»
const coded = /^\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2}))/u;
const digits = [...'0123456789'];
const blanks = [' '];
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };
const surrogate = /[\uD800-\uDFFF]/;
/** How often at least and at most. */
const oftens: Readonly<Record<string, readonly [least: number, most: number]>> = {
	'*': [0, Infinity],
	'+': [1, Infinity],
	'?': [0, 1],
};
const opening = /^\((?:\?(?:<?[=!]|:|<[^>]*>))?/u;

/**
 * The parts of a pattern, by alternatives: what it says literally, and where it says only that something stands.
 *
 * @param pattern without flag v, and without modifiers inside
 */
export function partsOf(pattern: RegExp): readonly (readonly Part[])[] {
	return new Reader(pattern.source).alternatives();
}

/** Reads the source of a pattern from its start to its end, once. */
class Reader {
	readonly #source: string;
	#at = 0;

	constructor(source: string) {
		this.#source = source;
	}

	alternatives(): Part[][] {
		const ways: Part[][] = [[]];
		while (this.#at < this.#source.length && this.#sign() !== ')') {
			if (this.#sign() === '|') {
				this.#at += 1;
				ways.push([]);
			} else ways.at(-1)?.push(this.#counted(this.#part()));
		}
		return ways;
	}

	#sign(): string {
		return this.#source.charAt(this.#at);
	}

	#take(pattern: RegExp): RegExpExecArray | null {
		const found = pattern.exec(this.#source.slice(this.#at, this.#at + 64));
		this.#at += found?.[0].length ?? 0;
		return found;
	}

	#part(): Part {
		const sign = this.#sign();
		if (sign === '(') return this.#group();
		if (sign === '[') return this.#class();
		if (sign === '\\') return this.#escape();
		if (sign !== '^' && sign !== '$') return sign === '.' ? this.#any() : this.#plain();
		this.#at += 1;
		return nowhere;
	}

	#group(): Part {
		const open = this.#take(opening)?.[0] ?? '';
		const ways = this.alternatives();
		this.#at += 1;
		if (/[=!]$/u.test(open)) return { kind: 'around', ways, isRefused: open.endsWith('!') };
		return { kind: 'group', ways, least: 1, most: 1 };
	}

	/** A part as often as what is behind it says. */
	#counted(part: Part): Part {
		const often = oftens[this.#sign()] ?? null;
		const count = often ? null : this.#take(counted);
		if (!often && !count) return part;
		if (often) this.#at += 1;
		if (this.#sign() === '?') this.#at += 1;
		const [least, most] = often ?? countOf(count);
		return { kind: 'group', ways: [[part]], least, most };
	}

	#escape(): Part {
		if (this.#take(wide)) return any;
		const code = this.#take(coded);
		if (code) return { kind: 'signs', signs: [String.fromCharCode(parseInt(code[1] ?? code[2] ?? '', 16))] };
		const sign = this.#source.charAt(this.#at + 1);
		this.#at += 2;
		if (sign === 'd') return { kind: 'signs', signs: digits };
		if (sign === 's') return { kind: 'signs', signs: blanks };
		if (sign === 'b' || sign === 'B') return nowhere;
		return /[\dDSwW]/u.test(sign) ? any : { kind: 'signs', signs: [controls[sign] ?? sign] };
	}

	/** A class of single signs; one with ranges, or with what it refuses, is any sign. */
	#class(): Part {
		this.#at += 1;
		let isAny = this.#sign() === '^';
		const signs: string[] = [];
		let isFirst = true;
		while (this.#at < this.#source.length && this.#sign() !== ']') {
			if (this.#sign() === '-' && !isFirst && this.#source.charAt(this.#at + 1) !== ']') isAny = true;
			const part: Part = this.#sign() === '\\' ? this.#escape() : this.#plain();
			if (part.kind === 'signs') for (const sign of part.signs) signs.push(sign);
			else isAny = true;
			isFirst = false;
		}
		this.#at += 1;
		return isAny ? any : { kind: 'signs', signs };
	}

	#any(): Part {
		this.#at += 1;
		return any;
	}

	/** A sign that stands for itself; one of two code units may be repeated as a whole, and counts as any. */
	#plain(): Part {
		const sign = this.#sign();
		this.#at += 1;
		if (!surrogate.test(sign)) return { kind: 'signs', signs: [sign] };
		if (surrogate.test(this.#sign())) this.#at += 1;
		return any;
	}
}

function countOf(count: RegExpExecArray | null): readonly [least: number, most: number] {
	const [, from = '', comma = '', to = ''] = count ?? [];
	if (comma === '') return [Number(from), Number(from)];
	return [Number(from), to === '' ? Infinity : Number(to)];
}
