import type { Figures } from '../data/Figures.ts'
import type { Check } from '../data/identity.ts'
import type { Language } from '../frame/Frame.ts'
import { checkPage } from '../words/checkPage.ts'
import { identityKinds, kindWords, type IdentityKind } from '../words/checks.ts'
import { CheckItem, verdictOf } from './CheckItem.tsx'
import type { SiteLink } from './SiteHeader.tsx'

type CheckBookProps = {
  readonly checks: readonly Check[]
  readonly figures: Figures
  readonly language: Language
  readonly Link: SiteLink
  /** Id that the address points at. */
  readonly target: string
  /** Only those that differ are shown. */
  readonly differing: boolean
  readonly onDiffering: (differing: boolean) => void
}

const differ = (checks: readonly Check[]): readonly Check[] =>
  checks.filter(({ verdict }) => verdict === 'differs')

/** The state of all checks in five numbers. */
function Summary({ checks, language }: Pick<CheckBookProps, 'checks' | 'language'>) {
  const of = (verdict: string) => checks.filter(check => verdictOf(check) === verdict).length
  const covered = new Set(checks.flatMap(({ identity }) => identity.inputs.map(({ id }) => id)))
  const numbers = [
    { term: checkPage.checks, count: checks.length },
    { term: checkPage.hold, count: of('holds') },
    { term: checkPage.explained, count: of('explained') },
    { term: checkPage.unexplained, count: of('unexplained') },
    { term: checkPage.figures, count: covered.size },
  ]
  return (
    <dl className="tally">
      {numbers.map(({ term, count }) => (
        <div key={term.en}>
          <dt>{term[language]}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}

function Switch({ checks, language, differing, onDiffering }: CheckBookProps) {
  const choices = [
    { name: checkPage.all(checks.length), value: false },
    { name: checkPage.differing(differ(checks).length), value: true },
  ]
  return (
    <div className="check-switch needs-script" role="radiogroup" aria-labelledby="check-switch">
      <span id="check-switch">{checkPage.show[language]}</span>
      {choices.map(({ name, value }) => (
        <label key={name.en}>
          <input
            type="radio"
            name="checks"
            checked={differing === value}
            onChange={() => onDiffering(value)}
          />
          {name[language]}
        </label>
      ))}
    </div>
  )
}

type GroupProps = Pick<CheckBookProps, 'figures' | 'language' | 'Link' | 'target'> & {
  readonly kind: IdentityKind
  /** All of the kind, and those that are shown. */
  readonly all: readonly Check[]
  readonly shown: readonly Check[]
}

function Group({ kind, all, shown, ...shared }: GroupProps) {
  const { language } = shared
  const { title, rule } = kindWords[kind]
  return (
    <section className="check-group" aria-labelledby={`kind-${kind}`}>
      <h3 id={`kind-${kind}`}>{title[language]}</h3>
      <p className="check-rule">
        {rule[language]}{' '}
        <span className="check-count">{checkPage.count(all.length, differ(all).length)[language]}</span>
      </p>
      {shown.map(check => (
        <CheckItem key={check.identity.id} check={check} {...shared} />
      ))}
    </section>
  )
}

/** All checks by kind under their tally; what differs can be had alone. */
export function CheckBook(props: CheckBookProps) {
  const { checks, figures, language, Link, target, differing } = props
  const shared = { figures, language, Link, target }
  const groups = identityKinds.map(kind => {
    const all = checks.filter(({ identity }) => identity.kind === kind)
    return { kind, all, shown: differing ? differ(all) : all }
  })
  const shown = groups.filter(group => group.shown.length > 0)
  return (
    <section aria-labelledby="identities">
      <h2 id="identities" className="section-title">
        {checkPage.identities[language]}
      </h2>
      <p className="prose">{checkPage.how[language]}</p>
      <Summary checks={checks} language={language} />
      <Switch {...props} />
      {shown.length === 0 && <p role="status">{checkPage.none[language]}</p>}
      {shown.map(group => (
        <Group key={group.kind} {...group} {...shared} />
      ))}
    </section>
  )
}
