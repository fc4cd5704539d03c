import type { ArchiveMember, RawRow, SourceFile, XmlElement } from '@maillage/kit';
import { parseXml, readTar } from '@maillage/kit';
import { z } from 'zod';

const feature = z.object({ properties: z.unknown() });
const collection = z.object({ features: z.array(feature) });

/** Offices of an archive of JSON: a member holds the offices of a kind in a département, or one of them. */
export async function* readJsonOffices(file: SourceFile): AsyncGenerator<RawRow> {
  for await (const member of readTar(file)) yield* officesOf(member, jsonOffices);
}

/** Offices of an archive of XML: a member holds one. */
export async function* readXmlOffices(file: SourceFile): AsyncGenerator<RawRow> {
  for await (const member of readTar(file)) yield* officesOf(member, xmlOffices);
}

/** A member that cannot be read is a row that is refused: the others are. */
function* officesOf(
  { name, bytes }: ArchiveMember,
  read: (text: string) => readonly unknown[],
): Generator<RawRow> {
  let offices: readonly unknown[];
  try {
    offices = read(bytes.toString('utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : 'illisible';
    yield { line: 1, file: name, value: null, fault: `${name} : ${why}` };
    return;
  }
  for (const [rank, value] of offices.entries()) yield { line: rank + 1, file: name, value };
}

function jsonOffices(text: string): readonly unknown[] {
  const said: unknown = JSON.parse(text);
  const many = collection.safeParse(said);
  const features = many.success ? many.data.features : [feature.parse(said)];
  return features.map(({ properties }) => properties);
}

const xmlOffices = (text: string): readonly unknown[] => [asJson(parseXml(text))];

/** An element as JSON has it: attributes and children by name, several of one name in a list. */
function asJson(element: XmlElement): unknown {
  const { attributes, children, text } = element;
  if (children.length === 0 && Object.keys(attributes).length === 0) return text;
  const said: Record<string, unknown> = { ...attributes, ...(text !== '' && { $t: text }) };
  for (const child of children) {
    const before = said[child.name];
    const value = asJson(child);
    if (before === undefined) said[child.name] = value;
    else if (Array.isArray(before)) before.push(value);
    else said[child.name] = [before, value];
  }
  return said;
}
