/** Scores of published systems on the Local-Global Lexicon, in percent, exact spans, from their raw outputs in geoai-lab/EUPEG. */
export const PUBLISHED: readonly { system: string; f1: number; accuracy: number; endF1: number }[] = [
  { system: 'CamCoder', f1: 63.7, accuracy: 71.7, endF1: 47.8 },
  { system: 'DBpedia Spotlight', f1: 68.2, accuracy: 64.3, endF1: 46.4 },
  { system: 'TopoCluster', f1: 67.3, accuracy: 62.5, endF1: 42.6 },
  { system: 'StanfordNER + population', f1: 71.3, accuracy: 59, endF1: 41.8 },
  { system: 'Edinburgh', f1: 59.8, accuracy: 57.4, endF1: 41.5 },
  { system: 'CLAVIN', f1: 56.1, accuracy: 70.1, endF1: 40.9 },
  { system: 'longest match + population', f1: 43.4, accuracy: 53.8, endF1: 24 },
  { system: 'compromise + population', f1: 47.9, accuracy: 39.6, endF1: 24.1 },
]
