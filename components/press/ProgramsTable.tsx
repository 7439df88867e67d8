import { Spoken } from '../parts/Spoken'
import styles from './PressTable.module.css'

interface Props {
  /** The id of the heading that names it. */
  labelledBy: string
  caption: string
  columns: string[]
  /** A program in each, and what is said of it. */
  rows: [program: string, ...said: string[]][]
}

/** What programs do with what leaves the gallery, each in a row. */
export function ProgramsTable({ labelledBy, caption, columns, rows }: Props) {
  return (
    <div className={styles.frame} role="region" aria-labelledby={labelledBy} tabIndex={0}>
      <table className={`${styles.table} ${styles.narrow}`}>
        <caption>
          <Spoken>{caption}</Spoken>
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
  )
}
