/**
 * The sign-in page of the built-in issuer: plain HTML with a label for every field, no script, and the list of
 * demonstration users with their roles. Passwords are not shown: they stand in the secrets file. Also the notice for
 * a sign-in that went wrong, in the same form.
 */
import type { FastifyReply } from 'fastify';
import { demoUsers } from './demo-identities.ts';

export const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 34rem; padding: 2rem 1rem; }
label { display: block; font-weight: 600; margin-top: 1rem; }
input { box-sizing: border-box; font: inherit; padding: .5rem; width: 100%; }
button { font: inherit; margin-top: 1.5rem; padding: .5rem 1.5rem; }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
table { border-collapse: collapse; margin-top: 2rem; width: 100%; }
caption { font-weight: 600; text-align: start; }
code { white-space: nowrap; }
th, td { border-bottom: 1px solid GrayText; padding: .25rem .5rem .25rem 0; text-align: start; font-weight: 400; }
thead th { font-weight: 600; }
[role="alert"] { border-inline-start: 4px solid; padding-inline-start: .75rem; }
`;

export function signInPage(action: string, failed: boolean): string {
  const rows = Object.entries(demoUsers).map(
    ([name, { label, role }]) =>
      `<tr><th scope="row"><code>${plain(name)}</code></th><td>${plain(label)}</td><td>${plain(role)}</td></tr>`,
  );
  const alert = failed ? '<p role="alert">User name or password is not right.</p>' : '';
  return page(
    failed ? 'Sign-in failed' : 'Sign in',
    `<h1>Sign in to Symbolon</h1>
${alert}
<form method="post" action="${plain(action)}">
<label for="user">User name</label>
<input id="user" name="user" autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button type="submit">Sign in</button>
</form>
<table>
<caption>Demonstration users. <code>npm start</code> shows passwords; all stand under <code>users</code> in <code>.symbolon/secrets.json</code>.</caption>
<thead><tr><th scope="col">User name</th><th scope="col">Acts as</th><th scope="col">Role</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`,
  );
}

/** A page for somebody whose sign-in went wrong, with the way to begin again. */
export function sendNotice(reply: FastifyReply, status: number, title: string, text: string): FastifyReply {
  const main = `<h1>${plain(title)}</h1>
<p>${plain(text)}</p>
<p><a href="/session/sign-in">Sign in again</a></p>`;
  return sendPage(reply.code(status), page(title, main));
}

export function sendPage(reply: FastifyReply, html: string): FastifyReply {
  const policy =
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(html);
}

function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plain(title)} – Symbolon</title>
<link rel="stylesheet" href="/session/style.css">
</head>
<body>
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
