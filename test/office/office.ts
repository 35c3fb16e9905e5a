// Door: runs LibreOffice and poppler on files in a folder of their own.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PNG } from 'pngjs'

const run = promisify(execFile)

/** A folder with files, and the programs that open them; `close` takes it away. */
export type Office = {
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>
  /** Converts all files of an ending at once: to what, as LibreOffice names it, and the ending of the results. */
  readonly convert: (ending: string, to: string) => Promise<void>
  /** Bytes of a file of the folder; rejects when it was not made. */
  readonly read: (name: string) => Promise<Buffer>
  /** Pages of a PDF of the folder, as text. */
  readonly pages: (name: string) => Promise<readonly string[]>
  /** Pages of a PDF of the folder, as pictures. */
  readonly pictures: (name: string) => Promise<readonly PNG[]>
  readonly close: () => Promise<void>
}

const patience = { timeout: 500_000, maxBuffer: 64 * 1024 * 1024 }

/** Opens a folder. LibreOffice has a profile of its own in it, so that one that is open beside it is left alone. */
export async function openOffice(): Promise<Office> {
  const folder = await mkdtemp(join(tmpdir(), 'kapok-office-'))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const at = (name: string): string => join(folder, name)
  return {
    write: (name, bytes) => writeFile(at(name), bytes),
    convert: async (ending, to) => {
      const names = (await readdir(folder)).filter(name => name.endsWith(ending))
      const how = [profile, '--headless', '--convert-to', to, '--outdir', folder, ...names.map(at)]
      await run('soffice', how, patience)
    },
    read: name => readFile(at(name)),
    pages: async name => {
      const { stdout } = await run('pdftotext', ['-layout', at(name), '-'], patience)
      return stdout.split('\f').slice(0, -1)
    },
    pictures: async name => {
      const to = at(`${name}-pages`)
      await mkdir(to, { recursive: true })
      await run('pdftoppm', ['-r', '80', '-png', at(name), join(to, 'page')], patience)
      const files = (await readdir(to)).toSorted()
      return Promise.all(files.map(async file => PNG.sync.read(await readFile(join(to, file)))))
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}
