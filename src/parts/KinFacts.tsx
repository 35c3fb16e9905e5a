import { useEffect, useState, type ReactNode } from 'react'
import type { Language } from '../frame/Frame.ts'
import { agreementWords, figureWords } from '../words/figures.ts'
import { comma } from '../words/files.ts'
import { kinWords } from '../words/kin.ts'
import { ui } from '../words/ui.ts'
import type { ChartLink, Kin, LoadKin, OtherFigure } from './Kin.ts'

type Found = Kin | 'failed' | null

/** Asks for a figure's kin when it is mounted; `again` asks once more. */
function useKin(figure: string, load: LoadKin): { readonly kin: Found; readonly again: () => void } {
  const [round, setRound] = useState(0)
  const [answer, setAnswer] = useState<{ readonly round: number; readonly kin: Found }>({ round, kin: null })
  useEffect(() => {
    let gone = false
    const take = (kin: Found) => void (gone || setAnswer({ round, kin }))
    load(figure).then(take, () => take('failed'))
    return () => {
      gone = true
    }
  }, [figure, load, round])
  return { kin: answer.round === round ? answer.kin : null, again: () => setRound(round + 1) }
}

type LeadProps = { readonly address: string | undefined; readonly children: ReactNode }

const Lead = ({ address, children }: LeadProps) =>
  address === undefined ? <span>{children}</span> : <a href={address}>{children}</a>

type OtherProps = {
  readonly other: OtherFigure
  readonly language: Language
  readonly figureAddress: ((figure: string) => string | undefined) | undefined
}

const Other = ({ other, language, figureAddress }: OtherProps) => (
  <li>
    <Lead address={figureAddress?.(other.id)}>{other.value}</Lead>
    <span className="kin-about">{[other.status, other.source].filter(Boolean).join(comma[language])}</span>
    <span className={`verdict verdict-${other.agreement}`}>{agreementWords[other.agreement][language]}</span>
  </li>
)

const Chart = ({ chart: { title, address } }: { readonly chart: ChartLink }) => (
  <li>
    <Lead address={address}>{title}</Lead>
  </li>
)

type KinFactsProps = Pick<OtherProps, 'language' | 'figureAddress'> & {
  readonly figure: string
  readonly loadKin: LoadKin
}

/** Other figures of the same quantity, each held against this one, and the charts that use it; filled in as it comes. */
export function KinFacts({ figure, language, figureAddress, loadKin }: KinFactsProps) {
  const { kin, again } = useKin(figure, loadKin)
  if (kin === null)
    return (
      <p className="kin-wait" role="status">
        {kinWords.looking[language]}
      </p>
    )
  if (kin === 'failed')
    return (
      <p className="kin-wait" role="alert">
        {kinWords.failed[language]}{' '}
        <button type="button" className="tool" onClick={again}>
          {ui.tryAgain[language]}
        </button>
      </p>
    )
  return (
    <div className="kin">
      <h3>{figureWords.same[language]}</h3>
      {kin.others.length === 0 ? (
        <p className="kin-none">{kinWords.noOther[language]}</p>
      ) : (
        <ul className="kin-list kin-others">
          {kin.others.map(other => (
            <Other key={other.id} other={other} language={language} figureAddress={figureAddress} />
          ))}
        </ul>
      )}
      <h3>{figureWords.shownIn[language]}</h3>
      {kin.charts.length === 0 ? (
        <p className="kin-none">{kinWords.noChart[language]}</p>
      ) : (
        <ul className="kin-list">
          {kin.charts.map(chart => (
            <Chart key={chart.id} chart={chart} />
          ))}
        </ul>
      )}
    </div>
  )
}
