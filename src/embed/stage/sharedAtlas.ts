import { type Atlas, type AtlasDetail, loadAtlas } from '../../viewer/index.ts'

const atlases = new Map<AtlasDetail, Promise<Atlas>>()

/** Loads an atlas once for all maps of a page: a decoded one holds half a million points. */
export function sharedAtlas(detail: AtlasDetail): Promise<Atlas> {
  let atlas = atlases.get(detail)
  if (!atlas) {
    atlas = loadAtlas(detail)
    atlases.set(detail, atlas)
    // A failure is not kept: the network may be back for the next map.
    atlas.catch(() => atlases.delete(detail))
  }
  return atlas
}
