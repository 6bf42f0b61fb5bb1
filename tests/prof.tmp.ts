import fc from "fast-check";
import { assess, nothingSpecial, parseApplication, type Application } from "titres-identite";
const adult: Application = { depositOn:"2026-11-22", requests:{cni:{reason:"renewal"}}, channel:"online-pre-application", territory:"metropole", photo:"brought", applicant:{bornOn:"1985-06-15",french:true,birthplace:"france",birthRecord:{heldBy:"paper-registry",showsNationality:true}}, home:{lodging:"own-name",justifAdresse:false}, heldTitles:{complete:true,titles:[{id:"card",kind:"cni",format:"laminated",adultWhenIssued:true,issuedOn:"2012-09-12",printedExpiry:"2022-09-11",where:"in-hand"}]}, circumstances: nothingSpecial };
function time(name:string, f:()=>unknown, n=4000){ for(let i=0;i<n;i++) f(); const t=performance.now(); for(let i=0;i<n;i++) f(); console.log(name, ((performance.now()-t)/n*1000).toFixed(1),"us"); }
const a = assess(adult);
time("json",()=>JSON.stringify(a));
time("parse",()=>parseApplication(adult));
time("assess",()=>assess(adult));
time("one title",()=>assess({depositOn:"2026-11-22",requests:{cni:{reason:"renewal"}}}),2000);
time("both", ()=>assess({depositOn:"2026-11-22",requests:{cni:{reason:"renewal"},passport:{reason:"renewal"}}}),1000);
