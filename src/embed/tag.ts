import { isQuery } from './message.ts'

/** Reads an attribute of a `<kapok-chart>`; null where it has none. */
export type Attributes = (name: string) => string | null

/** Attributes that say what the frame shows; the frame is made anew when one changes. */
export const looks = ['panel', 'lang', 'theme', 'controls', 'table', 'bg', 'sandbox'] as const

/** The choice the tag asks for; none where the text cannot be one. A question mark before it does no harm. */
export function queryOf(attribute: Attributes): string {
  const query = (attribute('query') ?? '').replace(/^\?/, '')
  return isQuery(query) ? query : ''
}

/** `controls` and `controls="1"` are yes; without the attribute, and with `0` or `false`, it is no. */
const isOn = (value: string | null): boolean => value !== null && value !== '0' && value !== 'false'

/**
 * Address of the frame a tag stands for. What the site does not know is passed on: its page says so in the frame.
 * @param site whole address of the site, a slash at the end
 * @param query the choice to show first
 */
export function frameAddress(site: string, attribute: Attributes, query: string): string {
  const language = /^zh\b/i.test(attribute('lang') ?? '') ? 'zh/' : ''
  const value = (name: string): string => attribute(name) ?? ''
  const said: readonly (readonly [string, string])[] = [
    ['theme', value('theme')],
    ['controls', isOn(attribute('controls')) ? '1' : ''],
    ['table', isOn(attribute('table')) ? '1' : ''],
    ['bg', value('bg')],
  ]
  const parts = said.flatMap(([key, text]) => (text ? [`${key}=${encodeURIComponent(text)}`] : []))
  const whole = [...(query ? [query] : []), ...parts].join('&')
  const page = `${site}${language}embed/${encodeURIComponent(value('panel'))}`
  return whole ? `${page}?${whole}` : page
}
