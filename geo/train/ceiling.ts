import { readFileSync } from 'node:fs'
import { openGazetteer, createNameMatches } from '../../src/gazetteer/index.ts'
import { readGold } from '../../test/bench/gold.ts'
import { makeArticleState } from '../../src/geoparse/state/article-state.ts'
import { findCandidateSpans } from '../../src/geoparse/recognise/find-candidate-spans.ts'
const gazetteer = await openGazetteer(readFileSync(new URL('../full.gazetteer.gz', import.meta.url)))
const matches = createNameMatches()
for (const name of process.argv.slice(2)) {
  const state = makeArticleState(gazetteer, 300000)
  const counts = new Map<string, number>()
  for (const { text, toponyms } of readGold(`/work/shared/bench/dev/${name}.jsonl`)) {
    state.text = text
    findCandidateSpans(state, 0, text.length, matches, undefined)
    for (const t of toponyms) {
      let same = false
      const over: string[] = []
      for (const s of [state.spans, state.unlisted]) for (let i = 0; i < s.count; i++) {
        if (s.start[i]! >= t.end || s.end[i]! <= t.start) continue
        if (s.start[i] === t.start && s.end[i] === t.end) same = true
        over.push(text.slice(s.start[i], s.end[i]) + (s.name[i]! < 0 ? '*' : ''))
      }
      if (!same) { const k = `${text.slice(Math.max(0,t.start-15),t.start)}[${text.slice(t.start, t.end)}]${text.slice(t.end,t.end+10)}`.replaceAll('\n', ' ') + '  =>  ' + over.join(' | '); counts.set(k, (counts.get(k) ?? 0) + 1) }
    }
  }
  console.log(name, [...counts.values()].reduce((a, b) => a + b, 0)); const l=[...counts].sort((a, b) => b[1] - a[1]); console.log(l.filter((_,i)=>i% Math.ceil(l.length/60)===0).map(([k, n]) => `  ${n} ${k}`).join('\n'))
}
