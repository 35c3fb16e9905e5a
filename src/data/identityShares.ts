import type { Figure } from './Figure.ts'
import type { Figures } from './Figures.ts'
import type { Identity } from './identity.ts'
import { isAhead, nearest, subjectName, type Subject, type Subjects } from './subject.ts'

/** How a measure of shares is made: what is divided by what, told from the share's own subject. */
type Division = {
  readonly share: string
  readonly part: (share: Figure) => Subject
  readonly whole: (share: Figure) => Subject
}

const subject = ({ measure, entity, partner, flow, item, period }: Figure): Subject => ({
  measure,
  entity,
  ...(partner === undefined ? {} : { partner }),
  ...(flow === undefined ? {} : { flow }),
  ...(item === undefined ? {} : { item }),
  period,
})

/** The same subject for all goods and all partners. */
function allTrade(share: Figure): Subject {
  const { item: _, ...rest } = subject(share)
  return { ...rest, measure: 'goods-trade', partner: 'world' }
}

const trade = (share: string): Division => ({
  share,
  part: of => ({ ...subject(of), measure: 'goods-trade' }),
  whole: allTrade,
})

const counted = (share: string, measure: string): Division => ({
  share,
  part: of => ({ ...subject(of), measure }),
  whole: of => ({ ...subject(of), measure, entity: 'world' }),
})

const divisions: readonly Division[] = [
  trade('export-share'),
  trade('import-share'),
  trade('trade-share'),
  {
    share: 'share-of-national-trade',
    part: of => ({ ...subject(of), measure: 'goods-trade' }),
    whole: of => ({ ...subject(of), measure: 'goods-trade', entity: 'china' }),
  },
  {
    share: 'nev-share-of-sales',
    part: of => ({ ...subject(of), measure: 'vehicle-sales' }),
    whole: of => ({ ...subject(of), measure: 'vehicle-sales', item: 'all-vehicles' }),
  },
  {
    share: 'nev-share-of-home-sales',
    part: of => ({ ...subject(of), measure: 'vehicle-sales-home' }),
    whole: of => ({ ...subject(of), measure: 'vehicle-sales-home', item: 'all-vehicles' }),
  },
  {
    share: 'rd-intensity',
    part: of => ({ ...subject(of), measure: 'rd-expenditure' }),
    whole: of => ({ ...subject(of), measure: 'gdp' }),
  },
  counted('highly-cited-researchers-share', 'highly-cited-researchers'),
  counted('highly-cited-designations-share', 'highly-cited-designations'),
]

function shareIdentity(
  subjects: Subjects,
  figures: Figures,
  share: Figure,
  { part, whole }: Division,
): readonly Identity[] {
  const among = (wanted: Subject) => {
    const found = subjects.at(wanted).filter(figure => isAhead(figure) === isAhead(share))
    return nearest(found, share)
  }
  const inputs = [among(part(share)), among(whole(share)), share].flatMap(figure => figure ?? [])
  return inputs.length < 3
    ? []
    : [
        {
          kind: 'share',
          id: `share-${share.id}`,
          title: subjectName(figures, share),
          left: '100 * a / b',
          right: 'c',
          inputs,
        },
      ]
}

/** 100 x part / whole = share, wherever all three are printed. */
export const shareIdentities = (subjects: Subjects, figures: Figures): readonly Identity[] =>
  divisions.flatMap(division =>
    subjects.list
      .filter(({ measure }) => measure === division.share)
      .flatMap(share => shareIdentity(subjects, figures, share, division)),
  )
