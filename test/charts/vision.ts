/*
 * Colour as eyes see it: contrast, difference, and what remains of a colour when one kind of cone is missing.
 */

/** Linear red, green, blue, each 0 to 1. */
export type Light = readonly [number, number, number]
export type Lab = { readonly l: number; readonly a: number; readonly b: number }

export const visions = ['normal', 'protan', 'deutan', 'tritan'] as const
export type Vision = (typeof visions)[number]

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

/** Light of `#rrggbb`. */
export function lightOf(hex: string): Light {
  const channel = (at: number) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  return [channel(1), channel(3), channel(5)]
}

const times = (matrix: readonly Light[], [r, g, b]: Light): Light => {
  const [x = 0, y = 0, z = 0] = matrix.map(([p, q, s]) => p * r + q * g + s * b)
  return [x, y, z]
}

/** Matrices of Machado, Oliveira and Fernandes (2009) at full severity, over linear light. */
const cones: Readonly<Record<Exclude<Vision, 'normal'>, readonly Light[]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const clip = (channel: number): number => Math.min(1, Math.max(0, channel))
const clipped = ([r, g, b]: Light): Light => [clip(r), clip(g), clip(b)]

/** What an eye of that kind makes of the light. */
export const seen = (light: Light, vision: Vision): Light =>
  vision === 'normal' ? light : clipped(times(cones[vision], light))

const toXyz: readonly Light[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]

const root = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116)

/** CIE L*a*b* under daylight D65. */
export function labOf(light: Light): Lab {
  const [x, y, z] = times(toXyz, light)
  const [fx, fy, fz] = [root(x / 0.95047), root(y), root(z / 1.08883)]
  return { l: 116 * fy - 16, a: 500 * (fx - fy), b: 200 * (fy - fz) }
}

const luminance = (hex: string): number => times(toXyz, lightOf(hex))[1]

/** WCAG contrast ratio of two colours. */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
const hue = (a: number, b: number): number =>
  a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360

const seventh = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))

/** Hue angle of the way from one to the other, the short way round. */
function hueStep(h1: number, h2: number): number {
  const step = h2 - h1
  return Math.abs(step) <= 180 ? step : step - Math.sign(step) * 360
}

function meanHue(h1: number, h2: number): number {
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2
  return (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2
}

/** Difference of two colours after CIEDE2000 (CIE 142-2001), about 1 at the threshold of being noticed. */
export function deltaE(one: Lab, other: Lab): number {
  const stretch = 1.5 - 0.5 * seventh((Math.hypot(one.a, one.b) + Math.hypot(other.a, other.b)) / 2)
  const [a1, a2] = [one.a * stretch, other.a * stretch]
  const [c1, c2] = [Math.hypot(a1, one.b), Math.hypot(a2, other.b)]
  const [h1, h2] = [hue(a1, one.b), hue(a2, other.b)]
  const grey = c1 * c2 === 0
  const turn = grey ? 0 : 2 * Math.sqrt(c1 * c2) * Math.sin(radians(hueStep(h1, h2) / 2))
  const [l, c, h] = [(one.l + other.l) / 2, (c1 + c2) / 2, grey ? h1 + h2 : meanHue(h1, h2)]
  const cosines = (t: number, m: number, shift: number) => t * Math.cos(radians(m * h + shift))
  const t = 1 + cosines(-0.17, 1, -30) + cosines(0.24, 2, 0) + cosines(0.32, 3, 6) + cosines(-0.2, 4, -63)
  const light = (other.l - one.l) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2))
  const chroma = (c2 - c1) / (1 + 0.045 * c)
  const angle = turn / (1 + 0.015 * c * t)
  const bend = -2 * seventh(c) * Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2))))
  return Math.sqrt(light ** 2 + chroma ** 2 + angle ** 2 + bend * chroma * angle)
}

/** The smallest difference two colours have for any of the four kinds of eyes. */
export const leastDifference = (
  one: string,
  other: string,
): { readonly vision: Vision; readonly value: number } =>
  visions
    .map(vision => {
      const [first, second] = [one, other].map(hex => labOf(seen(lightOf(hex), vision)))
      return { vision, value: first && second ? deltaE(first, second) : 0 }
    })
    .reduce((least, each) => (each.value < least.value ? each : least))
