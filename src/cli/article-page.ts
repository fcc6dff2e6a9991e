import { type Article, articleLabel, type Corpus } from '../corpus/index.ts'
import { escapeHtml } from '../formats/site/escape-html.ts'
import { writeFallback } from '../formats/site/fallback.ts'
import { PAGE_POLICY, policyTag } from '../formats/site/page-policy.ts'

/** The page of one article: its map, the list of its places for those without script, and the oEmbed link. */
export function writeArticlePage(corpus: Corpus, article: Article, site: string, file: string): string {
  const title = escapeHtml(articleLabel(article))
  const own = {
    ...corpus,
    articles: [article],
    mentions: corpus.mentions.filter(mention => mention.article === article.id),
  }
  const oembed = escapeHtml(new URL(`oembed/${encodeURIComponent(file)}.json`, site).href)
  return `<!doctype html>
<html${article.language ? ` lang="${escapeHtml(article.language)}"` : ''}>
<head>
<meta charset="utf-8">
${policyTag(PAGE_POLICY)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}">
<link rel="stylesheet" href="../wherein.css">
<script type="module" src="../wherein.js"></script>
</head>
<body>
<wherein-map src="../corpus.json" article="${escapeHtml(article.id)}" loading="eager">
${writeFallback(own)}
</wherein-map>
</body>
</html>
`
}
