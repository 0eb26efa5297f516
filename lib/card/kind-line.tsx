/** What a record is, above its name: سياسية, منظومة دفاع جوي. A place says it with where it lies, so here it is a place. */
import type { Entity } from '../dataset/schema.ts';
import { type Language, type MessageKey, text } from '../i18n/index.ts';

export const KindLine = ({ entity, language }: { entity: Entity; language: Language }) => (
  <p class="kind">{text(language, typeKey(entity))}</p>
);

function typeKey(entity: Entity): MessageKey {
  if (entity.kind === 'place') return 'one.place';
  return typeKeyOf(entity.kind === 'person' && entity.gender === 'f' ? 'personF' : entity.kind, entity.subtype);
}

/** The key of a subtype's words, in which browsers allow no hyphen. A test holds both catalogues to every subtype of the schema. */
export const typeKeyOf = (kind: string, subtype: string): MessageKey => `type.${kind}.${subtype.replaceAll('-', '_')}` as MessageKey;
