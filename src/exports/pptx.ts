import type { PanelView } from './PanelView.ts'
import { manifestOf } from './Manifest.ts'
import { pptxFile } from './pptxFile.ts'
import { pptxMime } from './pptxMime.ts'
import type { Settings } from './settings.ts'
import { slidePicture } from './slidePicture.ts'
import { slideSizes } from './SlidePlan.ts'
import { slidesOf, type DrawPicture } from './slides.ts'

/**
 * A panel as slides of PowerPoint, 16:9: headline, subtitle, a native chart with its sheet inside, notes, sources; the
 * finding, its figures and their sources in the speaker notes; in the view's language. Always on light paper, as slides
 * are. Rejects with an Error that says what stood in the way.
 */
export async function pptx(
  view: PanelView,
  settings: Pick<Settings, 'headline'>,
  draw: DrawPicture = slidePicture,
): Promise<Blob> {
  const { title, subtitle, language, today } = view
  const headline = settings.headline ? view.sentence : ''
  const subject = { view, headline, notes: '', size: slideSizes['16:9'] }
  const file = await pptxFile(await slidesOf(subject, draw), {
    title,
    subject: subtitle,
    keywords: ['Kapok', view.id].join(', '),
    language,
    day: today,
    manifest: JSON.stringify(manifestOf(view)),
  })
  return new Blob([file], { type: pptxMime })
}
