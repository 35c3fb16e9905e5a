// Door: text of the script that runs before the first paint; it reads the address and the stored theme.

/**
 * Sets the theme the address or the reader asks for before anything is painted, and goes to the other language's page
 * when the address asks for it (`lang=zh` on an English page), so that nobody sees a flash of the wrong one.
 * In a page for frames it also writes on the root what the address wants shown: controls, table, the host's own background,
 * which takes the light theme where the address names none, since the reader's system knows nothing of the host.
 * Marks a page whose address chooses something: its prerendered charts show all, and stay unseen until the live ones are
 * there. Stands inline in every page; the page's policy names its hash.
 */
export const earlyScript = `(function(){
function last(key,known){return query.getAll(key).filter(function(value){return known.test(value)}).pop()}
var root=document.documentElement,query=new URLSearchParams(location.search),theme=last('theme',/^(light|dark)$/),lang=last('lang',/^(en|zh)$/);
var base=root.getAttribute('data-base')||'/',zh=base+'zh/',path=location.pathname,inZh=path.indexOf(zh)===0||path+'/'===zh;
if(path.indexOf((inZh?zh:base)+'embed/')===0){
if(last('controls',/^[01]$/)==='1')root.setAttribute('data-controls','');
if(last('table',/^[01]$/)==='1')root.setAttribute('data-table','');
if(last('bg',/^transparent$/)){root.setAttribute('data-bg','transparent');theme=theme||'light'}}
if(!theme){try{theme=localStorage.getItem('kapok-theme')}catch(e){theme=null}}
if(theme==='light'||theme==='dark')root.setAttribute('data-theme',theme);
root.classList.add('js');
if(/[?&](period|partner|flow|measure|entity|item|currency|evidence)=/.test(location.search))root.classList.add('chosen');
if(lang==='zh'&&!inZh)location.replace(zh+path.slice(base.length)+location.search+location.hash);
if(lang==='en'&&inZh)location.replace(base+path.slice(zh.length)+location.search+location.hash);
})()`
