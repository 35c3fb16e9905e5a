import { memo } from 'react'
import type { Dimension } from '../data/Figures.ts'
import { dimensionLabels } from '../words/ui.ts'
import { CheckMenu, type CheckMenuProps } from './CheckMenu.tsx'

type DimensionMenuProps = Omit<CheckMenuProps<Dimension>, 'of' | 'label' | 'long'> & {
  readonly dimension: Dimension
}

const Menu = ({ dimension, ...menu }: DimensionMenuProps) => (
  <CheckMenu {...menu} of={dimension} label={dimensionLabels[dimension][menu.language]} />
)

/** The menu of one dimension of the filter. */
export const DimensionMenu = memo(Menu)
