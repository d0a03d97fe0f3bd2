import { startBasket } from './basket/basket.ts';

/* The script of the basket’s page. */
const page = document.querySelector<HTMLElement>('[data-basket]');
if (page) startBasket(page);
