import regular from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import bold from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url';
import regularOfPage from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import boldOfPage from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2?url';
import type { Studio } from '../../sim/report/brief/brief.ts';

const addresses = { regular, bold };
/** Of pictures: the same fonts as those of the page, small, for every letter of Dutch and English. */
const ofPictures = [
  { weight: 400, address: regularOfPage },
  { weight: 700, address: boldOfPage },
];

/** Draws with the canvas of the browser, in Noto Sans, so that a picture is nearly the same in every browser. */
export function browserStudio(): Studio {
  // A drawing that is shown as a picture sees no font of the page: it carries its own.
  let faces: Promise<string> | null = null;
  return {
    async font(weight) {
      return new Uint8Array(await (await load(addresses[weight])).arrayBuffer());
    },
    async png(svg, width) {
      faces ??= Promise.all(ofPictures.map(face)).then((all) => all.join(''));
      return drawn(withStyle(svg, await faces), width);
    },
  };
}

/** A file of the page. Throws Error when it cannot be had. */
async function load(address: string): Promise<Blob> {
  const answer = await fetch(new URL(address, import.meta.url));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.blob();
}

async function face({ weight, address }: (typeof ofPictures)[number]): Promise<string> {
  const inside = await asDataAddress(await load(address));
  return `@font-face{font-family:"Noto Sans";font-weight:${weight};src:url(${inside})}`;
}

function asDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('A font cannot be read.'));
    reader.readAsDataURL(blob);
  });
}

function withStyle(svg: string, style: string): string {
  return svg.replace(/<svg\b[^>]*>/, (root) => `${root}<style>${style}</style>`);
}

async function drawn(svg: string, width: number): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = Math.round((width * image.naturalHeight) / image.naturalWidth);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (png === null) throw new Error('The browser cannot make a picture of this size.');
    return new Uint8Array(await png.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
