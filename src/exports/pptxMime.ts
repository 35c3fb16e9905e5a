/** Media type of a PowerPoint file. */
export const pptxMime = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
