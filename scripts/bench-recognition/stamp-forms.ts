import { type Canvas, type Hand, type Ink, widthOf } from './sheet.ts';

/** What a letter is registered under; the date as `03.04.2031`. */
export interface Registered {
	readonly date: string;
	readonly index: string;
	/** The body, as its letterhead names it. */
	readonly sender: string;
}

/** A stamp: its size in points, and how it is drawn. */
export interface StampForm {
	readonly width: number;
	readonly height: number;
	draw(canvas: Canvas, registered: Registered, ink: Ink): void;
}

const serial = '58E2D9E7F900307B0400000014B8330037A1C600';
const small: Hand = { size: 7.5, font: 'sans' };
const body: Hand = { size: 9, font: 'sans' };

/** Forms of stamps that document systems print and hands press, after what letters of offices show. */
export const stampForms = {
	/** The office’s own stamp, in a frame. */
	framed: form(190, 58, (canvas, { date, index, sender }, ink) => {
		canvas.box(0, 0, 186, 54, ink);
		canvas.write(sender, 12, 17, { ...fitted(sender, 170, { size: 11, font: 'bold' }), ink });
		canvas.write(`№ ${index}`, 12, 33, { size: 12, ink });
		canvas.write(`від ${date}`, 12, 48, { size: 12, ink });
	}),
	/** One line, pressed. */
	outgoing: form(250, 20, (canvas, { date, index }, ink) => {
		canvas.write(`Вих. № ${index} від ${date}`, 4, 14, { size: 12.5, ink });
	}),
	dateAbove: form(170, 44, (canvas, { date, index }, ink) => {
		canvas.box(0, 0, 166, 40, ink);
		canvas.write(date, 14, 16, { size: 12, font: 'sans', ink });
		canvas.write(`№ ${index}`, 14, 33, { size: 12, font: 'sans', ink });
	}),
	/** Number above, the date in words below, as clerks set them by hand. */
	registry: form(200, 46, (canvas, { date, index }, ink) => {
		canvas.box(0, 0, 196, 42, ink);
		canvas.write(`Реєстраційний № ${index}`, 8, 17, { size: 11, font: 'sans', ink });
		canvas.write(`Дата реєстрації ${date}`, 8, 34, { size: 11, font: 'sans', ink });
	}),
	/** Typed by a machine into a stamp’s lines. */
	machine: form(230, 40, (canvas, { date, index }, ink) => {
		canvas.write('ВИГАДАНИЙ ВІДДІЛ', 4, 12, { size: 10, font: 'bold', ink });
		canvas.write(`№ ${index}`, 4, 30, { size: 12, font: 'mono', ink });
		canvas.write(`${date}`, 140, 30, { size: 12, font: 'mono', ink });
	}),
	askod: form(260, 62, (canvas, { date, index, sender }) => {
		canvas.box(0, 0, 256, 58);
		canvas.write(`СЕД АСКОД ${sender}`, 8, 12, fitted(`СЕД АСКОД ${sender}`, 244, body));
		canvas.write(`ДОКУМЕНТ № ${index} від ${date}`, 8, 23, body);
		canvas.write(`Сертифікат ${serial}`, 8, 33, small);
		canvas.write('Підписувач Зразкова Олена Вигадівна', 8, 43, small);
		canvas.write(`Дійсний з ${shifted(date, -1)} 0:00:00 по ${shifted(date, 1)} 23:59:59`, 8, 53, small);
	}),
	megapolis: form(250, 74, (canvas, { date, index, sender }) => {
		canvas.write('Документ сформований засобами СЕД Мегаполіс.DocNet', 0, 10, small);
		canvas.write(sender, 0, 22, fitted(sender, 246, body));
		canvas.write(`№ ${index} від ${date}`, 0, 34, { ...body, font: 'bold', size: 10 });
		canvas.write('Підписувач: Зразкова Олена Вигадівна', 0, 46, small);
		canvas.write(`Сертифікат: ${serial}`, 0, 56, small);
		canvas.write(`Дійсний з ${shifted(date, -1)} до ${shifted(date, 1)}`, 0, 66, small);
	}),
	docprof: form(240, 60, (canvas, { date, index }) => {
		canvas.box(0, 0, 236, 56);
		canvas.write('Документ підписано КЕП у системі ДОК ПРОФ', 6, 12, small);
		canvas.write(`Реєстраційний № ${index} від ${date}`, 6, 25, body);
		canvas.write('Підписувач Зразкова Олена Вигадівна', 6, 38, small);
		canvas.write(`Сертифікат ${serial}`, 6, 50, small);
	}),
	/** Beside a code of squares. */
	sed: form(250, 56, (canvas, { date, index, sender }) => {
		canvas.squares(noise(21, index), 4, 6, 2.1);
		canvas.write(`СЕД ${sender}`, 58, 14, fitted(`СЕД ${sender}`, 190, small));
		canvas.write(`№ ${index} від ${date}`, 58, 28, { ...body, size: 10 });
		canvas.write(`Сертифікат ${serial.slice(0, 30)}`, 58, 40, small);
		canvas.write(`Дійсний з ${shifted(date, -1)} по ${shifted(date, 1)}`, 58, 51, small);
	}),
	/** Below bars. */
	bars: form(340, 50, (canvas, { date, index, sender }) => {
		canvas.squares([bars(index)], 6, 4, 1.1, 24);
		const line = `М2 ${sender} №${index} від ${date}`;
		canvas.write(line, 6, 40, fitted(line, 330, body));
	}),
} as const satisfies Record<string, StampForm>;

/** Name of a form of stamp. */
export type StampName = keyof typeof stampForms;

function form(width: number, height: number, draw: StampForm['draw']): StampForm {
	return { width, height, draw };
}

/** Words in type so small that they have room. */
function fitted(text: string, room: number, hand: Hand): Hand {
	const { size = 12 } = hand;
	return { ...hand, size: Math.min(size, (size * room) / widthOf(text, hand)) };
}

/** The same day some years later. */
function shifted(date: string, years: number): string {
	return date.slice(0, -4) + String(Number(date.slice(-4)) + years);
}

/** Squares that look like a code and are none, another for each index. */
function noise(side: number, index: string): string[] {
	let state = Array.from(index).reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) >>> 0, 7);
	const next = () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state >>> 31;
	};
	return Array.from({ length: side }, () => Array.from({ length: side }, next).join(''));
}

function bars(index: string): string {
	return noise(12, index).join('').slice(0, 120);
}
