import type { Language } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'

/** Each language calls itself by its own name, so that whoever needs it can read it. */
const names: Readonly<Record<Language, { readonly name: string; readonly tag: string }>> = {
  en: { name: 'English', tag: 'en' },
  zh: { name: '中文', tag: 'zh-Hans' },
}

/**
 * 中文 drawn: two letters of another script have the browser find and load a font of many megabytes before the first line
 * of an English page stands.
 */
const DrawnChinese = () => (
  <svg role="img" aria-label={names.zh.name} viewBox="0 0 32 17" className="drawn-name">
    <path d="M2.4 5.2H13.6V11.2H2.4ZM8 1.6V15.8M18 4.7H31M23.4 1.4L24.7 4.4M28.4 4.7C27.4 10 23.6 13.7 18 15.3M20.6 4.7C21.6 10 25.4 13.7 31 15.3" />
  </svg>
)

type LanguageSwitchProps = {
  readonly language: Language
  /** Address of this page in each language. */
  readonly addresses: Readonly<Record<Language, string>>
}

/** Links to this page in the other languages. Plain links: another language is another page. */
export const LanguageSwitch = ({ language, addresses }: LanguageSwitchProps) => (
  <nav className="switch" aria-label={ui.language[language]}>
    {(['en', 'zh'] as const).map(other => (
      <a
        key={other}
        href={addresses[other]}
        lang={names[other].tag}
        hrefLang={names[other].tag}
        aria-current={other === language ? 'true' : undefined}
      >
        {other === 'zh' && language === 'en' ? <DrawnChinese /> : names[other].name}
      </a>
    ))}
  </nav>
)
