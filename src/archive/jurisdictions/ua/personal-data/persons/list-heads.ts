import { wordsLike } from './words-like.ts';

const people =
	'список* списк* черг* боржник* заборгован* пільг* отримувач* одержувач* прізвищ* нагороджен* зарахован* відрахован* пайовик*';
const peopleByDeed = 'діти дітей учн* пацієнт* хвор* мешкан* заяв* звернен* скарг* відсутн* присутн*';
const things =
	'вулиц* питан* сіл сел* міст* громад* заклад* підприємств* документ* об’єкт* послуг* товар* назв* школ* робіт предмет* країн* адрес* маршрут* зупин* станці* річ* парк* проєкт* проект* заход*';
const districtsAndFirms =
	'район* област* препарат* закуп* обладнан* територі* постачальник* виробник* компані* фірм* банк*';
const goodsAndGroups =
	'продукт* овоч* дерев* порід* птах* тварин* рослин* культур* насінн* ліків лікарськ* меню страв* гри гурт* команд* клуб* колектив* мереж* програм* назва';

/** Words in the head of a list that tell what it lists. What is counted in «Список вулиць» are places. */
export const listHeads = {
	/** «Список пільговиків», «Черга на житло» */
	ofPeople: wordsLike(people),
	/** These and «Діти», «Заяви», «Відсутні»: of surnames that are words of the language, which need more to be told. */
	ofPeopleOrDeeds: wordsLike(`${people} ${peopleByDeed}`),
	/** «Перелік вулиць», «Будинки» above numbered items */
	ofThings: wordsLike(`${things} будин*`),
	/** «Фірми», «Препарати» above items with amounts; a house may have such a row of its tenants. */
	ofThingsInAmounts: wordsLike(`${things} ${districtsAndFirms}`),
	/** Whatever else words of the language are items of. */
	ofAnyThings: wordsLike(`${things} будин* ${districtsAndFirms} ${goodsAndGroups}`),
} as const;
