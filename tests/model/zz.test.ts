import { it } from 'vitest';
import { mean } from '../../sim/statistics/moments.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { WatchedChain } from './kit/chain-run.ts';
import { Sample, standardError } from './kit/sample.ts';
import { scenarioIn } from './kit/scenarios.ts';
const zhz = scenarioIn('zhz-2024.yaml'); const zw = scenarioIn('zuidwest-2024.yaml');
const apart: Scenario = { ...zw, gis: zw.regions.flatMap((r) => zw.gis.map((gi) => {
  const all = Object.values({zhz:45.9,haaglanden:115.9,'holland-rijnland':44,'midden-holland':22.2}).reduce((a,b)=>a+b,0);
  const w = {zhz:45.9,haaglanden:115.9,'holland-rijnland':44,'midden-holland':22.2}[r.id]!/all;
  const z = r.id==='zhz' ? zhz.gis.find((g)=>g.id===gi.id)!.values : {...gi.values,'gi.fte':gi.values['gi.fte']!*w,'gi.vacancies':gi.values['gi.vacancies']!*w};
  return { ...gi, id: `${r.id}-${gi.id}`, regions: { [r.id]: gi.regions[r.id]! }, values: z };
})), values: { ...zw.values, 'hiring.candidates': zhz.values['hiring.candidates']!, 'money.regionShare': zhz.values['money.regionShare']! } };
function states(s: Scenario, n: number) {
  const run = new WatchedChain(s, {});
  const out: number[][][] = [];
  for (let r=0;r<n;r++){ const per: number[][] = []; run.chain.sample = (d) => { const f=run.chain.families; const o=new Array(4).fill(0).map(()=>[0,0,0,0,0]);
    for (let k=0;k<f.used;k++){ if(f.stage[k]===0) continue; const m=f.measure[k]!; if(!m) {if (f.stage[k]===3) o[f.region[k]!]![4]! += 1; continue;} const g=o[f.region[k]!]!; g[m-1]! += f.size[k]!; if (f.coupling[k]!==2 ) g[3]! += f.size[k]!; }
    per.push(o.flat()); }; run.run('zuidwest', r); out.push(per as number[][]); }
  return out;
}
it('x', () => {
  const N=30;
  const [a,b,c]=[zhz,apart,zw].map((s)=>states(s,N)) as number[][][][];
  const dates=a![0]!.length;
  for (const d of [0,1,4,8,13,25,dates-1]) for (const [n,x] of [['alone',a],['apart',b],['zw',c]] as const) {
    const m = x![0]![d]!.map((_,i)=>mean(Float64Array.from(x!.map((r)=>r[d]![i]!))).toFixed(1));
    console.log(d,n,m.join(' '));
  }
  console.log('same', JSON.stringify(a!.map((r)=>r.map((d)=>d.slice(0,5))))===JSON.stringify(b!.map((r)=>r.map((d)=>d.slice(0,5)))));
  const s=new Sample(zw,'zuidwest',N); const y=s.date('2025-09-01');
  for (const k of ['ots','voogdij','vots','raadWaiting','raadBusy','staff.carrying','withoutWorkerNew','withoutWorkerExisting','helpLate','helpLongWait','equity.regions']) console.log(k, s.mean(k,0).toFixed(2), s.mean(k,1).toFixed(1), s.mean(k,y).toFixed(2), s.mean(k,s.model.dates.length-1).toFixed(2));
  const last=s.date('2025-10-01'); const yrs=(Date.parse(s.model.dates[last]!)-Date.parse(s.model.dates[0]!))/86400000/365.25;
  for (const k of ['otsIn','otsOut','voogdijIn','voogdijOut','votsIn','investigationsEnded','lostWorker','staff.leavers','staff.hires']) console.log(k, (mean(s.sum(k,0,last))/yrs).toFixed(1));
}, 200000);
