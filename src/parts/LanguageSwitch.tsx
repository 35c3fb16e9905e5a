import type { Language } from '../frame/Frame.ts'
import { ui } from '../words/ui.ts'

/** Each language calls itself by its own name, so that whoever needs it can read it. */
const names: Readonly<Record<Language, { readonly name: string; readonly tag: string }>> = {
  en: { name: 'English', tag: 'en' },
  zh: { name: '中文', tag: 'zh-Hans' },
}

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
        {names[other].name}
      </a>
    ))}
  </nav>
)
