const SCALE = 2;
const PAINTED = ['fill', 'stroke', 'stroke-dasharray', 'font-size', 'font-weight'] as const;

/** Returns a copy of a drawing that looks the same without the page's stylesheet. */
function standingAlone(svg: SVGSVGElement, family: string): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll<SVGElement>('*');
  copy.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const property of PAINTED) {
      element.setAttribute(property, style.getPropertyValue(property));
    }
  });
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('font-family', family);
  return copy;
}

async function imageOf(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  return image;
}

/** Returns all drawings inside a box, at their positions and under a title, as one PNG. */
export async function pictureOf(
  box: HTMLElement,
  title: string,
  text: number,
): Promise<Blob | null> {
  const frame = box.getBoundingClientRect();
  const look = getComputedStyle(box);
  const head = text * 2;
  const canvas = document.createElement('canvas');
  canvas.width = frame.width * SCALE;
  canvas.height = (frame.height + head) * SCALE;
  const brush = canvas.getContext('2d');
  if (!brush) return null;
  brush.scale(SCALE, SCALE);
  brush.fillStyle = getComputedStyle(document.body).backgroundColor;
  brush.fillRect(0, 0, frame.width, frame.height + head);
  brush.fillStyle = look.color;
  brush.font = `600 ${text}px ${look.fontFamily}`;
  brush.fillText(title, 0, text * 1.2);
  brush.font = `400 ${text}px ${look.fontFamily}`;
  for (const words of box.querySelectorAll<HTMLElement>('[data-words]')) {
    const at = words.getBoundingClientRect();
    const foot = at.bottom - frame.top + head - text / 2;
    brush.fillText(words.textContent ?? '', at.left - frame.left, foot);
  }
  for (const svg of box.querySelectorAll<SVGSVGElement>('svg')) {
    const at = svg.getBoundingClientRect();
    const image = await imageOf(standingAlone(svg, look.fontFamily));
    brush.drawImage(image, at.left - frame.left, at.top - frame.top + head, at.width, at.height);
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
