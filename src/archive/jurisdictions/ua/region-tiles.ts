import type { RegionTile } from '../../letter/region-tile.ts';

/** Regions of Ukraine (ISO 3166-2) from north to south, each line from west to east: where they roughly lie, not their shapes. */
export const regionTiles: Readonly<Record<string, RegionTile>> = {
	'UA-07': tile(0, 0, 'Влн', 'Vol'),
	'UA-56': tile(1, 0, 'Рвн', 'Riv'),
	'UA-18': tile(2, 0, 'Жит', 'Zhy'),
	'UA-30': tile(3, 0, 'Київ', 'Kyiv'),
	'UA-74': tile(4, 0, 'Чрг', 'Chn'),
	'UA-59': tile(5, 0, 'Сум', 'Sum'),
	'UA-46': tile(0, 1, 'Льв', 'Lvi'),
	'UA-61': tile(1, 1, 'Тер', 'Ter'),
	'UA-68': tile(2, 1, 'Хмл', 'Khm'),
	'UA-32': tile(3, 1, 'Квс', 'Kyi'),
	'UA-71': tile(4, 1, 'Чрк', 'Chk'),
	'UA-53': tile(5, 1, 'Плт', 'Pol'),
	'UA-63': tile(6, 1, 'Хрк', 'Kha'),
	'UA-09': tile(7, 1, 'Луг', 'Luh'),
	'UA-21': tile(0, 2, 'Зкр', 'Zak'),
	'UA-26': tile(1, 2, 'ІФ', 'IF'),
	'UA-77': tile(2, 2, 'Чрв', 'Chv'),
	'UA-05': tile(3, 2, 'Він', 'Vin'),
	'UA-35': tile(4, 2, 'Крв', 'Kir'),
	'UA-12': tile(5, 2, 'Дпр', 'Dni'),
	'UA-14': tile(6, 2, 'Дон', 'Don'),
	'UA-51': tile(3, 3, 'Оде', 'Ode'),
	'UA-48': tile(4, 3, 'Мик', 'Myk'),
	'UA-65': tile(5, 3, 'Хрс', 'Khe'),
	'UA-23': tile(6, 3, 'Зпр', 'Zap'),
	'UA-40': tile(4, 4, 'Сев', 'Sev'),
	'UA-43': tile(5, 4, 'Крим', 'Cri'),
};

function tile(column: number, row: number, uk: string, en: string): RegionTile {
	return { column, row, short: { uk, en } };
}
