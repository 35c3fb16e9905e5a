// Door: text of the scripts that take the drawing which fits from those a chart brings.
import { designs } from '../forms/design.ts'

const drawing = /<svg data-width="(\d+)"[\s\S]*?<\/svg>/g

/** From this width of a window on a chart over the whole page is as wide as the widest design, whatever the reader's size of type. */
const surelyWide = 1100

/** Expression: width of the design for so many pixels. */
const ownWidth = `[${designs.map(({ width, from }) => `[${width},${from}]`).join()}].filter(([,from])=>width>=from).pop()[0]`

/**
 * A page's first chart: looks whether the first drawing is shown here, and puts the one that is in its place before anything
 * is painted; the others come once the page is there, or when they may be needed: at another width, on paper.
 */
const first = `(chart=>{
let kept=[...chart.querySelectorAll('noscript')]
const bring=fits=>kept=kept.filter(one=>{if(!fits(one))return 1;one.outerHTML=one.textContent})
if(matchMedia("(max-width:${surelyWide - 1}px)").matches||chart.dataset.place==='half'){
const width=chart.clientWidth,own=${ownWidth}
bring(one=>one.dataset.width==own)}
for(const when of ['load','resize','beforeprint'])addEventListener(when,()=>bring(()=>1))
})(document.currentScript.parentNode)`

/** From this width of a window on each chart is as wide as its first drawing is for, whatever the reader's size of type. */
const allWide = 1280
/** From here on charts may stand side by side (`page.css`): those over half a page have a width of their own. */
const twoColumns = 900

/**
 * A page's second chart, and those after it. Each gets the drawing that fits while it is parsed; of charts that are alike
 * one is measured, because what is far down has not been laid out. All come for another width, and for paper. A script of its
 * own: nothing of it is to come before the first chart.
 */
const second = `(chart=>{
const widths={},seen=innerWidth,from=width=>matchMedia("(min-width:"+width+"px)").matches
const bring=(place,fits)=>{for(const one of [...place.querySelectorAll('noscript[data-width]')].filter(fits))one.outerHTML=one.textContent}
self.kapokFits=chart=>{
if(from(${allWide}))return
const width=widths[from(${twoColumns})?chart.dataset.place:'']??=chart.clientWidth,own=${ownWidth}
bring(chart,one=>one.dataset.width==own)}
const all=()=>{kapokFits=chart=>bring(chart,()=>1);bring(document,()=>1)}
addEventListener('resize',()=>innerWidth===seen||all())
addEventListener('beforeprint',all)
kapokFits(chart)
})(document.currentScript.parentNode)`

const later = 'kapokFits(document.currentScript.parentNode)'

/** The script of a chart by its place among those of its page, from 0. */
const scriptAt = (at: number): string => [first, second][at] ?? later

/**
 * The markup of a chart with all drawings but the first in `noscript`: shown by the style sheet where no script runs, only
 * text where one does, which then brings what it needs. The first drawing is the one most screens show; to be parsed as
 * mere text costs the others nearly nothing until then.
 * @param chart from its drawings on, to its end
 * @param at its place among the charts of its page that have several drawings, from 0
 */
export function othersAside(chart: string, at: number): string {
  const [, ...others] = [...chart.matchAll(drawing)]
  if (others.length === 0) return chart
  const aside = others.reduce(
    (whole, [svg, width]) => whole.replace(svg, () => `<noscript data-width="${width}">${svg}</noscript>`),
    chart,
  )
  return aside.replace(/<\/div>$/, () => `<script>${scriptAt(at)}</script></div>`)
}
