import type { Key } from '../frame/Frame.ts'
import type { Figure } from './Figure.ts'
import { measureKey, select, type Figures } from './Figures.ts'

/** The heading under which the province lists its sixteen achievements of 2024. */
const achievements = "Guangdong's achievements in numbers"

/** Figures of the province's own list of achievements, as admitted, in the order of the list. */
export const achievementsOf = (figures: Figures): readonly Figure[] =>
  select(figures, { dataset: 'guangdong', entity: 'guangdong' }).filter(
    ({ section }) => section === achievements,
  )

/** What growth rates, ranks and shares are about: the measure whose choice they follow. */
const subjects: Readonly<Record<string, string>> = {
  'gdp-growth-real': 'gdp',
  'gdp-growth-target': 'gdp',
  'gdp-rank': 'gdp',
  'gdp-years-first': 'gdp',
  'goods-trade-growth': 'goods-trade',
  'trade-growth-contribution': 'goods-trade',
  'budget-revenue-rank': 'budget-revenue',
  'business-entities-rank': 'business-entities',
  'rd-intensity': 'rd-expenditure',
}

/** The amount or number a measure speaks of: growth of GDP of GDP, a rank by revenue of revenue; else the measure itself. */
export const subjectOf = (measure: string): string => subjects[measure] ?? measure

const provincialGdp: Key = { id: 'gdp', label: { en: 'GDP', zh: '地区生产总值' } }

/** Key of a measure as it is said of a province: Chinese has another word for its GDP than for a country's. */
export const provinceKey = (figures: Figures, measure: string): Key =>
  measure === 'gdp' ? provincialGdp : measureKey(figures, measure)
