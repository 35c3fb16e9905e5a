// Door: text of the script that runs before the first paint; it reads the address and the stored theme.

/**
 * Sets the theme the address or the reader asks for before anything is painted, and goes to the other language's page
 * when the address asks for it (`lang=zh` on an English page), so that nobody sees a flash of the wrong one.
 * Stands inline in every page; the page's policy names its hash.
 */
export const earlyScript = `(function(){
var root=document.documentElement,query=new URLSearchParams(location.search),theme=query.get('theme'),lang=query.get('lang');
if(theme!=='light'&&theme!=='dark'){try{theme=localStorage.getItem('kapok-theme')}catch(e){theme=null}}
if(theme==='light'||theme==='dark')root.setAttribute('data-theme',theme);
root.classList.add('js');
var base=root.getAttribute('data-base')||'/',zh=base+'zh/',path=location.pathname,inZh=path.indexOf(zh)===0||path+'/'===zh;
if(lang==='zh'&&!inZh)location.replace(zh+path.slice(base.length)+location.search+location.hash);
if(lang==='en'&&inZh)location.replace(base+path.slice(zh.length)+location.search+location.hash);
})()`
