import {
  memo,
  useDeferredValue,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react'
import type { SortColumn, Sort } from '../filter/FigureChoice.ts'
import type { Entry } from '../filter/search.ts'
import type { Language } from '../frame/Frame.ts'
import { figureWords, sortLabels } from '../words/figures.ts'
import { FigureRow, type FigureSetting } from './FigureRow.tsx'
import { mostPrinted, pieces, rowByKey, rowWindow, scrollFor, stepOf, type Piece } from './rowWindow.ts'
import { useBox } from './useBox.ts'
import { usePrinting } from './usePrinting.ts'

type SortProps = {
  readonly sort: Sort | null
  readonly onSort: (by: SortColumn) => void
  readonly language: Language
}

function SortButton({ by, sort, onSort, language }: SortProps & { readonly by: SortColumn }) {
  const sign = sort?.by === by ? (sort.down ? '↓' : '↑') : ''
  return (
    <button type="button" className="sort" onClick={() => onSort(by)}>
      {sortLabels[by][language]}
      <span aria-hidden="true" className="sort-sign">
        {sign}
      </span>
    </button>
  )
}

type HeadProps = SortProps & { readonly by: readonly SortColumn[]; readonly className?: string }

function Head({ by, className, ...rest }: HeadProps) {
  const { sort } = rest
  const sorted = sort && by.includes(sort.by) ? (sort.down ? 'descending' : 'ascending') : undefined
  return (
    <th scope="col" className={className} aria-sort={sorted}>
      {by.map(column => (
        <SortButton key={column} by={column} {...rest} />
      ))}
    </th>
  )
}

const Heads = (props: SortProps) => (
  <thead>
    <tr aria-rowindex={1}>
      <Head by={['measure', 'about']} {...props} />
      <Head by={['period']} className="wide-only" {...props} />
      <Head by={['value']} className="number" {...props} />
      <Head by={['status']} className="wide-only" {...props} />
      <Head by={['source']} className="wide-only" {...props} />
      <Head by={['topic']} className="wide-only figure-topic" {...props} />
    </tr>
  </thead>
)

/** Room of rows that are not drawn. */
const Gap = ({ pixels }: { readonly pixels: number }) => (
  <tr aria-hidden="true" className="gap" style={{ height: pixels }}>
    <td aria-hidden="true" />
  </tr>
)

const bodyOf = (scroller: HTMLElement | null) => scroller?.querySelector<HTMLElement>('tbody') ?? null

/**
 * Another list of rows is read from its beginning. A table that was not scrolled is left alone: telling it to scroll
 * would lay the page out at once, in the middle of a key press.
 */
function useFreshStart(
  rows: readonly Entry[],
  scroller: RefObject<HTMLElement | null>,
  scrolled: RefObject<number>,
  start: () => void,
) {
  const [known, setKnown] = useState(rows)
  if (known !== rows) {
    setKnown(rows)
    start()
  }
  const seen = useRef(rows)
  useLayoutEffect(() => {
    if (seen.current !== rows && scrolled.current > 0) scroller.current?.scrollTo(0, 0)
    seen.current = rows
  }, [rows, scroller, scrolled])
}

/** Pixels of a row until it is measured: what the style sheet makes it at the usual letter size. */
const usualRow = 56

/** Rows in sight, the row that has or would get the focus, and how keys and scrolling move them. */
function useRows(rows: readonly Entry[], from: number) {
  const count = rows.length
  const scroller = useRef<HTMLDivElement>(null)
  const box = useBox(scroller)
  const sizer = useRef<HTMLDivElement>(null)
  const row = useBox(sizer)?.height || usualRow
  const [top, setTop] = useState(0)
  const [active, setActive] = useState(from)
  const asked = useRef<number | null>(null)
  const scrolled = useRef(0)
  useFreshStart(rows, scroller, scrolled, () => {
    setTop(0)
    setActive(0)
  })
  const height = box?.height ?? 600
  useLayoutEffect(() => {
    if (asked.current !== active) return
    const link = scroller.current?.querySelector<HTMLElement>(`tr[data-row="${active}"] a`)
    link?.focus({ preventScroll: true })
    // `reveal` has brought the row into the box; of that a part may be out of the window.
    link?.closest('tr')?.scrollIntoView({ block: 'nearest' })
    asked.current = null
  }, [active])
  /** Pixels that rows have below the head, which stays in sight. */
  const room = () => height - (bodyOf(scroller.current)?.offsetTop ?? 0)
  const reveal = (at: number) => {
    const { current } = scroller
    current?.scrollTo(0, scrollFor(at, current.scrollTop, room(), row))
  }
  const move = (key: string): boolean => {
    const to = rowByKey(key, active, count, Math.max(1, Math.floor(room() / row) - 1))
    if (to === undefined) return false
    reveal(to)
    setActive(to)
    asked.current = to
    return true
  }
  // Rows in sight come at once; those beyond them, and the leave of those scrolled away, when nothing else is to do.
  const settled = useDeferredValue(top)
  const windows = [rowWindow(top, height, row, count, 0), rowWindow(settled, height, row, count)]
  const drawn = pieces(windows, active, count)
  return {
    scroller,
    sizer,
    row,
    active,
    setActive,
    move,
    reveal,
    drawn,
    scrollTo: (to: number) => {
      scrolled.current = to
      setTop(stepOf(to, row))
    },
  }
}

/** Place of the row an element stands in. */
function rowOfElement(element: Element): number | null {
  const at = element.closest('tr')?.getAttribute('data-row')
  return at === null || at === undefined ? null : Number(at)
}

type FigureTableProps = FigureSetting &
  SortProps & {
    readonly rows: readonly Entry[]
    /** Row that is shown first: where the reader left the table. */
    readonly from: number
    /** A row's link is about to be followed. */
    readonly onOpen: (id: string) => void
    /** The table's name for who does not see it. */
    readonly caption: string
  }

function Table({ rows, from, caption, sort, onSort, onOpen, ...setting }: FigureTableProps) {
  const { scroller, sizer, row, drawn, active, setActive, move, reveal, scrollTo } = useRows(rows, from)
  useLayoutEffect(() => {
    if (from > 0) reveal(Math.min(rows.length - 1, from + 3))
    // Once, where the reader comes back to.
  }, []) // oxlint-disable-line react/exhaustive-deps -- later scrolling is the reader's own
  const onKeyDown = (event: KeyboardEvent) => {
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (plain && move(event.key)) event.preventDefault()
  }
  const open = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('a') : null
    const at = link && rowOfElement(link)
    const entry = at === null ? undefined : rows[at]
    if (entry) onOpen(entry.figure.id)
  }
  const onPaper = usePrinting()
  const draw = (piece: Piece) => {
    if ('gap' in piece) return <Gap key={`before ${piece.before}`} pixels={piece.gap * row} />
    const entry = rows[piece.row]
    if (!entry) return null
    const { figure } = entry
    const props = { figure, index: piece.row, active: piece.row === active }
    return <FigureRow key={figure.id} {...setting} {...props} />
  }
  return (
    <div className="figure-scroll" ref={scroller} onScroll={event => scrollTo(event.currentTarget.scrollTop)}>
      <div ref={sizer} className="row-size" aria-hidden="true" />
      <table className="table figure-table" aria-rowcount={rows.length + 1}>
        <caption className="unseen">
          {caption} {figureWords.keys[setting.language]}
        </caption>
        <Heads sort={sort} onSort={onSort} language={setting.language} />
        <tbody
          onKeyDown={onKeyDown}
          onFocus={event => setActive(rowOfElement(event.target) ?? active)}
          onClickCapture={open}
        >
          {(onPaper ? rows.slice(0, mostPrinted).map((_, at) => ({ row: at })) : drawn).map(draw)}
        </tbody>
      </table>
    </div>
  )
}

/**
 * Any number of figures as one table of which only the rows in sight are drawn. One row's link takes part in the order
 * of Tab; arrow keys, Page Up and Down, Home and End move it.
 */
export const FigureTable = memo(Table)
