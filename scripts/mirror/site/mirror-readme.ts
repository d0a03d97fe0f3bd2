import type { ArchiveConfig } from '#archive/config/schema.ts';
import type { Edition } from './edition.ts';

/**
 * The first page of a mirror, in Ukrainian and English: what it is, where the original stands, how to check it with
 * nothing but `sha256sum`, how to copy and renew it.
 */
export function mirrorReadme(config: ArchiveConfig, edition: Edition): string {
	return `${ukrainian(config, edition)}\n\n${'-'.repeat(72)}\n\n${english(config, edition)}\n`;
}

function ukrainian({ title, description, url, contact }: ArchiveConfig, edition: Edition): string {
	return `${title.uk}
${description.uk}

Це вся копія архіву: сторінки, листи в Markdown, покажчик пошуку.
  Оригінал:        ${url}
  Дата:            ${edition.date ?? 'листи без дат'}
  Випуск:          ${releaseUk(edition)}
  Кореневий хеш:   ${edition.root ?? 'немає: випусків ще не було'}
  Зв’язок:         ${contact.email}

ЧИТАТИ. Відкрийте index.html: сервер і мережа не потрібні.

ПЕРЕВІРИТИ. У цій теці, без мережі й без наших програм:
  sha256sum -c --quiet SHA256SUMS          (macOS: shasum -a 256 -c SHA256SUMS)
Команда нічого не каже, якщо кожен файл цілий. Чи немає зайвих файлів, покаже
  find . -type f | sed 's,^\\./,,' | sort > /tmp/a; cut -c67- SHA256SUMS | sort > /tmp/b; comm -23 /tmp/a /tmp/b
Рядки, крім SHA256SUMS і SHA256SUMS.minisig, — це файли, яких в архіві немає.
Якщо поруч є SHA256SUMS.minisig, відкритий ключ візьміть не звідси, а в видавця, і перевірте підпис:
  minisign -Vm SHA256SUMS -P КЛЮЧ

СКОПІЮВАТИ з мережі:
  wget -x -nH${cutDirs(url)} -i ${url}mirror.txt
Оновлювати копію допоможуть resourcelist.xml і capabilitylist.xml (ResourceSync).`;
}

function english({ title, description, url, contact }: ArchiveConfig, edition: Edition): string {
	return `${title.en}
${description.en}

This is a whole copy of the archive: pages, letters as Markdown, search index.
  Original:        ${url}
  Date:            ${edition.date ?? 'letters bear no dates'}
  Release:         ${releaseEn(edition)}
  Root hash:       ${edition.root ?? 'none: nothing has been released yet'}
  Contact:         ${contact.email}

READ. Open index.html: no server and no network is needed.

CHECK. In this folder, without network and without our programs:
  sha256sum -c --quiet SHA256SUMS          (macOS: shasum -a 256 -c SHA256SUMS)
It says nothing where every file is whole. Files that do not belong here are shown by
  find . -type f | sed 's,^\\./,,' | sort > /tmp/a; cut -c67- SHA256SUMS | sort > /tmp/b; comm -23 /tmp/a /tmp/b
Lines other than SHA256SUMS and SHA256SUMS.minisig are files that the archive does not have.
Where SHA256SUMS.minisig lies beside it, take the public key from the publisher, not from here, and check:
  minisign -Vm SHA256SUMS -P KEY

COPY from the network:
  wget -x -nH${cutDirs(url)} -i ${url}mirror.txt
resourcelist.xml and capabilitylist.xml (ResourceSync) help to keep a copy up to date.`;
}

function releaseUk({ release, between }: Edition): string {
	if (release === null) return 'ще немає';
	return between ? `${release}, зі змінами після нього` : String(release);
}

function releaseEn({ release, between }: Edition): string {
	if (release === null) return 'none yet';
	return between ? `${release}, with changes made since` : String(release);
}

/** `wget -x` makes a folder of each part of the path that the archive stands under; they are cut off. */
function cutDirs(url: string): string {
	const folders = new URL(url).pathname.split('/').filter((part) => part !== '').length;
	return folders === 0 ? '' : ` --cut-dirs=${folders}`;
}
