/** Looks of the pages before the interface: the colours and sizes of the interface itself, light and dark. */
export const STYLE = `
:root {
  color-scheme: light dark; font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif;
  --page: light-dark(#f5f6f8, #0d1014); --surface: light-dark(#fff, #12161c);
  --ink: light-dark(#161b22, #e8ecf2); --ink-2: light-dark(#454f5d, #b3bdca);
  --line: light-dark(#d3d9e1, #2c3541); --line-strong: light-dark(#7b8594, #77828f);
  --accent: light-dark(#1d4fc4, #8fb2ff); --accent-ink: light-dark(#fff, #0b1530);
  --danger: light-dark(#a3001a, #ff8095);
}
* { box-sizing: border-box; }
body { background: var(--page); color: var(--ink); margin: 0; }
header { align-items: center; display: flex; justify-content: space-between; margin: 0 auto; max-width: 58rem; padding: 1rem; }
.brand { align-items: center; display: flex; font-size: 1.125rem; font-weight: 600; gap: .5rem; }
.brand img { height: 1.75rem; width: 1.75rem; }
main { align-items: start; display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 22rem) minmax(0, 1fr); margin: 4vh auto; max-width: 58rem; padding: 0 1rem; }
main > section, main > form { background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1rem; margin: 0; }
p { margin: .25rem 0 0; }
.quiet { color: var(--ink-2); font-size: .875rem; }
label { display: block; font-weight: 600; margin-top: 1rem; }
input { background: var(--surface); border: 1px solid var(--line-strong); border-radius: 6px; color: inherit; font: inherit; padding: .5rem .75rem; width: 100%; }
button, .button { background: var(--accent); border: 0; border-radius: 6px; color: var(--accent-ink); cursor: pointer; display: inline-block; font: inherit; font-weight: 600; margin-top: 1.5rem; padding: .5rem 1.5rem; text-decoration: none; }
form button { width: 100%; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; font-size: .875rem; margin-top: .75rem; width: 100%; }
th, td { border-bottom: 1px solid var(--line); font-weight: 400; padding: .375rem .5rem .375rem 0; text-align: start; vertical-align: top; }
thead th { color: var(--ink-2); }
tr:last-child > * { border-bottom: 0; }
code { font-family: ui-monospace, "Cascadia Mono", "Noto Sans Mono", Menlo, monospace; white-space: nowrap; }
[role="alert"] { border-inline-start: 4px solid var(--danger); color: var(--danger); margin-top: .75rem; padding-inline-start: .75rem; }
.notice { grid-column: 1 / -1; justify-self: center; max-width: 32rem; }
@media (max-width: 44rem) { main { grid-template-columns: minmax(0, 1fr); margin: 0 auto 2rem; } }
@media (forced-colors: active) { button, .button { border: 1px solid; } }
`;
