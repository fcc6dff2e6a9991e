/** The name of what runs where a text is taken for script: nothing may ever call it. */
export const CANARY = '__canary'

const CALL = `${CANARY}(1)`

/** What runs by itself once it is taken for markup. */
const ELEMENTS = [
  `<script>${CALL}</script>`,
  `<script src="data:text/javascript,${CALL}"></script>`,
  `<img src=x onerror=${CALL}>`,
  `<svg onload=${CALL}>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${CALL}>`,
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<iframe src="javascript:parent.${CALL}"></iframe>`,
  `<object data="javascript:${CALL}"></object>`,
  `<embed src="javascript:${CALL}">`,
  `<a href="javascript:${CALL}">a</a>`,
  `<body onload=${CALL}>`,
  `<details open ontoggle=${CALL}>`,
  `<video><source onerror=${CALL}></video>`,
  `<audio src=x onerror=${CALL}>`,
  `<input autofocus onfocus=${CALL}>`,
  `<marquee onstart=${CALL}>`,
  `<link rel=stylesheet href="data:text/css,*{x:y}">`,
  `<style>@import "javascript:${CALL}";</style>`,
  `<meta http-equiv=refresh content="0;url=javascript:${CALL}">`,
  `<base href="https://evil.example/">`,
  `<form action="javascript:${CALL}"><button autofocus>`,
  `<template><script>${CALL}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>">`,
  `<wherein-map src="https://evil.example/corpus.json"></wherein-map>`,
]

/** What ends the place that a text stands in. */
const ENDS = ['', '"', "'", '>', '">', "'>", '-->', ']]>', '</title>', '</script>', '</style>', '</textarea>']

/** Texts that are no markup and mean something elsewhere: addresses, formulas, templates, names of objects, marks of direction. */
const OTHERS = [
  `javascript:${CALL}`,
  `JaVaScRiPt:${CALL}`,
  `java\tscript:${CALL}`,
  `\u0001javascript:${CALL}`,
  `data:text/html,<script>${CALL}</script>`,
  `vbscript:${CALL}`,
  `blob:https://a.example/${CALL}`,
  `//evil.example/${CALL}`,
  `=cmd|'/C calc'!A0`,
  `=HYPERLINK("https://evil.example","a")`,
  `+1+1`,
  `-1+1`,
  `@SUM(1,1)`,
  `\t=1+1`,
  `\r=1+1`,
  `\${${CALL}}`,
  `{{${CALL}}}`,
  `<%= ${CALL} %>`,
  `__proto__`,
  `constructor`,
  `toString`,
  `&lt;script&gt;${CALL}&lt;/script&gt;`,
  `&#60;script&#62;${CALL}&#60;/script&#62;`,
  `\u003cscript\u003e${CALL}`,
  `%3Cscript%3E${CALL}%3C/script%3E`,
  `\u202e<script>${CALL}`,
  `\0<script>${CALL}</script>`,
  `\ud800<img src=x onerror=${CALL}>`,
  `<!ENTITY a SYSTEM "file:///etc/passwd">&a;`,
  `<?xml-stylesheet href="javascript:${CALL}"?>`,
]

/** Over three hundred texts of which none may ever be more than a text. */
export const HOSTILE: readonly string[] = [
  ...ENDS.flatMap(end => ELEMENTS.map(element => `${end}${element}`)),
  ...OTHERS,
]
