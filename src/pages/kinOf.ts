import type { Figure } from '../data/Figure.ts'
import { figure, type Figures } from '../data/Figures.ts'
import { agreementOf, sameQuantity } from '../data/quantity.ts'
import { loadPanel, panels } from '../panels/catalog.ts'
import type { Panel } from '../panels/Panel.ts'
import { figureSource, figureValue } from '../parts/FigureRow.tsx'
import type { ChartLink, Kin, OtherFigure } from '../parts/Kin.ts'
import { statusWords } from '../words/statuses.ts'
import { panelsUsing } from './panelUse.ts'
import { pathOf, type Site } from './Site.ts'

/** Only panels that load a figure's file can show it: the others' code is not asked for. */
async function chartsWith(figures: Figures, { id, dataset }: Figure): Promise<readonly Panel[]> {
  const able = panels.filter(({ needs }) => needs.some(name => name === dataset))
  return panelsUsing(await Promise.all(able.map(loadPanel)), figures, id)
}

/**
 * What a figure has to do with others, of all figures there are. Rejects when the code of a panel cannot be fetched.
 * @param linked whether charts may be linked to: not in another page's frame
 */
export async function kinOf(
  figures: Figures,
  id: string,
  { base, language }: Pick<Site, 'base' | 'language'>,
  linked: boolean,
): Promise<Kin> {
  const of = figure(figures, id)
  const others = sameQuantity(figures, of).map((other): OtherFigure => ({
    id: other.id,
    value: figureValue(other, language),
    status: statusWords[other.status][language],
    source: figureSource(figures, other),
    agreement: agreementOf(of, other),
  }))
  const charts = (await chartsWith(figures, of)).map((panel): ChartLink => ({
    id: panel.id,
    title: panel.title[language],
    address: linked ? pathOf(base, language, `/panels/${panel.id}`) : undefined,
  }))
  return { others, charts }
}
