import { memo } from 'react'
import type { Facet } from '../filter/FigureChoice.ts'
import { facetLabels } from '../words/figures.ts'
import { CheckMenu, type CheckMenuProps } from './CheckMenu.tsx'

const Menu = (menu: Omit<CheckMenuProps<Facet>, 'label' | 'long'>) => (
  <CheckMenu {...menu} label={facetLabels[menu.of][menu.language]} long={menu.keys.length > 15} />
)

/** The menu of one list that narrows the table of all figures. */
export const FacetMenu = memo(Menu)
