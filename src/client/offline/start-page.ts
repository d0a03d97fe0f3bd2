import { startOfflinePage } from './offline-page.ts';

/* The script of the page about offline reading. */
const page = document.querySelector<HTMLElement>('[data-offline]');
// Where the browser gives no stores, the page says so already.
if (page) startOfflinePage(page).catch(() => {});
