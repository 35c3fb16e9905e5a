import type { Topic } from '../data/Figure.ts'
import { panel as evCapacity } from './ev-capacity.ts'
import { panel as evInvestment } from './ev-investment.ts'
import { panel as guangdongAmounts } from './guangdong-amounts.ts'
import { panel as guangdongCounts } from './guangdong-counts.ts'
import { panel as guangdongGdp } from './guangdong-gdp.ts'
import { panel as guangdongGdpGrowth } from './guangdong-gdp-growth.ts'
import { panel as guangdongGrowth } from './guangdong-growth.ts'
import { panel as guangdongTrade } from './guangdong-trade.ts'
import { panel as highlyCited } from './highly-cited.ts'
import { panel as highlyCitedCountries } from './highly-cited-countries.ts'
import { panel as natureIndex } from './nature-index.ts'
import { panel as nevFleets } from './nev-fleets.ts'
import { panel as nevForecast } from './nev-forecast.ts'
import { panel as nevGrowth2024 } from './nev-growth-2024.ts'
import { panel as nevMarket2024 } from './nev-market-2024.ts'
import { panel as nevPowertrains } from './nev-powertrains.ts'
import { panel as nevShare } from './nev-share.ts'
import { panel as nevVolumes } from './nev-volumes.ts'
import { panel as provinceGdp } from './province-gdp.ts'
import { panel as robotAgibot } from './robot-agibot.ts'
import { panel as robotGamesSize } from './robot-games-size.ts'
import { panel as robotGolds } from './robot-golds.ts'
import { panel as robotH1 } from './robot-h1.ts'
import { panel as robotMarket } from './robot-market.ts'
import { panel as robotMedals } from './robot-medals.ts'
import { panel as scientistsCrossing } from './scientists-crossing.ts'
import { panel as scientistsInstitutions } from './scientists-institutions.ts'
import { panel as scientistsShare } from './scientists-share.ts'
import { panel as tradeBalance } from './trade-balance.ts'
import { panel as tradeChange } from './trade-change.ts'
import { panel as tradeEurostat } from './trade-eurostat.ts'
import { panel as tradeFlows } from './trade-flows.ts'
import { panel as tradeGermanView } from './trade-german-view.ts'
import { panel as tradeGrowth } from './trade-growth.ts'
import { panel as tradeJanFeb2024 } from './trade-jan-feb-2024.ts'
import { panel as tradeJanFeb2024Growth } from './trade-jan-feb-2024-growth.ts'
import { panel as tradeLedgers } from './trade-ledgers.ts'
import { panel as tradePartners } from './trade-partners.ts'
import { panel as tradeUsShare } from './trade-us-share.ts'
import { panel as tradeWorld } from './trade-world.ts'
import { panel as tradeYearToDate } from './trade-year-to-date.ts'
import type { Panel } from './Panel.ts'

/** Every panel, in reading order. */
export const panels: readonly Panel[] = [
  guangdongAmounts,
  guangdongGrowth,
  guangdongGdp,
  guangdongCounts,
  guangdongGdpGrowth,
  guangdongTrade,
  provinceGdp,
  tradeFlows,
  tradeBalance,
  tradeGrowth,
  tradeChange,
  tradeUsShare,
  tradePartners,
  tradeWorld,
  tradeYearToDate,
  tradeLedgers,
  tradeEurostat,
  tradeJanFeb2024,
  tradeJanFeb2024Growth,
  tradeGermanView,
  nevVolumes,
  nevShare,
  nevForecast,
  nevMarket2024,
  nevGrowth2024,
  nevPowertrains,
  evInvestment,
  evCapacity,
  nevFleets,
  scientistsCrossing,
  scientistsShare,
  scientistsInstitutions,
  highlyCited,
  highlyCitedCountries,
  natureIndex,
  robotMedals,
  robotGolds,
  robotGamesSize,
  robotAgibot,
  robotMarket,
  robotH1,
]

/** The one panel of each topic that stands on the front page. */
export const headlines: Readonly<Record<Topic, Panel>> = {
  guangdong: guangdongAmounts,
  trade: tradeFlows,
  nev: nevVolumes,
  scientists: scientistsCrossing,
  'robot-games': robotMedals,
}

/** Panels of one topic, in reading order. */
export const panelsOf = (topic: Topic): readonly Panel[] => panels.filter(panel => panel.topic === topic)

/** The panel of this id, or undefined. */
export const panelById = (id: string): Panel | undefined => panels.find(panel => panel.id === id)
