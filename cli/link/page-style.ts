/** Style sheet of the report page: system fonts, light and dark, colours that differ in lightness as well as in hue. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1f27; --soft: #5b6472; --rule: #d9dde3; --panel: #f5f6f8;
  --one: #1f6fb2; --two: #c8511b; --three: #4b8b3b; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14171c; --ink: #e6e9ee; --soft: #a0a9b6; --rule: #343a44; --panel: #1d2128;
    --one: #6fb3ec; --two: #f0935f; --three: #93cf80; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 1200px; margin: 0 auto; padding: 24px 16px 64px; }
h1 { font-size: 1.6rem; margin: 0 0 16px; } h2 { font-size: 1.15rem; margin: 32px 0 8px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(160px, 1fr)); gap: 8px; margin: 0 0 16px; }
.tiles div { background: var(--panel); border-radius: 6px; padding: 8px 12px; }
dt { color: var(--soft); font-size: .85rem; } dd { margin: 0; font-size: 1.3rem; font-variant-numeric: tabular-nums; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 480px), 1fr)); gap: 24px; margin-top: 24px; }
figure { margin: 0; } figcaption { font-weight: 600; margin-bottom: 4px; }
svg { width: 100%; height: auto; display: block; } svg text { fill: var(--soft); font: 12px system-ui, sans-serif; }
svg text.left { text-anchor: end; } svg text.middle, svg text.title { text-anchor: middle; }
.grid { stroke: var(--rule); } .axis { stroke: var(--soft); } .mark { stroke: var(--ink); stroke-dasharray: 4 4; }
polyline { fill: none; stroke-width: 2; } polyline.one { stroke: var(--one); } polyline.two { stroke: var(--two); }
polyline.three { stroke: var(--three); } rect.one, circle.one { fill: var(--one); } rect.two, circle.two { fill: var(--two); }
rect.three, circle.three { fill: var(--three); }
.legend { display: flex; flex-wrap: wrap; gap: 16px; margin: 4px 0 0; color: var(--soft); font-size: .9rem; }
.legend i { display: inline-block; width: 12px; height: 12px; margin-right: 6px; border-radius: 2px; }
i.one { background: var(--one); } i.two { background: var(--two); } i.three { background: var(--three); }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 4px 16px 4px 0; border-bottom: 1px solid var(--rule); overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 600; }
@media print { :root { --ground: #fff; --ink: #000; --panel: #fff; } figure, tr { break-inside: avoid; } }
`;
