import { createHash } from 'node:crypto';
import { Html } from './html';

const css = `
:root{color-scheme:light dark;--ground:#f4f6f7;--card:#fff;--ink:#1b2733;--soft:#55616f;--line:#dce2e8;--accent:#0f6b5f;--on:#fff}
@media(prefers-color-scheme:dark){:root{--ground:#12171d;--card:#1b222b;--ink:#e4e9ee;--soft:#a4afbb;--line:#303a45;--accent:#57c7b3;--on:#06241f}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:1040px;margin:0 auto;padding:clamp(24px,6vw,48px) 20px}
h1{font-size:34px;margin:0;color:var(--accent)}
header p{max-width:64ch;font-size:18px;margin:8px 0 28px}
ul{list-style:none;margin:0;padding:0}
.counts{display:grid;grid-template-columns:repeat(3,1fr);gap:clamp(8px,2vw,12px)}
.counts li{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:16px clamp(10px,3vw,20px);color:var(--soft);font-size:clamp(13px,3.6vw,16px)}
.counts b{display:block;font-size:clamp(26px,6vw,34px);line-height:1.1;color:var(--ink)}
nav{display:flex;flex-wrap:wrap;gap:12px 16px;align-items:center;margin:24px 0 32px}
nav a{border:1px solid var(--accent);border-radius:10px;padding:10px 18px;color:var(--accent);text-decoration:none;font-weight:600}
nav a.main{background:var(--accent);color:var(--on)}
a:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
nav span,.lists span,.lists small{color:var(--soft)}
.lists{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(320px,100%),1fr));gap:20px}
section{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:18px 20px}
h2{font-size:19px;margin:0 0 6px}
section li{display:grid;padding:11px 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
section li:first-child{border-top:0}
.notice{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:20px}
`;

/** The page's one style, and the name by which its content security policy lets it in, and nothing else. */
export const style = {
  element: new Html(`<style>${css}</style>`),
  source: `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
};
