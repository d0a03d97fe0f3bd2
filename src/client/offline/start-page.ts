import { startOfflinePage } from './offline-page.ts';

/* The script of the page about offline reading. */
const page = document.querySelector<HTMLElement>('[data-offline]');
// If the browser has no storage, the page already says so.
if (page) startOfflinePage(page).catch(() => {});
