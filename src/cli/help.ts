/** The text of `wherein --help`. */
export const HELP = `Wherein turns articles into a map that a reader can check.

  wherein serve [PATH] [--port N] [--host H]    show a path's articles in the browser
  wherein build PATH --out FOLDER [--url URL]   write them as a static page for any web host
  wherein build PATH --single-file --out FILE   write one HTML file that opens from a disk or a mail
  wherein annotate PATH [--demonyms]            print the places of each article as JSON, one line each
  wherein basemap NAME                          say how to get the streets of a place under the map
  wherein gazetteer find NAME [--json]          print the places a name can mean
  wherein gazetteer build …                     make a gazetteer file of your own
  wherein --version                             print the version

With --url, the page's address on the web, build also writes a page and oEmbed data for each article.
PATH is a folder of .txt files, with an index.json of titles and publishers if there is one, or one .jsonl
file of {"id","text"} lines. --gazetteer FILE takes another gazetteer than the bundled one; "wherein gazetteer --help" says how to make one.
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
