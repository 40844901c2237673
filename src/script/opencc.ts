/** The two directions of opencc-js that slogans uses; the Taiwan and Hong Kong ones reword simplified text. */
export type Direction = 't2cn' | 'cn2t';

interface OpenccModule {
  Converter(options: { readonly from: string; readonly to: string }): (text: string) => string;
}

/** A converter of opencc-js, loaded on demand. Its own types come out as `any` under NodeNext. */
export async function converter(direction: Direction): Promise<(text: string) => string> {
  if (direction === 't2cn') {
    const opencc = (await import('opencc-js/t2cn')) as OpenccModule;
    return opencc.Converter({ from: 't', to: 'cn' });
  }
  const opencc = (await import('opencc-js/cn2t')) as OpenccModule;
  return opencc.Converter({ from: 'cn', to: 't' });
}
