import { describe, expect, it } from 'vitest'
import { formats } from '../../src/exports/catalog.ts'
import { manifestOf } from '../../src/exports/Manifest.ts'
import { manifestIn } from '../../src/exports/manifestIn.ts'
import { usual } from '../../src/exports/settings.ts'
import { viewOf } from './views.ts'

/** Painted by a browser: `test/browser/dropback.test.ts` reads these back. */
const painted: readonly string[] = ['png', 'pptx', 'zip']

describe('every file of the menu carries the manifest of its view', () => {
  it.each(formats.filter(({ id }) => !painted.includes(id)))('as $id', async ({ load }) => {
    const view = viewOf()
    const { make } = await load()
    const file = await make(view, { ...usual, head: true })
    expect(await manifestIn(file)).toEqual(manifestOf(view))
  })
})
