/** The text of `wherein --help`. */
export const HELP = `Wherein turns articles into a map that a reader can check.

  wherein serve articles/                        show a folder's articles in the browser
  wherein serve                                  the same for files that the page itself is given
  wherein build articles/ --out public           write them as a static page for any web host
  wherein build articles/ --single-file --out map.html
                                                 write one HTML file that opens from a disk or a mail
  wherein embed https://cdn.example/wherein@0.1.0/dist/embed/
                                                 print the line that loads the element from there, with its sum
  wherein annotate articles/ > places.jsonl      print the places of each article as JSON, one line each
  cat a.jsonl | wherein annotate -               the same from standard input
  wherein export articles/ --to geojson --out places.geojson
                                                 write what is found for other programs
  wherein review articles/ --limit 50            list the least certain mentions first
  wherein completion bash                        print a script that completes commands (bash, zsh, fish)
  wherein basemap NAME                           say how to get the streets of a place under the map
  wherein gazetteer find Ganja [--json]          print the places a name can mean
  wherein gazetteer build …                      make a gazetteer file of your own
  wherein --version                              print the version

A path is a folder with its sub-folders, a file, a web address, or - for standard input; give as many as you like. Read are
plain text in any encoding, Markdown, HTML, Word (.docx), PDF, EPUB, RSS and Atom, CSV and TSV, JSON and JSON Lines, TEI, mail
(.eml, .mbox), subtitles (.srt, .vtt), exports of press databases, Web Annotations, a corpus of ours, and a .zip of any of these.

  --text body --title headline --date day        which column or key holds what, where its name does not tell
  --field text=doc.body                          the same for any field, also inside others
  --separator =====                              a line that parts the articles of one text file
  --encoding windows-1251 --format table         what texts are in, where a guess is wrong
  --threads N                                    annotate: how many threads; all cores where there is much to read
  --demonyms                                     also find adjectives and peoples (Turkish, Azerbaijanis)
  --corrections corrections.json                 lay a person's corrections over what is found
  --cache FOLDER                                 keep what was read and found: the next run reads only what changed
  --urls FILE                                    also read the web addresses that a file lists, one a line
  --config FILE                                  options as JSON; without it, wherein.config.json is read where it lies
  --json                                         build, serve, export, review: the result as JSON
  --corpus-title TEXT                            the title of the whole
  --gazetteer FILE                               take another gazetteer than the bundled one
  --url https://example.org/map/                 build: also write a page and oEmbed data for each article
  --port N --host H                              serve: where to listen
  --to FORMAT                                    export: geojson, csv, places-csv, kml, gpx, annotation, linked-places, lpf-tsv,
                                                 tei, parquet, html, corpus, spacy, label-studio, doccano
  --of mentions --offsets codepoint              export: features by mention; offsets as Python counts them

It ends with 0 where all was read, 3 where something could not be, 1 where nothing was done, 130 where it was interrupted.
"wherein gazetteer --help" says how to make a gazetteer.
`

/** The text of `wherein gazetteer --help`. */
export const GAZETTEER_HELP = `A gazetteer is the file of places that names are matched against.

  wherein gazetteer find NAME [--json] [--limit N]    print the places a name can mean, likeliest first
  wherein gazetteer build SOURCE … --out FILE         make a file from GeoNames dumps, tables or Linked Places

  --gazetteer FILE          find: ask another file than the bundled one
  --add                     build: lay the sources over the bundled gazetteer
  --columns name=H,lat=H,…  build: which headings of a table hold what
  --kinds P,A.ADM1,…        build: keep these GeoNames classes and kinds alone
  --tier NAME               build: a name for the kind of file
  --credit TEXT             build: whom the viewer credits for it

A SOURCE is a GeoNames .txt (allCountries.txt, alternateNamesV2.txt, admin1CodesASCII.txt, admin2Codes.txt or one
country's), a .csv or .tsv table (cells apart by comma, semicolon or tab), a Linked Places .json file, or a folder of these. A
table needs the headings name, lat and lon, or as --columns says; it may also have id, names (apart by | or ;), kind,
country, population and region.
`
