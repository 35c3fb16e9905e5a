// What a reader does in the table of all figures, step by step.

/**
 * @typedef {object} Step
 * @property {string} kind what it is counted as; empty: it only leads to the next
 * @property {string} [letter] typed with one press of a key
 * @property {string} [key] pressed, as Playwright names it
 * @property {string} [click] what is clicked in its middle
 * @property {string} [focus] what gets the focus before
 * @property {number} [wheel] pixels
 */

const field = '.figure-search input'

/** @returns {Step[]} one key press each, then all of it deleted at once */
const typed = text => [
  ...[...text].map(letter => ({ kind: 'search', letter })),
  { kind: '', key: 'Control+A' },
  { kind: 'search', key: 'Backspace' },
]

/** @returns {Step[]} a menu opened, options chosen and left again, the menu closed */
const filtered = (menu, options) => [
  { kind: 'filter', click: `.filter-menus details >> nth=${menu} >> summary` },
  ...[...options, ...options].map(option => ({
    kind: 'filter',
    click: `.filter-menus details >> nth=${menu} >> input[type=checkbox] >> nth=${option}`,
  })),
  { kind: '', key: 'Escape' },
]

/** @returns {Step[]} clicks on heads of the table */
const sorted = heads => heads.map(at => ({ kind: 'sort', click: `thead button.sort >> nth=${at}` }))

/** The steps in each language. */
export const steps = {
  en: [
    { kind: '', focus: field },
    ...typed('12.87 million'),
    ...typed('germany imports'),
    ...typed('3,675.1'),
    ...filtered(0, [1, 2]),
    ...filtered(5, [0, 3]),
    ...sorted([0, 0, 1, 2, 3, 3, 4, 5, 6, 6]),
    ...[300, 600, 1200, 2400, 4800, 9600, -600, -4800].map(wheel => ({ kind: 'scroll', wheel })),
    { kind: '', focus: '.figure-table tbody a[tabindex="0"]' },
    ...['PageDown', 'PageDown', 'ArrowDown', 'PageUp', 'End', 'ArrowUp', 'Home'].map(key => ({
      kind: 'rows by key',
      key,
    })),
  ],
  zh: [{ kind: '', focus: field }, ...typed('1287万'), ...typed('广东 出口'), ...sorted([0, 1, 3, 5])],
}
