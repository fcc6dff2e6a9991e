import { launchChromium } from '/work/main/test/browser/chromium.ts'
import sirv from 'sirv'
import { createServer } from 'node:http'
const files=sirv('/tmp/benchpage',{dev:true}); const srv=createServer((q,r)=>files(q,r)); await new Promise<void>(r=>srv.listen(0,'127.0.0.1',r)); const port=(srv.address() as any).port
const b=await launchChromium()
for (const side of (process.argv[2]??'wherein').split(',')) {
const c=await b.newContext({viewport:{width:1440,height:900}}); const p=await c.newPage(); const s=await c.newCDPSession(p)
await p.goto(`http://127.0.0.1:${port}/page.html?side=${side}`); await p.waitForFunction(()=>'bench' in window)
await s.send('Emulation.setCPUThrottlingRate',{rate:Number(process.env.RATE??4)})
const load=await p.evaluate(()=>window.bench.load()); await p.waitForTimeout(2000)
const st=async(name:string,run:()=>Promise<void>)=>{ await p.evaluate(()=>window.bench.watch()); await run(); const f=(await p.evaluate(()=>window.bench.frames())) as number[]; const so=[...f].sort((a,b)=>a-b); console.log(side,name,'n',f.length,'p50',so[f.length>>1]|0,'p90',so[Math.floor(f.length*.9)]|0,'p95',so[Math.floor(f.length*.95)]|0,'max',so.at(-1)!|0,'<25',(100*f.filter(x=>x<25).length/f.length).toFixed(1), f.filter(x=>x>=60).map(x=>Math.round(x)).join(' ')) }
console.log(side,'load',Math.round(load))
await st('idle',()=>p.waitForTimeout(1000))
const drag=async(dx:number,dy:number)=>{ await p.mouse.move(480,450); await p.mouse.down(); for(let i=1;i<=30;i++){ await p.mouse.move(480+dx*i/30,450+dy*i/30); await p.waitForTimeout(16)} await p.mouse.up(); await p.waitForTimeout(300)}
await st('drag',async()=>{await drag(-300,80); await drag(260,-120)})
await st('zoom',async()=>{ for(const d of [-1,-1,1,1]){ for(let t=0;t<3;t++){await p.mouse.wheel(0,d*90); await p.waitForTimeout(60)} await p.waitForTimeout(700)} })
await p.screenshot({path:`/tmp/f-${side}.png`})
await c.close() }
await b.close(); srv.close()
