import { readFileSync } from 'node:fs'
import { openGazetteer } from '../../src/gazetteer/index.ts'
import { LANGUAGES } from '../../src/geoparse/text/language.ts'
import { readGold } from '../../test/bench/gold.ts'
import { markedText } from '../../test/bench/marked-text.ts'
import { collect, type Examples, type Reading } from './collect.ts'
import { generate } from './generate.ts'
import { fitTagger, oddsOf, type WeightedExamples } from './tagger.ts'

const D = '/work/shared/bench/dev/'
const FIT: Record<string, Reading & { weight?: number }> = {
  'wikigold-en': {}, 'broadtwitter-en': {}, 'wnut17-en': {}, 'ewt-en': {}, 'germeval-de': {}, 'europeana-fr': {}, 'europeana-de': { weight: 0.5 }, 'turkishwiki-tr': { overlap: true }, 'wotr-en': {}, '../lgl': { demonyms: true },
}
const MEASURE = ['wikineural-de', 'wikineural-en', 'wikineural-es', 'wikineural-fr', 'wikineural-it', 'wikineural-nl', 'wikineural-pl', 'wikineural-pt', 'wikineural-ru', 'gum-en', 'nerel-ru']
const gazetteer = await openGazetteer(readFileSync(new URL('../full.gazetteer.gz', import.meta.url)))
const t0 = Date.now()
const log = (s: string) => console.log(`${((Date.now() - t0) / 1000).toFixed(0)}s ${s}`)
const sets: (WeightedExamples & { name: string })[] = []
for (const [name, reading] of Object.entries(FIT)) sets.push({ name, examples: collect(gazetteer, readGold(`${D}${name}.jsonl`), reading), weight: reading.weight ?? 1, uses: () => true })
for (const file of ['world.txt', 'genres.txt']) {
  const lines = readFileSync(new URL(`../../test/bench/${file}`, import.meta.url), 'utf8').split('\n')
  const gold = lines.flatMap((line, i) => (line === '' || line.startsWith('#') ? [] : [markedText(gazetteer, line, `line ${i + 1}`)]))
  sets.push({ name: file, examples: collect(gazetteer, gold, { demonyms: true }), weight: 2, uses: () => true })
}
log('real')
const N = Number(process.env.N ?? 3000)
for (const language of LANGUAGES) sets.push({ name: `gen-${language}`, examples: collect(gazetteer, generate(gazetteer, language, N)), weight: Number(process.env.GW ?? 0.5), uses: () => true })
log('generated')
const measured = new Map<string, Examples>(MEASURE.map(name => [name, collect(gazetteer, readGold(`${D}${name}.jsonl`))]))
log('measure sets')
if (process.env.V) for (const { name, examples } of sets) { let p = 0; for (const l of examples.label) if (l === 1) p++; console.log(name, 'spans', examples.count, 'pos', p, 'marked', examples.marked.reduce((a, b) => a + b, 0), 'features', (examples.bucket.length / examples.count).toFixed(0)) }
function report(name: string, examples: Examples, weights: Float64Array, uses: (d: number) => boolean) {
  const byDoc = new Map<number, number[]>()
  for (let i = 0; i < examples.count; i++) { const d = examples.document[i]!; if (!uses(d)) continue; const l = byDoc.get(d); if (l) l.push(i); else byDoc.set(d, [i]) }
  let tp = 0, n = 0, marked = 0, over = 0, reach = 0
  examples.gold.forEach((doc, d) => {
    if (!uses(d)) return
    marked += doc.toponyms.length
    const items = (byDoc.get(d) ?? []).map(i => ({ i, odds: oddsOf(examples, i, weights) }))
    for (const t of doc.toponyms) if (items.some(({ i }) => examples.start[i] === t.start && examples.end[i] === t.end)) reach++
    const kept: { i: number; odds: number }[] = []
    for (const item of items.toSorted((a, b) => b.odds - a.odds)) {
      if (item.odds <= (examples.listed[item.i] ? 0 : UNL)) continue
      if (kept.some(k => examples.start[k.i]! < examples.end[item.i]! && examples.end[k.i]! > examples.start[item.i]!)) continue
      kept.push(item)
    }
    for (const { i, odds } of kept) {
      n++
      if (doc.toponyms.some(t => t.start === examples.start[i] && t.end === examples.end[i])) tp++
      else if (process.env.SHOW === name) console.log(examples.label[i] === 0 ? 'FALSE' : 'SPAN', examples.listed[i] ? '' : '*', odds.toFixed(1), examples.phrase[i]!.replaceAll('\n', ' '))
    }
    for (const t of doc.toponyms) {
      const o = kept.some(({ i }) => examples.start[i]! < t.end && examples.end[i]! > t.start)
      if (o) over++
      else if (process.env.SHOW === name) { const it = items.find(({ i }) => examples.start[i]! < t.end && examples.end[i]! > t.start); console.log('MISS', it?.odds.toFixed(1), it ? examples.phrase[it.i]!.replaceAll('\n', ' ') : doc.text.slice(Math.max(0, t.start-20), t.end+10)) }
    }
  })
  const f = (a: number) => { const p = a / n, r = a / marked; return `P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F1 ${((200 * p * r) / (p + r)).toFixed(1)}` }
  const F = (a: number) => { const p = a / n, r = a / marked; return (200 * p * r) / (p + r) }
  ;(name.startsWith('gen') ? [] : name.startsWith('wikin') || name === 'gum-en' || name === 'nerel-ru' ? SUMS.measure : SUMS.fit).push(F(tp))
  if (!process.env.BRIEF) console.log(`${name.padEnd(18)} ${f(tp)}   overlap ${f(over)}  ceiling ${((100 * reach) / marked).toFixed(1)}`)
}
const SUMS = { fit: [] as number[], measure: [] as number[] }
const UNL = Number(process.env.UNL ?? 0)
const FOLDS = Number(process.env.FOLDS ?? 2)
for (let fold = 0; fold < (process.env.QUICK ? 1 : 1); fold++) {
  const weights = fitTagger(sets.map(s => s.name.startsWith('gen-') ? s : { ...s, uses: (d: number) => d % FOLDS !== fold }), Number(process.env.EP ?? 8), Number(process.env.RATE ?? 0.25), Number(process.env.RIDGE ?? 2e-6), Number(process.env.DROP ?? 0))
  log('fitted')
  for (const s of sets) report(s.name, s.examples, weights, d => s.name.startsWith('gen-') || d % FOLDS === fold)
  for (const [name, examples] of measured) report(name, examples, weights, () => true)
}

const mean = (l: number[]) => (l.reduce((a, b) => a + b, 0) / l.length).toFixed(2)
console.log('MEAN', mean(SUMS.fit), mean(SUMS.measure))
