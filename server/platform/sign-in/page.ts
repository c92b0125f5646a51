/**
 * The sign-in page of the built-in issuer: plain HTML with a label for every field, no script, and the list of
 * demonstration users with their roles, each leading to the form with its name filled in. Passwords are not shown.
 * Also the notice for a sign-in that went wrong, in the same form. Both in the languages of the interface.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  demoUsersIn,
  LANGUAGES,
  type Language,
  languageOf,
  type Notice,
  type WordKey,
  wordsOf,
} from './words.ts';

export interface SignInPage {
  /** Path that the form is sent to, without a query. */
  action: string;
  /** Name to fill in; empty for none. */
  user: string;
  failed: boolean;
}

export function signInPage(language: Language, { action, user, failed }: SignInPage): string {
  const words = wordsOf(language);
  const rows = demoUsersIn(language).map(
    ({ name, label, role }) =>
      `<tr><th scope="row"><a href="${plain(`${action}?language=${language}&user=${name}`)}"><code>${plain(name)}</code></a></th>` +
      `<td>${plain(label)}</td><td>${plain(role)}</td></tr>`,
  );
  const focus = (here: boolean) => (here ? ' autofocus' : '');
  return page(
    { language, title: words[failed ? 'failed' : 'title'], here: action },
    `<form method="post" action="${plain(`${action}?language=${language}`)}">
<h1>${words.title}</h1>
<p class="quiet">${words.about}</p>
${failed ? `<p role="alert">${words.wrong}</p>` : ''}
<label for="user">${words.user}</label>
<input id="user" name="user" dir="ltr" value="${plain(user)}" autocomplete="username" autocapitalize="none" spellcheck="false" required${focus(user === '')}>
<label for="password">${words.password}</label>
<input id="password" name="password" type="password" dir="ltr" autocomplete="current-password" required${focus(user !== '')}>
<button type="submit">${words.enter}</button>
</form>
<section aria-labelledby="users">
<h2 id="users">${words.users}</h2>
<p class="quiet">${words.passwords}</p>
<table>
<thead><tr>${(['name', 'acts', 'role'] satisfies WordKey[]).map((key) => `<th scope="col">${words[key]}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>`,
  );
}

/** A page for somebody whose sign-in went wrong, with the way to begin again. `code` is that of the error table. */
export function sendNotice(
  reply: FastifyReply,
  request: FastifyRequest,
  { status, notice, code }: { status: number; notice: Notice; code?: string },
): FastifyReply {
  const language = languageOf(request);
  const words = wordsOf(language);
  const main = `<section class="notice">
<h1>${words[notice]}</h1>
<p>${words[`${notice}.text`]}</p>
${code === undefined ? '' : `<p class="quiet"><code>${plain(code)}</code></p>`}
<p><a class="button" href="/session/sign-in">${words.again}</a></p>
</section>`;
  return sendPage(reply.code(status), page({ language, title: words[notice], here: undefined }, main));
}

export function sendPage(reply: FastifyReply, html: string): FastifyReply {
  const policy =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  return reply
    .header('content-security-policy', policy)
    .header('vary', 'accept-language')
    .type('text/html; charset=utf-8')
    .send(html);
}

interface Head {
  language: Language;
  title: string;
  /** Path of the page in other languages; undefined where it cannot be asked for again. */
  here: string | undefined;
}

function page({ language, title, here }: Head, main: string): string {
  const others = Object.entries(LANGUAGES).filter(([tag]) => tag !== language);
  const links = others.map(
    ([tag, { name, direction }]) =>
      `<a href="${plain(`${here}?language=${tag}`)}" lang="${tag}" dir="${direction}">${name}</a>`,
  );
  const choose =
    here === undefined ? '' : `<nav aria-label="${wordsOf(language).language}">${links.join(' ')}</nav>`;
  return `<!doctype html>
<html lang="${language}" dir="${LANGUAGES[language].direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plain(title)} – Symbolon</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/session/style.css">
</head>
<body>
<header><span class="brand"><img src="/icon.svg" alt=""> Symbolon</span>${choose}</header>
<main>
${main}
</main>
</body>
</html>
`;
}

function plain(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => entities[sign] as string);
}
