/** jsdom has the element `dialog` but neither opens nor closes it: what the parts rely on, in its plainest form. */
export function withDialogs(): void {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
}
