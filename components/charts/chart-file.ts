/** Colours and letter of a picture that leaves: those of the page do not go along, and paper is white. */
const look = [
  'svg{background:#fff;font:12px system-ui,sans-serif}',
  'text{fill:#1b2124}',
  '.title{font-weight:600;font-size:14px}',
  '.source,.scale text{fill:#55605c;font-size:11px}',
  '.scale line{stroke:#cfd6d3}',
  'g>text{paint-order:stroke;stroke:#fff;stroke-width:3px}',
  'rect{fill:#0b6650}',
].join('');

/** The picture as a file that stands by itself. */
export function chartToSvg(picture: SVGSVGElement): Blob {
  const copy = picture.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('a picture that is none');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = look;
  copy.prepend(style);
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
}

/** The same in dots, twice as many as it has pixels. */
export async function chartToPng(picture: SVGSVGElement): Promise<Blob> {
  const { width, height } = picture.viewBox.baseVal;
  const image = new Image(width, height);
  image.src = URL.createObjectURL(chartToSvg(picture));
  try {
    await image.decode();
    const canvas = new OffscreenCanvas(width * 2, height * 2);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('nothing to draw with');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
