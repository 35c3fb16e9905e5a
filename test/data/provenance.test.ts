import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

/** The checker stands beside the checkout, with the archived texts; a plain clone has neither, and skips. */
const checker = '../shared/tools/check-provenance.mjs'

describe('every figure cited to an archived document', () => {
  it.skipIf(!existsSync(checker))('stands there, on its line, as printed', async () => {
    // Fails with the checker's own lines when it ends with anything but 0.
    const { stdout } = await promisify(execFile)(process.execPath, [checker])
    expect(stdout).toMatch(/^[1-9]\d* citations hold, 0 do not$/m)
  })
})
