// Door: text of the script that starts a briefing; it reads the program out of its own page.

/**
 * Unzips the program that a briefing carries and runs it as an inline script, which the file's policy knows by its hash.
 * Where a browser cannot, the pictures and tables of the file stay.
 */
export const briefingLoader = `(function(){
var kept=document.getElementById('kapok-code').textContent;
if(typeof DecompressionStream==='undefined')return;
var bytes=Uint8Array.from(atob(kept),function(sign){return sign.charCodeAt(0)});
new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text().then(function(code){
var script=document.createElement('script');
script.textContent=code;
document.body.append(script);
});
})()`
