/*
 * The pages about evidence, in a part of their own: whoever looks at charts does not fetch them.
 */
import { ChecksPage } from '../pages/ChecksPage.tsx'
import { FigurePage } from '../pages/FigurePage.tsx'
import { FiguresPage } from '../pages/FiguresPage.tsx'
import { SourcePage } from '../pages/SourcePage.tsx'
import { SourcesPage } from '../pages/SourcesPage.tsx'

export const evidencePages = { ChecksPage, FigurePage, FiguresPage, SourcePage, SourcesPage }
