// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChartProps } from '../../src/charts/Chart.tsx'
import { fileSettings } from '../../src/parts/fileSettings.ts'
import { PanelFigure, type PanelFigureProps } from '../../src/parts/PanelFigure.tsx'
import { viewOf } from '../exports/views.ts'
import { withDialogs } from './dialog.ts'
import { frame, panel, standing } from './sample.ts'

const formats = [{ id: 'csv', label: { en: 'CSV', zh: 'CSV' } }]
/** A chart of words: what it is asked to bring out, and a button a mark. */
const WordChart = ({ highlight = [], height, onHover, onPick, onDrawn }: ChartProps) => (
  <div data-testid="chart" data-highlight={highlight.join(' ')} data-height={height}>
    <button onMouseEnter={() => onHover?.(1, { x: 5, y: 5 })} onClick={() => onPick?.(1)}>
      mark
    </button>
    <button onClick={() => onDrawn?.(standing)}>drawn</button>
  </div>
)

beforeAll(withDialogs)
const scrolled = vi.fn()
beforeEach(() => {
  // jsdom has no window to scroll.
  Object.assign(HTMLElement.prototype, { scrollIntoView: scrolled.mockClear() })
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(500)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(260)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const address = 'https://kapok.example/panels/sample'
const given = (more: Partial<PanelFigureProps> = {}): PanelFigureProps => ({
  panel,
  frame,
  whole: frame,
  language: 'en',
  scheme: 'light',
  loadChart: vi.fn(() => Promise.resolve(WordChart)),
  onPick: vi.fn(),
  link: null,
  onLink: vi.fn(),
  onReset: vi.fn(),
  formats,
  view: () => viewOf({ id: 'sample', title: 'Trade with partners', address }),
  onSave: () => Promise.resolve(),
  onPutAside: () => Promise.resolve(2),
  toSlides: <a href="/present">To the slides</a>,
  pageAddress: address,
  siteAddress: 'https://kapok.example/',
  ...more,
})

async function shown(more: Partial<PanelFigureProps> = {}) {
  const props = given(more)
  const { rerender } = render(<PanelFigure {...props} />)
  await act(async () => {})
  return { props, rerender, figure: screen.getByRole('figure', { name: 'Trade with partners' }) }
}
/** What is fetched on demand comes when the machine has time for it. */
const patience = { timeout: 10_000 }
vi.setConfig({ testTimeout: 20_000 })
const share = (item: string) => {
  fireEvent.click(screen.getByRole('button', { name: 'Share' }))
  fireEvent.click(screen.getByRole('menuitem', { name: item }))
}
const press = (key: string) => fireEvent.keyDown(screen.getByRole('listbox'), { key })
const option = () =>
  document.getElementById(screen.getByRole('listbox').getAttribute('aria-activedescendant') ?? '')
    ?.textContent
const brought = () => screen.getByTestId('chart').getAttribute('data-highlight')

describe('a panel', () => {
  it('is a figure named by its title, with subtitle, finding, notes and source', async () => {
    const { figure } = await shown()
    expect(within(figure).getByRole('heading', { level: 2, name: 'Trade with partners' })).toBeDefined()
    expect(figure.textContent).toContain('Goods, China, 2024, CNY')
    expect(figure.textContent).toContain('ASEAN is ahead of the EU.')
    const notes = within(screen.getByRole('list', { name: 'Notes' })).getAllByRole('listitem')
    expect(notes.map(note => note.textContent)).toEqual([
      'Goods only.',
      'Germany · imports: Total less exports.',
    ])
    const source = within(figure).getByRole('link', { name: 'Example Desk (2025-01-21)' })
    expect(source.getAttribute('href')).toBe('https://desk.example/january')
  })

  it('says how much a choice leaves out', async () => {
    const { figure } = await shown({ frame: { ...frame, rows: frame.rows.slice(0, 1) } })
    expect(figure.textContent).toContain('Showing 1 of 4 values')
  })

  it('turns to its table and back', async () => {
    await shown()
    fireEvent.click(screen.getByRole('button', { name: 'Table' }))
    expect(screen.getByRole('table')).toBeDefined()
    expect(screen.queryByRole('listbox')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Chart' }))
    expect(screen.getByRole('listbox')).toBeDefined()
  })

  it('has no keys beside its table, nor the table a second time below', async () => {
    const legend = [{ label: 'Exports', color: '@eu', pattern: 'solid' }] as const
    const { figure } = await shown({ legend, tableBelow: <p>The table below</p> })
    expect(figure.textContent).toContain('Exports')
    expect(screen.getByText('The table below')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Table' }))
    expect(figure.querySelector('.legend')).toBeNull()
    expect(screen.queryByText('The table below')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Chart' }))
    expect(screen.getByText('The table below')).toBeDefined()
  })

  it('shows what empties it and offers the way back, its title kept', async () => {
    const { props, figure } = await shown({ frame: { ...frame, rows: [] }, choices: ['Peru'] })
    expect(figure.textContent).toContain('No figure of this chart matches your choice: Peru.')
    expect(figure.textContent).toContain('Goods, China, 2024, CNY')
    // Nothing is shown that would need a note or a source.
    expect(within(figure).queryByRole('list', { name: 'Notes' })).toBeNull()
    expect(figure.textContent).not.toContain('Source')
    fireEvent.click(within(figure).getByRole('button', { name: 'Reset' }))
    expect(props.onReset).toHaveBeenCalledOnce()
  })

  it('has no tools in a frame of another page, but a way to the site', async () => {
    const { figure } = await shown({ bare: true })
    expect(within(figure).queryByRole('button', { name: 'Download' })).toBeNull()
    expect(within(figure).getByRole('link', { name: 'Open on Kapok' }).getAttribute('href')).toBe(
      'https://kapok.example/panels/sample',
    )
  })

  it('shows code to embed it, ready to copy', async () => {
    await shown()
    share('Embed')
    const script = await screen.findByRole<HTMLTextAreaElement>(
      'textbox',
      { name: /as high as its content/ },
      patience,
    )
    expect(script.value).toContain('<kapok-chart panel="sample" query="partner=eu" lang="en">')
    const plain = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /without a script/ })
    expect(plain.value).toContain('<iframe src="https://kapok.example/embed/sample?partner=eu"')
    share('Embed')
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('gives the address to copy by hand where the browser does not copy', async () => {
    await shown()
    share('Copy link')
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', {}, patience)).value).toBe(address)
    expect(screen.getByText(/does not let this page copy/)).toBeDefined()
  })

  it('gives the data to copy by hand where the browser does not copy, as text with tabs', async () => {
    await shown()
    share('Copy data')
    const field = await screen.findByRole<HTMLTextAreaElement>(
      'textbox',
      { name: 'The data of this view' },
      patience,
    )
    expect(field.value).toMatch(/^Period\tEU, Value \(CNY\)\n2024\t3675100000000/)
  })

  it('says where a browser takes no pictures, and what to do', async () => {
    await shown()
    share('Copy image')
    expect(
      await screen.findByText(/does not let this page copy images. Download the PNG/, {}, patience),
    ).toBeDefined()
  })

  it('brings what opens to be copied into sight, once', async () => {
    await shown()
    share('Embed')
    await screen.findAllByRole('textbox', {}, patience)
    expect(scrolled.mock.calls).toEqual([[{ block: 'nearest' }]])
  })

  it('gives its citation in three styles', async () => {
    await shown()
    share('Copy citation')
    for (const style of ['Plain', 'APA', 'BibTeX'])
      expect(await screen.findByText(style, { selector: 'dt' }, patience)).toBeDefined()
    expect(screen.getByText(/^@misc\{kapok-sample,/)).toBeDefined()
  })

  it('is put aside for slides, says how many are, and leads to them', async () => {
    await shown()
    expect(screen.queryByRole('link', { name: 'To the slides' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Put aside' }))
    expect(await screen.findByText('2 charts put aside', {}, patience)).toBeDefined()
    expect(screen.getByRole('link', { name: 'To the slides' })).toBeDefined()
  })

  it('tells one number of charts put aside: an older one goes when another chart is', async () => {
    let count = 0
    const onPutAside = () => Promise.resolve(++count)
    render(
      <>
        <PanelFigure {...given({ onPutAside })} />
        <PanelFigure {...given({ onPutAside })} />
      </>,
    )
    const [first, second] = screen.getAllByRole('figure').map(figure => within(figure))
    if (!first || !second) throw new Error('two panels are shown')
    const put = (tools: typeof first) => fireEvent.click(tools.getByRole('button', { name: 'Put aside' }))
    put(first)
    expect(await first.findByText('1 chart put aside', {}, patience)).toBeDefined()
    put(second)
    expect(await second.findByText('2 charts put aside', {}, patience)).toBeDefined()
    expect(first.queryByText('1 chart put aside')).toBeNull()
    expect(first.getByText('Already put aside')).toBeDefined()
    put(first)
    expect(await first.findByText('3 charts put aside', {}, patience)).toBeDefined()
    expect(second.getByText('Already put aside')).toBeDefined()
    expect(screen.getAllByText(/charts? put aside/)).toHaveLength(1)
  })

  it('opens the options of downloads, and keeps what is set', async () => {
    await shown()
    fireEvent.click(screen.getByRole('button', { name: 'Download' }))
    fireEvent.click(screen.getByRole('menuitem', { name: 'Options…' }))
    fireEvent.click(await screen.findByRole('radio', { name: 'All rows' }, patience))
    fireEvent.click(screen.getByRole('button', { name: 'Done' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(fileSettings().rows).toBe('all')
  })

  it('is built without style attributes, so that a strict policy holds', () => {
    const still = <div className="chart-static" />
    expect(renderToStaticMarkup(<PanelFigure {...given({ staticChart: still })} />)).not.toMatch(/ style=/)
    expect(renderToStaticMarkup(<PanelFigure {...given()} />)).not.toMatch(/ style=/)
  })
})

describe('reading marks by keyboard', () => {
  it('steps through the rows of the frame and says each with its value', async () => {
    await shown()
    fireEvent.focus(screen.getByRole('listbox', { name: 'Values of “Trade with partners”' }))
    expect(option()).toBe('EU, exports: CNY\u00a03.68\u00a0trillion')
    press('ArrowRight')
    expect(option()).toBe('ASEAN, exports: at least CNY\u00a04.1\u00a0trillion')
    press('End')
    expect(option()).toBe('Japan, imports: not known')
    press('ArrowDown')
    expect(option()).toBe('Japan, imports: not known')
    press('ArrowLeft')
    expect(option()).toBe('Germany, imports: CNY\u00a0668\u00a0billion, derived')
    press('Home')
    expect(option()).toBe('EU, exports: CNY\u00a03.68\u00a0trillion')
  })

  it('brings out the mark that is read, here and, by its keys, in other panels', async () => {
    const { props } = await shown()
    fireEvent.focus(screen.getByRole('listbox'))
    press('ArrowRight')
    expect(brought()).toBe('1')
    expect(props.onLink).toHaveBeenLastCalledWith({ partner: 'asean' })
  })

  it('opens the evidence on Enter and the same row stays read afterwards', async () => {
    await shown()
    fireEvent.focus(screen.getByRole('listbox'))
    press('Enter')
    expect(screen.getByRole('dialog').textContent).toContain('“3.6751 trillion”')
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(option()).toContain('EU')
  })

  it('adds the mark to the choice on Space', async () => {
    const { props } = await shown()
    fireEvent.focus(screen.getByRole('listbox'))
    press('ArrowRight')
    press(' ')
    expect(props.onPick).toHaveBeenCalledExactlyOnceWith('partner', 'asean')
  })

  it('keeps to the same row when the frame is narrowed', async () => {
    const { props, rerender } = await shown()
    fireEvent.focus(screen.getByRole('listbox'))
    press('ArrowRight')
    rerender(<PanelFigure {...props} frame={{ ...frame, rows: frame.rows.slice(1) }} />)
    expect(option()).toContain('ASEAN')
  })

  it('stops reading on Escape', async () => {
    await shown()
    fireEvent.focus(screen.getByRole('listbox'))
    press('Escape')
    expect(screen.getByRole('listbox').hasAttribute('aria-activedescendant')).toBe(false)
  })

  it('marks what is chosen as selected', async () => {
    await shown({ picked: { dimension: 'partner', ids: ['eu'] } })
    expect(screen.getAllByRole('option', { selected: true }).map(one => one.textContent)).toHaveLength(1)
  })
})

describe('reading marks by pointer', () => {
  it('shows the value under the pointer and links it to other panels', async () => {
    const { props } = await shown()
    fireEvent.mouseEnter(screen.getByRole('button', { name: 'mark', hidden: true }))
    expect(document.querySelector('.tooltip')?.textContent).toContain('ASEAN · exports')
    expect(props.onLink).toHaveBeenLastCalledWith({ partner: 'asean' })
  })

  it('toggles the choice on a click and offers the evidence of the mark', async () => {
    const { props } = await shown()
    fireEvent.click(screen.getByRole('button', { name: 'mark', hidden: true }))
    expect(props.onPick).toHaveBeenCalledExactlyOnceWith('partner', 'asean')
    fireEvent.click(screen.getByRole('button', { name: 'Where does this number come from?' }))
    expect(screen.getByRole('dialog').textContent).toContain('“4.1+ trillion”')
  })

  it('only reads the mark where a panel chooses by nothing', async () => {
    const { picks: _, ...unpicking } = panel
    const { props } = await shown({ panel: unpicking })
    fireEvent.click(screen.getByRole('button', { name: 'mark', hidden: true }))
    expect(props.onPick).not.toHaveBeenCalled()
    expect(screen.getByRole('button', { name: 'Where does this number come from?' })).toBeDefined()
  })

  it('brings out marks that are pointed at in another panel', async () => {
    await shown({ link: { partner: 'germany', period: '2024' } })
    expect(brought()).toBe('2')
  })
})

describe('the prerendered chart', () => {
  const still = (
    <div className="chart-static">
      <svg>
        <rect data-row="2" data-testid="still" />
      </svg>
    </div>
  )

  it('stands without the live chart until the reader shows interest', async () => {
    const { props, figure } = await shown({ staticChart: still })
    expect(props.loadChart).not.toHaveBeenCalled()
    await act(async () => fireEvent.pointerEnter(figure))
    expect(props.loadChart).toHaveBeenCalledOnce()
    expect(screen.getByTestId('still')).toBeDefined()
  })

  it('answers a click before the live chart is there', async () => {
    const { props } = await shown({ staticChart: still })
    fireEvent.click(screen.getByTestId('still'))
    expect(props.onPick).toHaveBeenCalledExactlyOnceWith('partner', 'germany')
  })

  it('is hidden, and left for paper, when the live chart is drawn, which is laid out as it was and scaled to whole pixels', async () => {
    const { figure } = await shown({ staticChart: still })
    await act(async () => fireEvent.pointerEnter(figure))
    expect(screen.getByTestId('still').closest('[hidden]')).toBeNull()
    fireEvent.click(screen.getByText('drawn'))
    expect(screen.getByTestId('still').closest('[hidden]')).not.toBeNull()
    expect(screen.getByTestId('chart').getAttribute('data-height')).toBe('300')
    const scaled = screen.getByTestId('chart').closest<HTMLElement>('.chart-scaled')
    expect(scaled?.style.width).toBe('560px')
    expect(scaled?.style.transform).toBe(`scale(${500 / 560}, ${267 / 300})`)
    expect(Number.parseFloat(scaled?.parentElement?.style.height ?? '')).toBeCloseTo((300 * 500) / 560)
  })
})

describe('a chart that cannot be had', () => {
  it('says so where it could not be fetched, and asks again', async () => {
    const loadChart = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(WordChart)
    const { figure } = await shown({ loadChart })
    expect(figure.textContent).toContain('The chart could not be drawn.')
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Try again' })))
    expect(screen.getByTestId('chart')).toBeDefined()
  })

  it('keeps table and tools where the drawing fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const broken = {
      ...panel,
      encode: () => {
        throw new Error('no scale')
      },
    }
    const { figure } = await shown({ panel: broken })
    expect(figure.textContent).toContain('no scale')
    fireEvent.click(screen.getByRole('button', { name: 'Table' }))
    expect(screen.getByRole('table')).toBeDefined()
  })
})
