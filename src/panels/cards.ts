import { topics, type Topic } from '../data/Figure.ts'
import type { PanelCard } from './Panel.ts'

type Facts = Omit<PanelCard, 'id' | 'topic'>

/** What stands on the card of each panel, by topic and in reading order: all a page knows of it until it is loaded. */
const cards = {
  guangdong: {
    'guangdong-amounts': {
      needs: ['guangdong', 'context'],
      title: { en: 'Guangdong’s amounts of 2024', zh: '广东2024年各项金额' },
      span: 'full',
    },
    'guangdong-growth': {
      needs: ['guangdong', 'guangdong-annual'],
      title: { en: 'Growth in 2024, target and outcome of 2025', zh: '2024年增速，2025年目标与结果' },
      span: 'half',
    },
    'guangdong-gdp': {
      needs: ['guangdong', 'guangdong-annual', 'context'],
      title: { en: 'Guangdong’s GDP', zh: '广东地区生产总值' },
      span: 'half',
    },
    'guangdong-counts': {
      needs: ['guangdong'],
      title: { en: 'Counts and ranks of 2024', zh: '2024年数量与位次' },
      span: 'full',
    },
    'guangdong-gdp-growth': {
      needs: ['guangdong-annual'],
      title: { en: 'Real growth of Guangdong’s GDP', zh: '广东地区生产总值实际增速' },
      span: 'half',
    },
    'guangdong-trade': {
      needs: ['guangdong', 'guangdong-annual', 'context'],
      title: { en: 'Guangdong’s goods trade', zh: '广东货物贸易' },
      span: 'half',
    },
    'province-gdp': {
      needs: ['province-gdp', 'context'],
      title: { en: 'GDP of the provinces', zh: '各省地区生产总值' },
      span: 'full',
    },
  },
  trade: {
    'trade-flows': {
      needs: ['trade', 'trade-partners', 'context'],
      title: { en: 'Exports and imports by partner', zh: '对主要贸易伙伴的出口与进口' },
      span: 'full',
    },
    'trade-balance': {
      needs: ['trade', 'trade-partners', 'context'],
      title: { en: 'Trade balance by partner', zh: '对主要贸易伙伴的贸易差额' },
      span: 'half',
    },
    'trade-growth': {
      needs: ['trade', 'trade-partners'],
      title: { en: 'Growth of trade by partner', zh: '对主要贸易伙伴的贸易增速' },
      span: 'half',
    },
    'trade-change': {
      needs: ['trade', 'trade-partners', 'context'],
      title: { en: 'Exports and imports, 2023 and 2024', zh: '2023年与2024年的出口与进口' },
      span: 'half',
    },
    'trade-us-share': {
      needs: ['trade', 'trade-partners'],
      title: { en: 'The US share of China’s exports', zh: '美国占中国出口的比重' },
      span: 'half',
    },
    'trade-partners': {
      needs: ['trade', 'trade-partners', 'context'],
      title: { en: 'Trade with nineteen partners', zh: '与十九个贸易伙伴的货物贸易' },
      span: 'full',
    },
    'trade-world': {
      needs: ['trade', 'trade-partners', 'context'],
      title: { en: 'Trade with the world', zh: '中国对全球的货物贸易' },
      span: 'half',
    },
    'trade-year-to-date': {
      needs: ['trade', 'trade-partners'],
      title: { en: 'Growth in the first seven months of 2026', zh: '2026年前七个月的贸易增速' },
      span: 'half',
    },
    'trade-ledgers': {
      needs: ['trade', 'trade-partners', 'trade-ledgers', 'context'],
      title: { en: 'China and the EU: one trade, two ledgers', zh: '中欧贸易：两本账' },
      span: 'half',
    },
    'trade-eurostat': {
      needs: ['trade-ledgers', 'context'],
      title: { en: 'The EU’s trade with China, as Eurostat counts it', zh: '欧盟统计局口径的欧盟对华贸易' },
      span: 'half',
    },
    'trade-jan-feb-2024': {
      needs: ['trade', 'context'],
      title: { en: 'Trade in January and February 2024', zh: '2024年1—2月进出口' },
      span: 'half',
    },
    'trade-jan-feb-2024-growth': {
      needs: ['trade'],
      title: { en: 'Growth in January and February 2024', zh: '2024年1—2月贸易增速' },
      span: 'half',
    },
    'trade-german-view': {
      needs: ['trade', 'context'],
      title: { en: 'Seen from Germany: China and Southeast Asia', zh: '德国视角：中国与东南亚' },
      span: 'half',
    },
  },
  nev: {
    'nev-volumes': {
      needs: ['nev', 'nev-annual'],
      title: {
        en: 'Production, sales and exports of new-energy vehicles',
        zh: '新能源汽车产量、销量与出口量',
      },
      span: 'full',
    },
    'nev-share': {
      needs: ['nev', 'nev-annual'],
      title: { en: 'New-energy share of vehicle sales', zh: '新能源汽车占汽车销量比重' },
      span: 'half',
    },
    'nev-forecast': {
      needs: ['nev', 'nev-annual'],
      title: { en: 'Vehicle sales in 2025: forecast and outcome', zh: '2025年汽车销量：预测与结果' },
      span: 'half',
    },
    'nev-market-2024': {
      needs: ['nev'],
      title: { en: 'Vehicle sales in 2024, by drive and by brand', zh: '2024年汽车销量：按动力与按品牌' },
      span: 'half',
    },
    'nev-growth-2024': {
      needs: ['nev'],
      title: { en: 'Growth in 2024: new-energy and all vehicles', zh: '2024年增速：新能源汽车与全部汽车' },
      span: 'half',
    },
    'nev-powertrains': {
      needs: ['nev', 'nev-annual'],
      title: {
        en: 'Battery-electric vehicles and plug-in hybrids sold',
        zh: '纯电动与插电式混合动力汽车销量',
      },
      span: 'half',
    },
    'ev-investment': {
      needs: ['nev', 'context'],
      title: { en: 'Investment of EV makers at home and overseas', zh: '电动汽车企业国内与海外投资' },
      span: 'half',
    },
    'ev-capacity': {
      needs: ['nev'],
      title: { en: 'Capacity use of EV and battery factories', zh: '电动汽车与电池工厂产能利用率' },
      span: 'half',
    },
    'nev-fleets': {
      needs: ['nev'],
      title: { en: 'Two cities: Beijing and Dalian', zh: '两座城市：北京与大连' },
      span: 'half',
    },
  },
  scientists: {
    'scientists-crossing': {
      needs: ['scientists'],
      title: { en: 'Top scientists in China and the United States', zh: '中美顶尖科学家人数' },
      span: 'half',
    },
    'scientists-share': {
      needs: ['scientists'],
      title: { en: 'Share of the world’s top scientists', zh: '占全球顶尖科学家的比重' },
      span: 'half',
    },
    'scientists-institutions': {
      needs: ['scientists'],
      title: { en: 'Top scientists by institution', zh: '部分机构的顶尖科学家人数' },
      span: 'half',
    },
    'highly-cited': {
      needs: ['scientists-series'],
      title: { en: 'Share of Clarivate’s Highly Cited Researchers', zh: '占科睿唯安高被引科学家名单的比重' },
      span: 'half',
    },
    'highly-cited-countries': {
      needs: ['scientists-series'],
      title: { en: 'Highly Cited Researchers by country', zh: '高被引科学家的国家和地区分布' },
      span: 'half',
    },
    'nature-index': {
      needs: ['scientists-series'],
      title: { en: 'Nature Index Share, two journal sets', zh: '自然指数份额：两种期刊范围' },
      span: 'half',
    },
  },
  'robot-games': {
    'robot-medals': {
      needs: ['robot-games', 'robot-games-results'],
      title: { en: 'Medals by maker, 2025', zh: '2025年各厂商奖牌数' },
      span: 'full',
    },
    'robot-golds': {
      needs: ['robot-games', 'robot-games-results'],
      title: { en: 'Gold by event, 2025', zh: '2025年各项目金牌得主' },
      span: 'half',
    },
    'robot-games-size': {
      needs: ['robot-games', 'robot-games-results'],
      title: { en: 'Size of the Games', zh: '赛事规模' },
      span: 'half',
    },
    'robot-agibot': {
      needs: ['robot-games-results'],
      title: { en: 'AgiBot’s medals, 2026', zh: '2026年智元机器人奖牌数' },
      span: 'half',
    },
    'robot-market': {
      needs: ['robot-games', 'context'],
      title: { en: 'Robotics market in 2029, forecast', zh: '2029年机器人市场规模预测' },
      span: 'half',
    },
    'robot-h1': {
      needs: ['robot-games', 'context'],
      title: { en: 'The Unitree H1 in numbers', zh: '宇树H1的几个数字' },
      span: 'full',
    },
  },
} as const satisfies Readonly<Record<Topic, Readonly<Record<string, Facts>>>>

export type PanelId = { readonly [T in Topic]: keyof (typeof cards)[T] }[Topic]

/** Every card, in reading order. */
export const cardList: readonly PanelCard[] = topics.flatMap(topic =>
  Object.entries<Facts>(cards[topic]).map(([id, facts]) => ({ id, topic, ...facts })),
)

/** The card of a panel, for the panel itself to begin with. */
export function cardOf(id: PanelId): PanelCard {
  const card = cardList.find(known => known.id === id)
  if (!card) throw new Error(`no card of a panel "${id}"`)
  return card
}
