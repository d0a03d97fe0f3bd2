/** Letter pages, `letters/<authority>/<year>/<index-slug>.html`; registers, versions and other pages are not searched. */
export const letterPages = 'letters/*/*/*.html';

/** The publisher’s own pages, in each language’s folder: those are searched that say so. */
export const dossierPages = '{,*/}dossiers/*.html';
