/** A value of each kind that has a form; none belongs to anybody. */
export const planted = {
	'request-address': 'foi+request-12345-0a1b2c3d@zapyty.example',
	email: 'olena.vyhadana@poshta.example',
	phone: '+380671234567',
	'tax-number': '3184710691',
	passport: 'АА123456',
	iban: 'UA213223130000026007233566001',
	card: '4149430000987654',
	social: 't.me/olena_vyhadana',
	'id-document': 'УНЗР 19800203-01234',
	'birth-date': '03.02.1980 р.н.',
	'home-address': 'проживає: вул. Тиха, буд. 5, кв. 7',
	vehicle: 'автомобіль заявника АА1234ВС',
	ip: 'IP-адреса 91.218.44.17',
	health: 'пацієнт хворіє на астму',
	conviction: 'засуджений за ст. 185 КК України',
} as const;
