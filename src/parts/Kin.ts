import type { Agreement } from '../data/quantity.ts'

/** Another figure of the same quantity, in words, and how it stands to the one asked about. */
export type OtherFigure = {
  readonly id: string
  readonly value: string
  readonly status: string
  /** Publisher and date of its source; empty for computed figures. */
  readonly source: string
  readonly agreement: Agreement
}

/** A chart by its name, and where it stands; no address where no link may lead there. */
export type ChartLink = { readonly id: string; readonly title: string; readonly address?: string | undefined }

/** What a figure has to do with others: figures of the same quantity, and charts that show it or compute with it. */
export type Kin = { readonly others: readonly OtherFigure[]; readonly charts: readonly ChartLink[] }

/** Finds it for a figure by its id. Rejects when the other figures cannot be had; may then be called again. */
export type LoadKin = (figure: string) => Promise<Kin>
