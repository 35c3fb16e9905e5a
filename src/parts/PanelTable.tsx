import { useState } from 'react'
import type { Dimension } from '../data/Figures.ts'
import {
  allEvidence,
  keyColumns,
  measureColumn,
  type Column,
  type Frame,
  type Language,
  type Row,
} from '../frame/Frame.ts'
import { separator } from '../words/files.ts'
import { shortCitation } from '../words/shortCitation.ts'
import { rowStatusWords } from '../words/statuses.ts'
import { leafWords } from '../words/leaves.ts'
import { ui } from '../words/ui.ts'
import { Citation } from './Citation.tsx'
import { isPicked, type Picked } from './isPicked.ts'
import { rowKey, rowName } from './reading.ts'
import { rangeUnderScale } from './scale.ts'
import { settingOf, unitHead, type Setting } from './tableSetting.ts'

type PanelTableProps = {
  readonly frame: Frame
  readonly language: Language
  /** What the table holds; read out as its caption. */
  readonly caption: string
  /** The dimension whose cells add to or remove from the choice. Without `onPick` they are plain text. */
  readonly picks?: Dimension | undefined
  /** What is chosen of it. */
  readonly picked?: Picked | undefined
  readonly onPick?: ((dimension: Dimension, id: string) => void) | undefined
  /** Opens a row's evidence. Without it values are plain text, as in the build. */
  readonly onEvidence?: ((row: Row) => void) | undefined
}

/** Publisher and date of each source a row rests on. */
function SourceCell({ row, language }: { readonly row: Row; readonly language: Language }) {
  const all = allEvidence(row).flatMap(({ citation }) => (citation ? [shortCitation(citation)] : []))
  return (
    <td className="cell-source">
      {[...new Set(all)].map((citation, index) => (
        <span key={citation}>
          {index > 0 && separator[language]}
          <Citation citation={citation} />
        </span>
      ))}
    </td>
  )
}

type CellProps = Omit<PanelTableProps, 'caption'> & { readonly row: Row }

function KeyCell({ row, column, picks, picked, onPick, language }: CellProps & { readonly column: Column }) {
  const key = row.keys[column.id]
  if (!key || column.id !== picks || !onPick) return key?.label[language] ?? ''
  return (
    <button
      type="button"
      className="cell-pick"
      aria-pressed={isPicked(row, picked)}
      onClick={() => onPick(picks, key.id)}
    >
      {key.label[language]}
    </button>
  )
}

type RowProps = CellProps & {
  readonly setting: Setting
  /** Place among the rows shown. */
  readonly index: number
}

function ValueCell({ frame, row, setting, index, language, onEvidence }: RowProps) {
  const text = setting.values[index] ?? ''
  // What is seen stands in the name, so that who speaks to the page can say it.
  const spoken = setting.scale && row.value !== null ? `${text} ${unitHead(setting, language)}` : text
  const name = ui.whereFromValue(rowName(frame, row, language), spoken.trim())[language]
  return (
    <td className="number">
      {onEvidence ? (
        <button type="button" className="cell-value" aria-label={name} onClick={() => onEvidence(row)}>
          {text}
        </button>
      ) : (
        text
      )}
      {setting.pads[index]}
    </td>
  )
}

function RangeCell({ row, setting }: { readonly row: Row; readonly setting: Setting }) {
  return <td className="number">{setting.scale ? rangeUnderScale(row, setting.scale) : ''}</td>
}

function TableRow(props: RowProps) {
  const { frame, row, setting, language } = props
  const [first, ...others] = keyColumns(frame)
  return (
    <tr className={row.emphasis}>
      {first && (
        <th scope="row">
          <KeyCell {...props} column={first} />
        </th>
      )}
      {others.map(column => (
        <td key={column.id}>
          <KeyCell {...props} column={column} />
        </td>
      ))}
      <ValueCell {...props} />
      {setting.ranges && <RangeCell row={row} setting={setting} />}
      <td className="status">{rowStatusWords(row)[language]}</td>
      <SourceCell row={row} language={language} />
    </tr>
  )
}

function TableHead({
  frame,
  setting,
  language,
}: {
  readonly frame: Frame
  readonly setting: Setting
  readonly language: Language
}) {
  const unit = unitHead(setting, language)
  return (
    <thead>
      <tr>
        {keyColumns(frame).map(column => (
          <th key={column.id} scope="col">
            {column.label[language]}
          </th>
        ))}
        <th scope="col" className="number">
          {measureColumn(frame).label[language]} {unit && <span className="unit">{unit}</span>}
        </th>
        {setting.ranges && (
          <th scope="col" className="number">
            {ui.range[language]} {unit && <span className="unit">{unit}</span>}
          </th>
        )}
        <th scope="col">{ui.status[language]}</th>
        <th scope="col">{ui.source[language]}</th>
      </tr>
    </thead>
  )
}

type PartProps = PanelTableProps & { readonly shown: readonly Row[] }

function TablePart({ caption, shown, ...rest }: PartProps) {
  const { frame, language } = rest
  const setting = settingOf(frame, language, shown)
  return (
    <div className="table-scroll" role="group" tabIndex={0} aria-label={ui.tablePart(caption)[language]}>
      <table className="table lined">
        <caption>{caption}</caption>
        <TableHead frame={frame} setting={setting} language={language} />
        <tbody>
          {shown.map((row, index) => (
            <TableRow key={rowKey(row)} {...rest} row={row} index={index} setting={setting} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Rows of a long table that stand at a time. */
const leaf = 200

/** A long frame, leaf by leaf. As the build writes it, it shows the first and says where all of them are. */
function LongTable(props: PanelTableProps) {
  const { frame, language } = props
  const [asked, setAt] = useState(0)
  const count = frame.rows.length
  const at = Math.min(asked, Math.floor((count - 1) / leaf) * leaf)
  const end = Math.min(count, at + leaf)
  const last = Math.floor((count - 1) / leaf) * leaf
  const ways = [
    ['first', 0, at > 0],
    ['earlier', at - leaf, at > 0],
    ['later', at + leaf, end < count],
    ['last', last, end < count],
  ] as const
  return (
    <>
      <TablePart {...props} shown={frame.rows.slice(at, end)} />
      <div className="table-leaves" role="group" aria-label={leafWords.group[language]}>
        <p role="status">{leafWords.shown(at + 1, end, count)[language]}</p>
        {ways.map(([name, to, leads]) => (
          <button
            key={name}
            type="button"
            className="tool needs-script"
            disabled={!leads}
            onClick={() => setAt(to)}
          >
            {leafWords[name][language]}
          </button>
        ))}
      </div>
    </>
  )
}

/** A frame as a table: one row, one value, each leading to its evidence. Without callbacks it is plain text. */
export const PanelTable = (props: PanelTableProps) =>
  props.frame.rows.length > 2 * leaf ? (
    <LongTable {...props} />
  ) : (
    <TablePart {...props} shown={props.frame.rows} />
  )
