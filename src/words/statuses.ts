import type { Row, Status, Text } from '../frame/Frame.ts'
import { isConvertedPrint } from '../frame/stated.ts'

/** A status in a word or two, as it stands in a table. */
export const statusWords: Readonly<Record<Status, Text>> = {
  reported: { en: 'reported', zh: '已公布' },
  'at-least': { en: 'at least', zh: '不低于' },
  'at-most': { en: 'at most', zh: '不高于' },
  about: { en: 'about', zh: '约数' },
  forecast: { en: 'forecast', zh: '预测' },
  target: { en: 'target', zh: '目标' },
  preliminary: { en: 'preliminary', zh: '初步数' },
  revised: { en: 'revised', zh: '修订数' },
  derived: { en: 'derived', zh: '推算' },
  missing: { en: 'not known', zh: '未找到' },
  contradicted: { en: 'contradicted', zh: '说法不一' },
}

/** The same as a sentence, for the card that tells where a number comes from. */
export const statusMeanings: Readonly<Record<Status, Text>> = {
  reported: { en: 'The source prints this number as it stands.', zh: '来源原样公布的数值。' },
  'at-least': {
    en: 'The source gives a lower bound: the number is this or more.',
    zh: '来源给出的是下限：实际数值不低于此。',
  },
  'at-most': {
    en: 'The source gives an upper bound: the number is this or less.',
    zh: '来源给出的是上限：实际数值不高于此。',
  },
  about: {
    en: 'The number is near this: the source rounds it, or is not certain of it.',
    zh: '实际数值与此接近：来源取整，或未能确定。',
  },
  forecast: {
    en: 'A forecast: it was made before the period was over.',
    zh: '预测值：在该时期结束之前作出。',
  },
  target: { en: 'A target that was set, not a result.', zh: '设定的目标，并非结果。' },
  preliminary: {
    en: 'A first result that the publisher may still revise.',
    zh: '初步结果，发布方可能还会修订。',
  },
  revised: { en: 'A result that the publisher has revised.', zh: '发布方修订后的结果。' },
  derived: {
    en: 'No source prints this number: it is computed from figures that are printed.',
    zh: '没有来源直接公布此数，由已公布的数据推算得出。',
  },
  missing: {
    en: 'This number was not found in the sources. Not known is not zero.',
    zh: '所用来源中未找到此数。缺数不等于零。',
  },
  contradicted: {
    en: 'Sources, or two places of one source, give different numbers.',
    zh: '不同来源，或同一来源的不同位置，数值不一致。',
  },
}

/** What stands before a number in a narrow column to say how far it may be taken; empty where nothing needs saying. */
export const statusMarks: Readonly<Partial<Record<Status, string>>> = {
  'at-least': '≥',
  'at-most': '≤',
  about: '≈',
}

const converted: Text = { en: 'converted', zh: '折算' }
const conversion: Text = {
  en: 'The source prints another currency: this number is computed at the mean exchange rate of the year.',
  zh: '来源所用为其他货币，此数按当年平均汇率折算得出。',
}

/** What is said of a row: the words of its status; of a print in another currency that it is converted. */
export const rowStatusWords = (row: Pick<Row, 'formula' | 'status'>): Text =>
  isConvertedPrint(row) ? converted : statusWords[row.status]

/** The same as a sentence. */
export const rowStatusMeaning = (row: Pick<Row, 'formula' | 'status'>): Text =>
  isConvertedPrint(row) ? conversion : statusMeanings[row.status]
