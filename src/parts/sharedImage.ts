import { copyImage } from '../exports/copyImage.ts'
import type { PanelView } from '../exports/PanelView.ts'
import { fileSettings } from './fileSettings.ts'

/** Copies the picture of a panel, as the settings have it. False when the browser does not allow it. */
export const shareImage = (view: PanelView): Promise<boolean> => copyImage(view, fileSettings())
