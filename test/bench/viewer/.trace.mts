import { launchChromium } from '../../browser/chromium.ts'
import sirv from 'sirv'
import { createServer } from 'node:http'
const files=sirv('/tmp/benchpage',{dev:true}); const srv=createServer((q,r)=>files(q,r)); await new Promise<void>(r=>srv.listen(0,'127.0.0.1',r)); const port=(srv.address() as any).port
const b=await launchChromium()
const c=await b.newContext({viewport:{width:1440,height:900}}); const p=await c.newPage()
await p.goto(`http://127.0.0.1:${port}/page.html?side=${process.argv[2]??'wherein'}`); await p.waitForFunction(()=>'bench' in window)
await p.evaluate(()=>window.bench.load()); await p.waitForTimeout(3000)
const bs=await b.newBrowserCDPSession()
async function trace(name:string, run:()=>Promise<void>){ const ev:any[]=[]; const on=(e:any)=>ev.push(...e.value); bs.on('Tracing.dataCollected',on); await bs.send('Tracing.start',{transferMode:'ReportEvents',traceConfig:{includedCategories:['devtools.timeline','cc','toplevel','viz']}} as any); await run(); const done=new Promise(r=>bs.once('Tracing.tracingComplete',r)); await bs.send('Tracing.end'); await done; bs.off('Tracing.dataCollected',on)
const names=new Map<string,string>(); for(const e of ev) if(e.name==='thread_name') names.set(e.pid+':'+e.tid,e.args.name); for (const e of ev) if(e.ph==='X'&&e.dur) e.thread=names.get(e.pid+':'+e.tid)
const sum=new Map<string,[number,number]>(); for(const e of ev) if(e.ph==='X'&&e.dur){ const k=(e.thread??e.pid+':'+e.tid)+' '+e.name; const s=sum.get(k)??[0,0]; s[0]+=(e.tdur??e.dur)/1000; s[1]++; sum.set(k,s)}
console.log('==',name); for(const [k,[t,n]] of [...sum].sort((a,b)=>b[1][0]-a[1][0]).slice(0,28)) console.log(t.toFixed(0).padStart(6),String(n).padStart(5),k) }
const drag=async(dx:number,dy:number)=>{ await p.mouse.move(480,450); await p.mouse.down(); for(let i=1;i<=30;i++){ await p.mouse.move(480+dx*i/30,450+dy*i/30); await p.waitForTimeout(16)} await p.mouse.up(); await p.waitForTimeout(300)}
await trace('drag',async()=>{await drag(-300,80); await drag(260,-120)})
await trace('zoom',async()=>{ for(const d of [-1,1]){ for(let t=0;t<3;t++){await p.mouse.wheel(0,d*90); await p.waitForTimeout(60)} await p.waitForTimeout(700)} })
await b.close(); srv.close()
