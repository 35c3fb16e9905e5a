// Door: knows whether a button or a finger is down on the page.

/** A press that lasts longer than this, in ms, is not waited for. */
const patience = 1000

/** Presses on the page from now on; `stop` ends the watch. */
export type PressWatch = {
  /** Calls back at once where nothing is down, else when it is up again and its click has been dispatched. */
  readonly whenUp: (act: () => void) => void
  readonly stop: () => void
}

/**
 * Watches presses. What is pressed on must not leave the page before it is let go: the browser gives the click to what both
 * have in common, and nobody hears it.
 */
export function watchPress(): PressWatch {
  let down = false
  let waiting: (() => void) | null = null
  const callBack = () => {
    const act = waiting
    waiting = null
    act?.()
  }
  const press = () => {
    down = true
  }
  const letGo = () => {
    down = false
    setTimeout(callBack)
  }
  const ends = ['pointerup', 'pointercancel', 'blur']
  addEventListener('pointerdown', press, true)
  for (const end of ends) addEventListener(end, letGo, true)
  return {
    whenUp: act => {
      if (!down) return act()
      waiting = act
      setTimeout(callBack, patience)
    },
    stop: () => {
      removeEventListener('pointerdown', press, true)
      for (const end of ends) removeEventListener(end, letGo, true)
    },
  }
}
