// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newQueryClient } from '../../src/data/useFigures.ts'
import { BriefingButton } from '../../src/pages/BriefingButton.tsx'
import { saveFigures } from '../../src/pages/saveFigures.ts'
import { SiteContext } from '../../src/pages/Site.ts'
import { briefingWords } from '../../src/words/briefing.ts'
import { ui } from '../../src/words/ui.ts'
import { loadFolder } from '../data/folder.ts'
import { site } from './site.ts'

configure({ asyncUtilTimeout: 10_000 })
afterEach(() => {
  cleanup()
  vi.doUnmock('../../src/pages/saveBriefing.ts')
})

const lost = () => {
  throw new Error('Failed to fetch dynamically imported module')
}

describe('a file of figures whose writer does not arrive', () => {
  it.each(['csv', 'json'])('is no failed file, but a lost connection: %s', async format => {
    vi.doMock(`../../src/exports/${format}.ts`, lost)
    const figures = await loadFolder()
    const subject = {
      figures,
      shown: figures.list.slice(0, 2),
      site,
      address: 'https://kapok.example/figures',
    }
    await expect(saveFigures(subject, format)).rejects.toMatchObject({ name: 'Unreachable' })
  })
})

function askForBriefing(): void {
  render(
    <SiteContext value={site}>
      <QueryClientProvider client={newQueryClient()}>
        <MemoryRouter>
          <BriefingButton panels={[]} title={{ en: 'Trade', zh: '贸易' }} route="/trade" />
        </MemoryRouter>
      </QueryClientProvider>
    </SiteContext>,
  )
  fireEvent.click(screen.getByRole('button', { name: briefingWords.name.en }))
}

describe('a briefing that is not made', () => {
  const told = async () => (await screen.findByRole('alert')).textContent

  it('is said to lack the connection where what makes it does not arrive', async () => {
    vi.doMock('../../src/pages/saveBriefing.ts', lost)
    askForBriefing()
    expect(await told()).toBe(ui.saveUnreachable(briefingWords.name.en).en)
  })

  it('is said to have failed where making it fails', async () => {
    vi.doMock('../../src/pages/saveBriefing.ts', () => ({
      savePageBriefing: () => Promise.reject(new Error('no room')),
    }))
    askForBriefing()
    expect(await told()).toBe(ui.saveFailed(briefingWords.name.en).en)
  })
})
