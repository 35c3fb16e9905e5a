import type { Frame, Language } from '../frame/Frame.ts'
import { rowKey } from './reading.ts'
import { RowWords } from './ReadingStrip.tsx'

/**
 * What the tooltips of a prerendered chart say, one child a row of the frame: shown by `app/markWords.ts` before there is
 * any code that knows the figures. A template is not part of what the page says: nobody finds or hears it.
 */
export const MarkWords = ({ frame, language }: { readonly frame: Frame; readonly language: Language }) => (
  <template className="mark-words">
    {frame.rows.map(row => (
      <p key={rowKey(row)}>
        <RowWords frame={frame} row={row} language={language} />
      </p>
    ))}
  </template>
)
