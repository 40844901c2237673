import { XMLBuilder } from 'fast-xml-parser';
import { withoutControls } from '../../text/xml-characters.js';

/** An element: its name, attributes, and text or children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly content?: string | readonly XmlElement[];
}

/** A document of XML 1.0 in UTF-8. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build([ordered(root)]).trim()}\n`;

// Line ends and tabs are written as numbers: in an attribute a parser would read them as blanks.
const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@_',
  format: true,
  suppressEmptyNode: true,
  entities: [
    { regex: /&/g, val: '&amp;' },
    { regex: /</g, val: '&lt;' },
    { regex: />/g, val: '&gt;' },
    { regex: /"/g, val: '&quot;' },
    { regex: /'/g, val: '&apos;' },
    { regex: /\t/g, val: '&#9;' },
    { regex: /\n/g, val: '&#10;' },
    { regex: /\r/g, val: '&#13;' },
  ],
} as ConstructorParameters<typeof XMLBuilder>[0]);

const ordered = ({ name, attributes = {}, content = [] }: XmlElement): Readonly<Record<string, unknown>> => ({
  [name]: typeof content === 'string' ? [{ '#text': withoutControls(content) }] : content.map(ordered),
  ':@': Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [`@_${key}`, withoutControls(String(value))]),
  ),
});
