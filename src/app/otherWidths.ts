// Door: text of the script that takes the drawing which fits from those a first chart brings.
import { designs } from '../forms/design.ts'

const drawing = /<svg data-width="(\d+)"[\s\S]*?<\/svg>/g

/** From this width of a window on a chart over the whole page is as wide as the widest design, whatever the reader's size of type. */
const surelyWide = 1100

/**
 * A chart's first drawing is the one most screens show. This looks whether it is shown here, and puts the one that is in
 * its place before anything is painted; the others come once the page is there, or when they may be needed: at another width,
 * on paper. To be parsed as mere text costs them nearly nothing until then.
 */
const script = `(chart=>{
let kept=[...chart.querySelectorAll('noscript')]
const bring=fits=>kept=kept.filter(one=>{if(!fits(one))return 1;one.outerHTML=one.textContent})
if(matchMedia("(max-width:${surelyWide - 1}px)").matches||chart.dataset.place==='half'){
const width=chart.clientWidth,own=[${designs.map(({ width, from }) => `[${width},${from}]`).join()}].filter(([,from])=>width>=from).pop()[0]
bring(one=>one.dataset.width==own)}
for(const when of ['load','resize','beforeprint'])addEventListener(when,()=>bring(()=>1))
})(document.currentScript.parentNode)`

/**
 * The markup of a chart, from its drawings on, with all but the first in `noscript`: shown by the style sheet where no script
 * runs, only text where one does, which then brings what it needs.
 */
export function othersAside(chart: string): string {
  const [, ...others] = [...chart.matchAll(drawing)]
  if (others.length === 0) return chart
  const aside = others.reduce(
    (whole, [svg, width]) => whole.replace(svg, () => `<noscript data-width="${width}">${svg}</noscript>`),
    chart,
  )
  return aside.replace(/<\/div>$/, () => `<script>${script}</script></div>`)
}
