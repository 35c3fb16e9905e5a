import type { Language, Text } from '../frame/Frame.ts'

/** A unit's name for subtitles and column heads, and how a number is wrapped in it. */
export type UnitWords = {
  readonly label: Text
  readonly wrap: Readonly<Record<Language, (number: string) => string>>
}

const currency = (code: string, zh: string): UnitWords => ({
  label: { en: code, zh },
  wrap: {
    en: number =>
      number.startsWith('\u2212') ? `\u2212${code}\u00a0${number.slice(1)}` : `${code}\u00a0${number}`,
    zh: number => number + zh,
  },
})
/** Things counted in words: 12 vehicles, 1 vehicle, 12辆. `one` is the singular where it is more than a dropped s. */
const counted = (en: string, zh: string, counter: string, one = en.replace(/s$/, '')): UnitWords => ({
  label: { en, zh },
  wrap: {
    en: number => `${number}\u00a0${number === '1' ? one : en}`,
    zh: number => number + counter,
  },
})
const suffixed = (en: string, zh: string, suffix: string): UnitWords => ({
  label: { en, zh },
  wrap: { en: number => number + suffix, zh: number => number + suffix },
})

/** Every unit a figure may have. A test holds the data files against this list. */
export const units: Readonly<Record<string, UnitWords>> = {
  CNY: currency('CNY', '元'),
  USD: currency('USD', '美元'),
  EUR: currency('EUR', '欧元'),
  percent: suffixed('%', '%', '%'),
  'percentage-points': {
    label: { en: 'percentage points', zh: '百分点' },
    wrap: {
      en: number => `${number}\u00a0${number === '1' ? 'point' : 'points'}`,
      zh: number => `${number}个百分点`,
    },
  },
  vehicles: counted('vehicles', '辆', '辆'),
  people: counted('people', '人', '人', 'person'),
  count: { label: { en: 'number', zh: '数量' }, wrap: { en: number => number, zh: number => number } },
  rank: {
    label: { en: 'rank', zh: '位次' },
    wrap: { en: number => `no.\u00a0${number}`, zh: number => `第${number}位` },
  },
  'calendar-year': {
    label: { en: 'year', zh: '年份' },
    wrap: { en: number => number, zh: number => `${number}年` },
  },
  years: counted('years', '年', '年'),
  months: counted('months', '个月', '个月'),
  days: counted('days', '天', '天'),
  seconds: counted('seconds', '秒', '秒'),
  times: counted('times', '倍', '倍'),
  firms: counted('firms', '家企业', '家'),
  'business-entities': counted('operating entities', '经营主体', '户', 'operating entity'),
  projects: counted('projects', '项目', '个'),
  events: counted('events', '场次', '场'),
  institutes: counted('institutes', '研究所', '个'),
  journals: counted('journals', '种期刊', '种'),
  papers: counted('papers', '篇论文', '篇'),
  designations: counted('designations', '人次', '人次'),
  'index-share': {
    label: { en: 'Share (Nature Index)', zh: '自然指数份额' },
    wrap: { en: number => number, zh: number => number },
  },
  medals: counted('medals', '枚奖牌', '枚'),
  'medal-events': counted('events', '比赛项目', '项'),
  teams: counted('teams', '支队伍', '支'),
  countries: counted('countries', '个国家', '个', 'country'),
  matches: counted('matches', '场比赛', '场', 'match'),
  robots: counted('robots', '台机器人', '台'),
  'robots-per-team': counted('robots per team', '台/队', '台/队', 'robot per team'),
  points: counted('points', '分', '分'),
  pieces: counted('pieces', '件', '件'),
  tasks: counted('tasks', '项任务', '项'),
  'newton-metres': counted('newton metres', '牛·米', '牛·米'),
  kilometres: counted('kilometres', '公里', '公里'),
  'square-kilometres': counted('square kilometres', '平方公里', '平方公里'),
  metres: counted('metres', '米', '米'),
  centimetres: counted('centimetres', '厘米', '厘米'),
  'metres-per-second': {
    label: { en: 'metres per second', zh: '米/秒' },
    wrap: { en: number => `${number}\u00a0m/s`, zh: number => `${number}米/秒` },
  },
  kilograms: counted('kilograms', '公斤', '公斤'),
  gigawatts: counted('gigawatts', '吉瓦', '吉瓦'),
  'per-1000-people': {
    label: { en: 'per 1,000 people', zh: '‰' },
    wrap: { en: number => `${number} per 1,000 people`, zh: number => `${number}‰` },
  },
  HKD: currency('HKD', '港元'),
  hours: counted('hours', '小时', '小时'),
  minutes: counted('minutes', '分钟', '分钟'),
  cities: counted('cities', '座城市', '座', 'city'),
  villages: counted('villages', '个村', '个'),
  workshops: counted('workshops', '家工坊', '家'),
  institutions: counted('institutions', '家机构', '家'),
  factories: counted('factories', '家工厂', '家', 'factory'),
  products: counted('products', '种产品', '种'),
  standards: counted('standards', '项标准', '项'),
  approvals: counted('approvals', '件批件', '件'),
  drugs: counted('drugs', '种药物', '种'),
  deals: counted('deals', '笔交易', '笔'),
  trials: counted('clinical trials', '项临床试验', '项'),
  patents: counted('patents', '件专利', '件'),
  aircraft: counted('aircraft', '架', '架', 'aircraft'),
  channels: counted('channels', '通道', '个'),
  functions: counted('functions', '项功能', '项'),
  views: counted('views', '次浏览', '次'),
  tonnes: counted('tonnes', '吨', '吨'),
  nanometres: counted('nanometres', '纳米', '纳米'),
  millilitres: counted('millilitres', '毫升', '毫升'),
  'square-metres': counted('square metres', '平方米', '平方米', 'square metre'),
  'football-pitches': counted('football pitches', '个足球场', '个足球场', 'football pitch'),
  'chips-per-month': counted('chips a month', '片/月', '片/月', 'chip a month'),
  'words-per-minute': counted('words a minute', '词/分钟', '词/分钟', 'word a minute'),
  'kilowatt-hours-per-kilogram': counted(
    'kWh per kilogram',
    '千瓦时/公斤',
    '千瓦时/公斤',
    'kWh per kilogram',
  ),
  'CNY-per-USD': {
    label: { en: 'yuan per US dollar', zh: '元/美元' },
    wrap: { en: number => `CNY\u00a0${number} per USD`, zh: number => `1美元兑${number}元` },
  },
  'CNY-per-EUR': {
    label: { en: 'yuan per euro', zh: '元/欧元' },
    wrap: { en: number => `CNY\u00a0${number} per EUR`, zh: number => `1欧元兑${number}元` },
  },
  'USD-per-EUR': {
    label: { en: 'US dollars per euro', zh: '美元/欧元' },
    wrap: { en: number => `USD\u00a0${number} per EUR`, zh: number => `1欧元兑${number}美元` },
  },
}

/** Words of a unit; an unknown unit speaks by its id, so that a number never stands without one. */
export const unitWords = (unit: string): UnitWords =>
  (Object.hasOwn(units, unit) ? units[unit] : undefined) ??
  counted(unit.replaceAll('-', ' '), unit, ` ${unit}`)
