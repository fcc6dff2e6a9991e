/**
 * Wherein as a library: a few functions over plain, serialisable data.
 *
 *     import { openGazetteer, geoparse, buildCorpus } from 'wherein'
 *
 *     const gazetteer = await openGazetteer(bytes)            // full or core tier, or one of your own
 *     const mentions = geoparse(text, gazetteer)              // the places a text names
 *     const corpus = buildCorpus(articles, gazetteer)         // what the viewer opens
 *
 * Nothing here touches a page, a file or the network, and importing it does nothing.
 */
export * from './corpus/index.ts'
export * from './gazetteer/index.ts'
export * from './geoparse/index.ts'
