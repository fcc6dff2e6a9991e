import { build } from 'vite'
const root='/tmp/mapper/test/bench/viewer'
await build({configFile:false,logLevel:'error',root,base:'./',worker:{format:'es'},build:{outDir:'/tmp/benchpage',emptyOutDir:false,target:'es2022',minify:!process.env.READABLE,rolldownOptions:{input:root+'/page.html'}}})
