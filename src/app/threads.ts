// Door: the threads of the build, as many as the machine has room for.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Done, Job } from './Job.ts'

/** MiB for what lives but a moment: texts of pages, pixels of pictures. With the usual 16 a third of the time goes into clearing up. */
const youngMemory = 64

/** One thread, until nothing is left to do. What fails in it fails here. */
const thread = (file: URL, queue: Job[], take: (done: Done) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: youngMemory } })
    const next = () => {
      const job = queue.shift()
      if (job) worker.postMessage(job)
      else void worker.terminate().then(() => resolve())
    }
    worker.on('message', (done: Done) => {
      take(done)
      next()
    })
    worker.on('error', reject)
    next()
  })

/**
 * Does pieces of the build side by side, each in the next thread that is free. Rejects with the first that fails.
 * @param file the built file that a thread runs
 */
export async function inThreads(file: URL, jobs: readonly Job[]): Promise<readonly Done[]> {
  const queue = [...jobs]
  const done: Done[] = []
  const count = Math.min(availableParallelism(), jobs.length)
  await Promise.all(Array.from({ length: count }, () => thread(file, queue, one => done.push(one))))
  return done
}
