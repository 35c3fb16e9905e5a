import type { Text } from '../frame/Frame.ts'

/** What an identity is about: its heading on the page, and the rule in words. */
type KindWords = { readonly title: Text; readonly rule: Text }

/** The kinds of identities, in the order the page has them. */
export const identityKinds = [
  'flows',
  'balance',
  'sum',
  'share',
  'change',
  'growth',
  'base',
  'prints',
  'currencies',
  'rates',
  'declared',
] as const
export type IdentityKind = (typeof identityKinds)[number]

export const kindWords: Readonly<Record<IdentityKind, KindWords>> = {
  flows: {
    title: { en: 'Exports and imports make the total', zh: '出口加进口等于进出口总额' },
    rule: {
      en: 'Wherever one source prints all three for the same partner and period.',
      zh: '同一来源就同一伙伴、同一时期刊载三项数值的，逐一核对。',
    },
  },
  balance: {
    title: { en: 'Exports less imports are the balance', zh: '出口减进口等于差额' },
    rule: {
      en: 'Wherever one source prints a balance beside both flows.',
      zh: '同一来源在进出口之外另刊差额的，逐一核对。',
    },
  },
  sum: {
    title: { en: 'Parts make the whole', zh: '各部分之和等于总数' },
    rule: {
      en: 'Medals by colour and all medals; vehicles by drive or by destination and all vehicles.',
      zh: '各色奖牌与奖牌总数；按动力类型或去向划分的汽车与总数。',
    },
  },
  share: {
    title: { en: 'A printed share is part over whole', zh: '所刊占比等于部分除以整体' },
    rule: {
      en: 'Wherever a share is printed and its part and whole are printed too.',
      zh: '既刊占比、又刊部分与整体数值的，逐一核对。',
    },
  },
  change: {
    title: { en: 'A printed change is the difference of two levels', zh: '所刊变动等于两期之差' },
    rule: {
      en: 'Changes in percentage points against the shares of both years.',
      zh: '以百分点计的变动，与两年占比之差对照。',
    },
  },
  growth: {
    title: { en: 'Level and growth meet the level before', zh: '水平值与增速、上期值相符' },
    rule: {
      en: 'The earlier level, raised by the printed growth, must give the later level. Real growth of GDP is left out: it is net of prices.',
      zh: '上期值按所刊增速推算，应得本期值。国内生产总值为实际增速，已扣除价格因素，不在此列。',
    },
  },
  base: {
    title: { en: 'Growth of both flows fits that of their total', zh: '进出口增速与总额增速相符' },
    rule: {
      en: 'Exports and imports taken back a year by their growth must make the total taken back by its own.',
      zh: '出口、进口分别按其增速还原至上年，其和应等于总额按自身增速的还原值。',
    },
  },
  prints: {
    title: { en: 'Two sources print the same quantity', zh: '两处来源刊载同一数量' },
    rule: {
      en: 'Each further print of a quantity against the first one.',
      zh: '同一数量的后续刊载，逐一与首个刊载对照。',
    },
  },
  currencies: {
    title: { en: 'One amount in two currencies', zh: '同一金额的两种货币' },
    rule: {
      en: 'The rate that two prints of one amount imply, against the mean rate of its year.',
      zh: '同一金额两种货币刊载值所含汇率，与当年平均汇率对照。',
    },
  },
  rates: {
    title: { en: 'Exchange rates agree with each other', zh: '汇率相互吻合' },
    rule: {
      en: 'Yuan per dollar times dollars per euro gives yuan per euro.',
      zh: '美元兑人民币乘以欧元兑美元，等于欧元兑人民币。',
    },
  },
  declared: {
    title: { en: 'Single checks', zh: '单项核对' },
    rule: {
      en: 'Relations that hold for these figures alone, written down one by one.',
      zh: '仅适用于个别数据的关系，逐项列出。',
    },
  },
}

/** Why two sides may miss each other although nobody has slipped. */
export const reasons = {
  revised: {
    en: 'The publisher computes growth over the earlier period as revised since; the level printed here is another version of it.',
    zh: '发布方按修订后的上期数计算增速，此处所列上期值为另一版本。',
  },
  release: {
    en: 'One print is of an earlier release than the other; the number was revised in between.',
    zh: '两处刊载出自先后不同的发布，其间数值已作修订。',
  },
  about: {
    en: 'One of the sources says “about”: its number is rounded further than its digits show.',
    zh: '其中一处来源注明为约数，实际取整幅度大于所示位数。',
  },
  contradicted: {
    en: 'One of these figures is marked as contradicted: its sources disagree, and its note says how.',
    zh: '其中一个数据标为“说法不一”：各来源不一致，详见该数据的说明。',
  },
  dayRate: {
    en: 'A source converts at the rate of its own day; the year’s mean may differ from it by a few percent.',
    zh: '来源按当日汇率折算，与年均汇率可有百分之几的差异。',
  },
  meansMultiply: {
    en: 'The product of two yearly means is not the mean of the products; half a percent is allowed.',
    zh: '两个年均值之积并非乘积的均值，允许相差0.5%。',
  },
} as const satisfies Readonly<Record<string, Text>>
