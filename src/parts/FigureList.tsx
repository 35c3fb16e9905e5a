import { figureTopics } from '../data/Figure.ts'
import { subjectName } from '../data/subject.ts'
import { periodText } from '../words/periods.ts'
import { statusWords } from '../words/statuses.ts'
import { topicNames } from '../words/topicNames.ts'
import { figureWords, sortLabels } from '../words/figures.ts'
import { figureValue, type FigureSetting } from './FigureRow.tsx'

/** All figures as plain tables by topic, one line each, for readers without a script. */
export const FigureList = ({ figures, language, Link, addressOf }: FigureSetting) =>
  figureTopics
    .map(topic => ({ topic, list: figures.list.filter(figure => figure.topic === topic) }))
    .filter(({ list }) => list.length > 0)
    .map(({ topic, list }) => (
      <section key={topic} className="figure-list">
        <h2 className="section-title">{topicNames[topic][language]}</h2>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{figureWords.figure[language]}</th>
              <th scope="col">{sortLabels.period[language]}</th>
              <th scope="col">{sortLabels.value[language]}</th>
              <th scope="col">{sortLabels.status[language]}</th>
            </tr>
          </thead>
          <tbody>
            {list.map(figure => (
              <tr key={figure.id}>
                <td>
                  <Link href={addressOf(figure.id)}>
                    {subjectName(figures, figure, ['measure', 'entity', 'partner', 'flow', 'item'])[language]}
                  </Link>
                </td>
                <td>{periodText(figure.period, language)}</td>
                <td>{figureValue(figure, language)}</td>
                <td>{statusWords[figure.status][language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    ))
