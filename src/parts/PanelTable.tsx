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
import { statusWords } from '../words/statuses.ts'
import { ui } from '../words/ui.ts'
import { Citation } from './Citation.tsx'
import { shortCitation } from './sources.ts'
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
  readonly onPick?: ((dimension: Dimension, id: string) => void) | undefined
  /** Opens a row's evidence. Without it values are plain text, as in the build. */
  readonly onEvidence?: ((row: Row) => void) | undefined
}

/** Publisher and date of each source a row rests on. */
function SourceCell({ row }: { readonly row: Row }) {
  const all = allEvidence(row).flatMap(({ citation }) => (citation ? [shortCitation(citation)] : []))
  return (
    <td className="cell-source">
      {[...new Set(all)].map((citation, index) => (
        <span key={citation}>
          {index > 0 && '; '}
          <Citation citation={citation} />
        </span>
      ))}
    </td>
  )
}

type CellProps = Omit<PanelTableProps, 'caption'> & { readonly row: Row }

function KeyCell({ row, column, picks, onPick, language }: CellProps & { readonly column: Column }) {
  const key = row.keys[column.id]
  if (!key || column.id !== picks || !onPick) return key?.label[language] ?? ''
  return (
    <button
      type="button"
      className="cell-pick"
      aria-pressed={row.emphasis === 'chosen'}
      onClick={() => onPick(picks, key.id)}
    >
      {key.label[language]}
    </button>
  )
}

function ValueCell({ frame, row, setting, language, onEvidence }: CellProps & { readonly setting: Setting }) {
  const index = frame.rows.indexOf(row)
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

function TableRow(props: CellProps & { readonly setting: Setting }) {
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
      <td className="status">{statusWords[row.status][language]}</td>
      <SourceCell row={row} />
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

/** A frame as a table: one row, one value, each leading to its evidence. Without callbacks it is plain text. */
export function PanelTable({ caption, ...rest }: PanelTableProps) {
  const { frame, language } = rest
  const setting = settingOf(frame, language)
  return (
    <div className="table-scroll" role="group" tabIndex={0} aria-label={ui.tablePart(caption)[language]}>
      <table className="table">
        <caption>{caption}</caption>
        <TableHead frame={frame} setting={setting} language={language} />
        <tbody>
          {frame.rows.map(row => (
            <TableRow key={rowKey(row)} {...rest} row={row} setting={setting} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
