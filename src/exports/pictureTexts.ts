import { siteWords } from '../words/topics.ts'
import { licence, manifestOf } from './Manifest.ts'
import type { PanelView } from './PanelView.ts'
import type { PngText } from './pngChunks.ts'

/** Keyword under which a PNG carries its manifest. */
export const manifestKeyword = 'kapok'

/** What a picture says about itself in the words that PNG has for it, and its manifest. */
export const pictureTexts = (view: PanelView): readonly PngText[] => {
  const { title, sentence, language, address } = view
  return [
    { keyword: 'Title', text: title, language },
    ...(sentence ? [{ keyword: 'Description', text: sentence, language }] : []),
    { keyword: 'Source', text: address },
    { keyword: 'Copyright', text: licence },
    { keyword: 'Software', text: siteWords.name[language] },
    { keyword: manifestKeyword, text: JSON.stringify(manifestOf(view)) },
  ]
}
