import { launchChromium } from '../../browser/chromium.ts'
import { benchPoints } from './points.ts'
import { panAndZoom } from './gestures.ts'
import { build } from 'vite'
import sirv from 'sirv'
import { createServer } from 'node:http'
import { writeFileSync, existsSync } from 'node:fs'
const dir='/tmp/benchpage'
const root='/tmp/mapper/test/bench/viewer'
await build({configFile:false,logLevel:'error',root,base:'./',worker:{format:'es'},build:{outDir:dir,emptyOutDir:true,target:'es2022',minify:false,rolldownOptions:{input:root+'/page.html'}}})
writeFileSync(dir+'/points.json',JSON.stringify(await benchPoints(50_000,100_000)))
const files=sirv(dir,{dev:true}); const srv=createServer((q,r)=>files(q,r)); await new Promise<void>(r=>srv.listen(8811,'127.0.0.1',r))
const b=await launchChromium(); const c=await b.newContext({viewport:{width:1440,height:900}}); const p=await c.newPage(); const s=await c.newCDPSession(p)
p.on('pageerror',e=>console.log('ERR',e.message)); p.on('console',m=>{if(m.type()!=='log')console.log(m.text())})
await p.goto('http://127.0.0.1:8811/page.html?side=wherein'); await p.waitForFunction(()=>'bench' in window)
await s.send('Profiler.enable'); await s.send('Profiler.setSamplingInterval',{interval:500})
async function profile(label:string, run:()=>Promise<unknown>){ await s.send('Profiler.start'); const out=await run(); const {profile}=await s.send('Profiler.stop') as any
const self=new Map<string,number>(), total=new Map<string,number>(); const byId=new Map(profile.nodes.map((n:any)=>[n.id,n])); const parent=new Map<number,number>(); for(const n of profile.nodes) for(const k of n.children??[]) parent.set(k,n.id)
profile.samples.forEach((id:number,i:number)=>{const dt=profile.timeDeltas[i]/1000; const name=(n:any)=>n.callFrame.functionName+' '+n.callFrame.url.split('/').pop()+':'+n.callFrame.lineNumber; self.set(name(byId.get(id)),(self.get(name(byId.get(id)))??0)+dt); const seen=new Set<string>(); for(let x:number|undefined=id;x!==undefined;x=parent.get(x)){const nm=name(byId.get(x)); if(!seen.has(nm)){seen.add(nm); total.set(nm,(total.get(nm)??0)+dt)}}})
const top=(m:Map<string,number>,n:number)=>[...m].sort((a,b)=>b[1]-a[1]).slice(0,n).map(([k,v])=>v.toFixed(0).padStart(6)+' '+k).join('\n')
console.log('=====',label,out,'\nSELF\n'+top(self,22)+'\nTOTAL\n'+top(total,45)) }
await profile('load',()=>p.evaluate(()=>window.bench.load())); await p.waitForTimeout(1500)
await p.screenshot({path:'/tmp/dense50k.png'})
await profile('gestures',()=>panAndZoom(p))
await p.screenshot({path:'/tmp/dense50k-b.png'})
if (process.env.FILTERS) await profile('filter',()=>p.evaluate(()=>window.bench.filter('?kind=town')))
await b.close(); srv.close()
