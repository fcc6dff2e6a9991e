/** What `wherein --help` prints. */
export const HELP = `Wherein turns articles into a map that a reader can check.

  wherein serve [PATH] [--port N] [--host H]    show a path's articles in the browser
  wherein build PATH --out FOLDER [--url URL]   write them as a static page for any web host
  wherein annotate PATH [--demonyms]            print the places of each article as JSON, one line each
  wherein gazetteer find NAME [--json]          print the places a name can mean
  wherein gazetteer build …                     make a gazetteer file of your own

With --url, the page's address on the web, build also writes a page and oEmbed data for each article.
PATH is a folder of .txt files, with an index.json of titles and publishers if there is one, or one .jsonl
file of {"id","text"} lines. --gazetteer FILE takes another gazetteer than the bundled one.
`
