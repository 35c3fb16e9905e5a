import type { Text } from '../frame/Frame.ts'

const text = (en: string, zh: string): Text => ({ en, zh })

/** Words of the one-file briefing, and of the button that makes one. */
export const briefingWords = {
  name: text('One-file briefing (HTML)', '单文件简报（HTML）'),
  hint: text(
    'This page as one file that opens without a network: charts, filters, tables and sources in both languages.',
    '将本页存为一个文件，断网也能打开：图表、筛选、表格和来源俱全，中英双语。',
  ),
  still: text(
    'Pictures and tables as they were saved. Where scripts run, live charts with filters take their place.',
    '保存时的图与表。允许运行脚本时，将换成可筛选的动态图表。',
  ),
  /** `day` is ready to read. */
  about: (version: string, day: string) =>
    text(
      `Data version ${version}, saved ${day}. This file works without a network.`,
      `数据版本${version}，保存于${day}。本文件断网可用。`,
    ),
  online: text('Open on Kapok', '在木棉中打开'),
  notes: text('Speaker’s notes', '演讲备注'),
} as const
