// Door: text of the script that runs before the first paint; it reads the address and the stored theme.
import { filterKeys } from '../filter/address.ts'

/**
 * Sets the theme the address or the reader asks for before anything is painted, and goes to the other language's page
 * when the address asks for it (`lang=zh` on an English page), so that nobody sees a flash of the wrong one.
 * In a page for frames it also writes on the root what the address wants shown: controls, table, the host's own background,
 * which takes the light theme where the address names none, since the reader's system knows nothing of the host.
 * Marks a page whose address chooses something: its prerendered charts show all, and stay unseen until the live ones are
 * there. Keeps what the reader does before the script is there that remembers it (`acts.ts`). Stands inline in every page and
 * before everything else, so it does little where the address asks for nothing; the page's policy names its hash. A page in a
 * frame does not look for what the reader has stored: the storage is another one there.
 */
export const earlyScript = `(function(root,search,path){
var acts=window.kapokActs=[],theme;
function keep(event){if(window.kapokActs)acts.push(event)}
function asked(){
var query=new URLSearchParams(search),last=function(key,known){return query.getAll(key).filter(function(value){return known.test(value)}).pop()},lang=last('lang',/^(en|zh)$/);
var base=root.getAttribute('data-base')||'/',zh=base+'zh/',inZh=path.indexOf(zh)===0||path+'/'===zh;
theme=last('theme',/^(light|dark)$/);
if(path.indexOf((inZh?zh:base)+'embed/')===0){
if(last('controls',/^[01]$/)==='1')root.setAttribute('data-controls','');
if(last('table',/^[01]$/)==='1')root.setAttribute('data-table','');
if(last('bg',/^transparent$/)){root.setAttribute('data-bg','transparent');theme=theme||'light'}}
if(/[?&](${filterKeys.join('|')})=/.test(search))root.classList.add('chosen');
if(lang==='zh'&&!inZh)location.replace(zh+path.slice(base.length)+search+location.hash);
if(lang==='en'&&inZh)location.replace(base+path.slice(zh.length)+search+location.hash)}
function show(theme){if(theme==='light'||theme==='dark')root.setAttribute('data-theme',theme)}
function stored(){try{show(localStorage.getItem('kapok-theme'))}catch(e){}}
root.className='js';
if(search)asked();
if(theme)show(theme);
else if(path.indexOf('/embed/')<0){if(document.hidden||root.hasAttribute('data-wake'))stored();else requestAnimationFrame(stored)}
for(var types=['click','input','change','focusin'],n=4;n--;)document.addEventListener(types[n],keep,true)
})(document.documentElement,location.search,location.pathname)`
