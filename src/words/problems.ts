import type { Problem } from '../data/problem.ts'
import type { Language } from '../frame/Frame.ts'

/** What a check expected or found, in Chinese. The checks speak English; what is not listed here is data and stays. */
const expectations: readonly (readonly [RegExp, string])[] = [
  [/^text$/, '文字'],
  [/^an id of small letters, digits and -$/, '由小写字母、数字和-组成的编号'],
  [/^a unit such as (.*), (.*) or (.*)$/, '单位，例如$1、$2或$3'],
  [/^an http address$/, '以http或https开头的网址'],
  [/^a result that is no number$/, '结果不是数值'],
  [/^one of (.*)$/, '以下之一：$1'],
  [/^a number$/, '数字'],
  [/^a number or null$/, '数字或null'],
  [/^texts en and zh$/, '中英文两种文字'],
  [/^a period such as (.*) or (.*)$/, '时期，例如$1或$2'],
  [/^a whole number$/, '整数'],
  [/^a list of figure ids$/, '数据编号列表'],
  [/^a list of two sides or more$/, '至少两方说法的列表'],
  [/^an object$/, '一行数据'],
  [/^a value$/, '有内容'],
  [/^no such field$/, '没有这一字段'],
  [/^a list of rows$/, '数据行列表'],
  [/^nothing$/, '空缺'],
  [/^a derived figure that rests on itself$/, '推算值以自身为依据'],
  [/^an input "(.*)" that is not there$/, '所引用的数据“$1”不存在'],
]

function inChinese(words: string): string {
  const [pattern, zh] = expectations.find(([candidate]) => candidate.test(words)) ?? []
  return pattern && zh !== undefined ? words.replace(pattern, zh) : words
}

/** File, row, id and field of a problem, as far as they are known: where a person has to look. */
function place({ file, row, id, field }: Problem, language: Language): string {
  if (language === 'zh') {
    const line = row === undefined ? '' : `第${row}行`
    return `${file}${line}${id ? `（${id}）` : ''}${field ? `的“${field}”字段` : ''}`
  }
  const line = row === undefined ? '' : `, row ${row}`
  return `${file}${line}${id ? ` (${id})` : ''}${field ? `, field “${field}”` : ''}`
}

type Sentence = (problem: Problem, place: string) => string
const and = (words: string | undefined, before: string): string => (words ? before + words : '')

const english: Readonly<Record<Problem['kind'], Sentence>> = {
  unreachable: (_, at) => `${at} could not be loaded. Check the connection and try again.`,
  'missing-file': (_, at) => `${at} is not there.`,
  'not-json': ({ found }, at) => `${at} is not JSON${and(found, '; it ends with ')}.`,
  html: ({ found }, at) => `${at} is a web page where JSON was expected${and(found, '; it begins with ')}.`,
  'cut-short': ({ found }, at) => `${at} is cut short${and(found, '; it ends with ')}.`,
  'schema-version': ({ found, expected }, at) =>
    `${at}: this site reads version ${expected ?? '1'} of the data, the file is of version ${found ?? 'unknown'}.`,
  'not-rows': ({ found }, at) => `${at} holds no list of rows${and(found, '; found ')}.`,
  field: ({ expected, found }, at) =>
    `${at}: expected ${expected ?? 'something else'}, found ${found ?? 'nothing'}.`,
  'duplicate-id': (_, at) => `${at}: this id stands there a second time.`,
  'unknown-reference': ({ found }, at) => `${at}: “${found ?? ''}” is not in the lists of names and sources.`,
  formula: ({ found }, at) => `${at}: the formula cannot be computed${and(found, ': ')}.`,
}

const chinese: Readonly<Record<Problem['kind'], Sentence>> = {
  unreachable: (_, at) => `无法载入${at}。请检查网络后重试。`,
  'missing-file': (_, at) => `找不到${at}。`,
  'not-json': ({ found }, at) => `${at}不是JSON${and(found, '，结尾为')}。`,
  html: ({ found }, at) => `${at}应为JSON，实际是网页${and(found, '，开头为')}。`,
  'cut-short': ({ found }, at) => `${at}不完整${and(found, '，结尾为')}。`,
  'schema-version': ({ found, expected }, at) =>
    `${at}：本站读取第${expected ?? '1'}版数据，该文件为第${found ?? '？'}版。`,
  'not-rows': ({ found }, at) => `${at}中没有数据行列表${and(found, '，实际为')}。`,
  field: ({ expected, found }, at) =>
    `${at}应为${inChinese(expected ?? '其他内容')}，实际为${inChinese(found ?? 'nothing')}。`,
  'duplicate-id': (_, at) => `${at}：该编号重复出现。`,
  'unknown-reference': ({ found }, at) => `${at}：“${found ?? ''}”不在名称与来源列表中。`,
  formula: ({ found }, at) => `${at}：公式无法计算${and(found && inChinese(found), '：')}。`,
}

/** What is wrong with a data file, in one sentence that names the file and, where known, its row, id and field. */
export const problemSentence = (problem: Problem, language: Language): string =>
  (language === 'zh' ? chinese : english)[problem.kind](problem, place(problem, language))
