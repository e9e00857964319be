import { useEffect, useState } from 'preact/hooks';

/** An address at which this SVG text is an image of the page, until it is another text; '' before there is one. */
export function usePicture(svg: string): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return address;
}
