import type { ReactNode } from 'react'
import { Spoken } from '../parts/Spoken'
import styles from './PressTable.module.css'

interface Props {
  id: string
  heading: string
  text: ReactNode
  columns: string[]
  /** A program in each, and what is said of it. */
  rows: [program: string, ...said: string[]][]
}

/** The section that tells what programs do with what leaves the gallery, each in a row. */
export function Programs({ id, heading, text, columns, rows }: Props) {
  return (
    <section className="section">
      <h2 id={id}>{heading}</h2>
      <p className="prose">{text}</p>
      <div className={styles.frame} role="region" aria-labelledby={id} tabIndex={0}>
        <table className={`${styles.table} ${styles.narrow}`}>
          <caption>
            <Spoken>{heading}</Spoken>
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([program, ...said]) => (
              <tr key={program}>
                <th scope="row">{program}</th>
                {said.map((text, index) => (
                  <td key={index}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
