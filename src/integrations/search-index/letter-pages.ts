/** Letter pages, `letters/<authority>/<year>/<index-slug>.html`; registers, versions and other pages are not searched. */
export const letterPages = 'letters/*/*/*.html';
