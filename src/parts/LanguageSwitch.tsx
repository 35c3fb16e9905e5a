import { languages, type Language } from '../frame/Frame.ts'
import { languageTags } from '../words/languages.ts'
import { ui } from '../words/ui.ts'

/** Each language calls itself by its own name, so that whoever needs it can read it. */
const names: Readonly<Record<Language, string>> = { en: 'English', zh: '中文' }

/**
 * 中文 drawn: two letters of another script have the browser find and load a font of many megabytes before the first line
 * of an English page stands.
 */
const DrawnChinese = () => (
  <svg role="img" aria-label={names.zh} viewBox="0 0 32 17">
    <path d="M2.5 5h11v6h-11zM8 1.5v14M18 4.5h13m-7.5-3 1 3m4 0C27.5 10 23.5 13.5 18 15m2.5-10.5C21.5 10 25.5 13.5 31 15" />
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
    {languages.map(other => (
      <a
        key={other}
        href={addresses[other]}
        lang={languageTags[other]}
        hrefLang={languageTags[other]}
        aria-current={other === language ? 'true' : undefined}
      >
        {other === 'zh' && language === 'en' ? <DrawnChinese /> : names[other]}
      </a>
    ))}
  </nav>
)
