import type { Frame, Row } from '../frame/Frame.ts'
import { valueWords } from '../words/rowWords.ts'
import { ui } from '../words/ui.ts'
import { Dialog } from './Dialog.tsx'
import { EvidenceFacts, ValueFacts, type FactsSetting } from './EvidenceFacts.tsx'
import type { LoadKin } from './Kin.ts'
import { KinFacts } from './KinFacts.tsx'
import { rowName } from './reading.ts'

type EvidenceBodyProps = FactsSetting & {
  readonly frame: Frame
  readonly row: Row
  /** Finds other figures of the same quantity and the charts that use a figure, where the card is to show them. */
  readonly loadKin?: LoadKin | undefined
}

/** Where the number of a row comes from: its value, then each figure it rests on. Without a dialog, for any place. */
export const EvidenceBody = ({ frame, row, language, loadKin, ...rest }: EvidenceBodyProps) => (
  <>
    <p className="evidence-name">{rowName(frame, row, language, true)}</p>
    <p className="evidence-value">{valueWords(row, language)}</p>
    <ValueFacts row={row} language={language} />
    {row.evidence.map((evidence, index) => (
      <section key={evidence.figure} className="evidence-part">
        {index > 0 && <h3>{ui.alsoUsed[language]}</h3>}
        <EvidenceFacts
          evidence={evidence}
          language={language}
          sourceAddress={rest.sourceAddress}
          figureAddress={rest.figureAddress}
        />
        {loadKin && (
          <KinFacts
            figure={evidence.figure}
            language={language}
            figureAddress={rest.figureAddress}
            loadKin={loadKin}
          />
        )}
      </section>
    ))}
  </>
)

type EvidenceCardProps = EvidenceBodyProps & { readonly onClose: () => void }

/** "Where does this number come from?" as a modal dialog. */
export const EvidenceCard = ({ onClose, ...body }: EvidenceCardProps) => (
  <Dialog title={ui.whereFrom[body.language]} done={ui.close[body.language]} onClose={onClose}>
    <EvidenceBody {...body} />
  </Dialog>
)
