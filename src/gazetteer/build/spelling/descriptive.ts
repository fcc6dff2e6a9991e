/**
 * Words that are names only together with a word for a kind: Red River is never just "Red", and Free State never just
 * "Free".
 */
export const descriptive = new Set(
  `new old red black white yellow green blue orange grey gray pearl snake big little great grand upper lower north south east west
   northern southern eastern western central salt saline sand sandy muddy milk bear beaver deer elk moose fox wolf otter rabbit raccoon buffalo
   horse turkey eagle hawk owl crow crane heron goose duck swan pigeon pelican turtle alligator fish salmon trout sturgeon stone rock rocky cold hot
   clear crystal holy sun moon wind spring winter summer iron lead gold golden copper silver diamond cross mill smoky powder broad crooked cedar
   willow maple oak pine ash elm birch apple cherry plum sugar honey wine bow arrow feather medicine battle peace hope heart knife tongue cheat
   licking rogue king kings queen jim james charles george murray darling hunter main test wear cam tar pit fall fly till saint st free unity
   capital national federal oriental islands lakes city centre center littoral nord sud est ouest norte sur este oeste`.split(
    /\s+/,
  ),
)
