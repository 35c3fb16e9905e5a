// Door: text of the script that says what has become of a page whose code does not come.
import { wakeFailed } from '../words/wakeWords.ts'

/** What a page says of itself when its code has not come, by whether the address asks for more than stands there, and by language. */
const words = JSON.stringify([wakeFailed.whole, wakeFailed.chosen].map(({ en, zh }) => [en, zh]))

/**
 * When code does not come (`kapok-asleep`, told by who asked for it, or the error of a script) it says so in a line under the
 * page, which shows what the build has written; `detail`: nothing of it has come, as after a new build has taken the old files
 * away, and what needs it is not there either. Stands inline at the end of every page, before the first script that is
 * fetched: nothing is painted later for it.
 */
export const asleepScript = `(function(root){
function asleep(event){
var chosen=root.classList.contains('chosen')||!!location.search&&root.hasAttribute('data-wake'),line=document.createElement('p');
root.classList.remove('chosen');
if(event.detail)root.classList.remove('js');
if(document.querySelector('.wake-failed'))return;
line.className='wake-failed';
line.setAttribute('role','status');
document.body.append(line);
setTimeout(function(){line.textContent=${words}[+chosen][+/^zh/.test(root.lang)]},99)}
addEventListener('kapok-asleep',asleep);
addEventListener('error',function(event){if(event.target.type==='module')asleep({detail:1})},true)
})(document.documentElement)`
