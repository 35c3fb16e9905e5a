import type { Text } from '../frame/Frame.ts'

type TopicWords = {
  /** In the navigation. */
  readonly name: Text
  /** Head of the page. */
  readonly title: Text
  /** One or two sentences under it: what is here, from where. */
  readonly standfirst: Text
}

/** The topics as a reader meets them. */
export const topicWords: Readonly<
  Record<'guangdong' | 'trade' | 'nev' | 'scientists' | 'robot-games', TopicWords>
> = {
  guangdong: {
    name: { en: 'Guangdong', zh: '广东' },
    title: { en: 'Guangdong in numbers', zh: '数说广东' },
    standfirst: {
      en: 'What China’s largest provincial economy reported for 2024, and where the year stands in its longer record.',
      zh: '中国经济第一大省公布的2024年成绩单，以及这一年在更长时段中的位置。',
    },
  },
  trade: {
    name: { en: 'Trade', zh: '贸易' },
    title: { en: 'China’s trade with the EU, the US and the world', zh: '中国与欧盟、美国及全球的货物贸易' },
    standfirst: {
      en: 'Goods only, seen from China’s customs unless a chart says otherwise. Germany is part of the EU and never added to it.',
      zh: '仅含货物贸易，除图中另有说明外均为中国海关口径。德国已包含在欧盟之内，不重复计算。',
    },
  },
  nev: {
    name: { en: 'Electric cars', zh: '新能源汽车' },
    title: { en: 'New-energy vehicles', zh: '新能源汽车' },
    standfirst: {
      en: 'Battery-electric, plug-in hybrid and fuel-cell vehicles: how many China makes, sells and ships, and where its makers invest.',
      zh: '纯电动、插电式混合动力和燃料电池汽车：中国的产量、销量、出口，以及车企的投资去向。',
    },
  },
  scientists: {
    name: { en: 'Scientists', zh: '科学家' },
    title: { en: 'Top scientists, counted three ways', zh: '顶尖科学家：三种统计' },
    standfirst: {
      en: 'Dongbi Data, Clarivate and the Nature Index measure different things. Each stands on its own axis.',
      zh: '东壁科技数据、科睿唯安与自然指数的统计口径各不相同，分图列示，不作合并。',
    },
  },
  'robot-games': {
    name: { en: 'Robot games', zh: '机器人运动会' },
    title: { en: 'World Humanoid Robot Games', zh: '世界人形机器人运动会' },
    standfirst: {
      en: 'Medals, events and size of the Games in Beijing. What nobody printed is said to be missing, not counted as zero.',
      zh: '北京两届赛事的奖牌、项目与规模。未找到的数据如实注明，不计为零。',
    },
  },
}

/** The site itself. */
export const siteWords = {
  name: { en: 'Kapok', zh: '木棉' },
  title: { en: 'Kapok: the chart desk for China figures', zh: '木棉：中国数据图表台' },
  standfirst: {
    en: 'Five topics, drawn from printed figures. Every number leads back to its source.',
    zh: '五个专题，均依据已公布的数字绘制。每个数字都可追溯到来源。',
  },
  colophon: {
    en: 'Single figures are facts and are cited with their source. Nothing is interpolated; computed values show their formula and the range their rounding allows. No cookies, no tracker.',
    zh: '单个数字属于事实，均注明来源。图中不作插值；推算值列出公式以及四舍五入所允许的范围。本站不使用Cookie，也不跟踪访问者。',
  },
} as const satisfies Readonly<Record<string, Text>>
