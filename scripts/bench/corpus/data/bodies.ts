/** A kind of body: its letterhead, where `…` stands for the town's adjective in capitals without its ending. */
export interface BodyKind {
	readonly letterhead: readonly string[];
	/** Beginning of the body's e-mail address. */
	readonly mailbox: string;
}

/** Kinds of bodies, commonest first. */
export const bodyKinds: readonly BodyKind[] = [
	{ letterhead: ['УКРАЇНА', '…СЬКА МІСЬКА РАДА', 'ВИКОНАВЧИЙ КОМІТЕТ'], mailbox: 'rada' },
	{ letterhead: ['…СЬКА МІСЬКА РАДА', 'УПРАВЛІННЯ ОСВІТИ'], mailbox: 'osvita' },
	{ letterhead: ['…СЬКА РАЙОННА ДЕРЖАВНА АДМІНІСТРАЦІЯ'], mailbox: 'rda' },
	{
		letterhead: ['УКРАЇНА', '…СЬКА МІСЬКА РАДА', 'ДЕПАРТАМЕНТ ЖИТЛОВО-КОМУНАЛЬНОГО ГОСПОДАРСТВА'],
		mailbox: 'zhkh',
	},
	{ letterhead: ['КОМУНАЛЬНЕ ПІДПРИЄМСТВО', '«…СЬКИЙ ВОДОКАНАЛ»'], mailbox: 'voda' },
	{ letterhead: ['КОМУНАЛЬНЕ НЕКОМЕРЦІЙНЕ ПІДПРИЄМСТВО', '«…СЬКА МІСЬКА ЛІКАРНЯ»'], mailbox: 'likarnia' },
	{ letterhead: ['…СЬКА МІСЬКА РАДА', 'ДЕПАРТАМЕНТ БЮДЖЕТУ ТА ФІНАНСІВ'], mailbox: 'finansy' },
	{ letterhead: ['…СЬКИЙ МІСЬКИЙ ЦЕНТР ЗАЙНЯТОСТІ'], mailbox: 'zainiatist' },
];
