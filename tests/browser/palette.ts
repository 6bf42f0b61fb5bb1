import { crc32, deflateSync, inflateSync } from "node:zlib";

const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/** A PNG in 48 colours, a third of the size, from one as the browser takes it: 8 bits a channel, not interlaced. */
export function inFewColours(png: Buffer): Buffer {
  const { width, height, pixels } = decoded(png);
  const { palette, indices } = quantized(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/** The pixels as 0xrrggbb. */
function decoded(png: Buffer): {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
} {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const step = png[25] === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const bytes = unfiltered(inflateSync(Buffer.concat(data)), width * step, height, step);
  const pixels = Uint32Array.from({ length: width * height }, (_, at) => bytes.readUIntBE(at * step, 3));
  return { width, height, pixels };
}

/** The rows without what each was foretold from its neighbours: PNG 1.2, chapter 6. */
function unfiltered(rows: Buffer, stride: number, height: number, step: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
    const kind = rows[row * (stride + 1)];
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column < step ? 0 : out[at - step]!;
      const above = row === 0 ? 0 : out[at - stride]!;
      const corner = row === 0 || column < step ? 0 : out[at - stride - step]!;
      const foretold = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][kind!]!;
      out[at] = rows[row * (stride + 1) + 1 + column]! + foretold;
    }
  }
  return out;
}

function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

type Colour = readonly [red: number, green: number, blue: number];
const channels = (pixel: number): Colour => [pixel >> 16, (pixel >> 8) & 255, pixel & 255];

/** The commonest colours of the picture, and each pixel as the one that is nearest. */
function quantized(pixels: Uint32Array): {
  readonly palette: readonly Colour[];
  readonly indices: Uint8Array;
} {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette = [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 48)
    .map(([pixel]) => channels(pixel));
  const places = new Map<number, number>();
  for (const pixel of counts.keys()) {
    const colour = channels(pixel);
    const distances = palette.map((each) =>
      each.reduce((sum, value, channel) => sum + (value - colour[channel]!) ** 2, 0),
    );
    places.set(pixel, distances.indexOf(Math.min(...distances)));
  }
  return { palette, indices: Uint8Array.from(pixels, (pixel) => places.get(pixel)!) };
}
