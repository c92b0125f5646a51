/**
 * The sign-in page of the built-in issuer: plain HTML with a label for every field, no script, and the list of
 * demonstration users with their roles. Passwords are not shown: they stand in the secrets file.
 */
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
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${failed ? 'Sign-in failed' : 'Sign in'} – Symbolon</title>
<link rel="stylesheet" href="/sign-in/style.css">
</head>
<body>
<main>
<h1>Sign in to Symbolon</h1>
${alert}
<form method="post" action="${plain(action)}">
<label for="user">User name</label>
<input id="user" name="user" autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button type="submit">Sign in</button>
</form>
<table>
<caption>Demonstration users. Their passwords stand under <code>users</code> in <code>.symbolon/secrets.json</code>.</caption>
<thead><tr><th scope="col">User name</th><th scope="col">Acts as</th><th scope="col">Role</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
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
