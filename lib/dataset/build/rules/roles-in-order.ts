import { earliest, latest } from '../../edtf.ts';
import type { Problem, SourceRecord } from '../sources.ts';

/** Starts after ends: a role, a leader's term, a life, a period; and roles outside the life of who held them. */
export function* rolesInOrder(records: readonly SourceRecord[]): Iterable<Problem> {
  for (const { entity, file, line } of records) {
    const at = { file, line, record: entity.id };
    const check = function* (field: string, from?: string, to?: string): Iterable<Problem> {
      const [a, b] = [earliest(from), latest(to)];
      if (a && b && a > b) yield { ...at, field, message: `begins (${from}) after it ends (${to})` };
    };
    if (entity.kind === 'person') {
      yield* check('died', entity.born, entity.died);
      for (const [i, role] of entity.roles.entries()) {
        yield* check(`roles.${i}`, role.from, role.to);
        yield* check(`roles.${i}.from`, entity.born, role.from);
        yield* check(`roles.${i}.to`, role.to, entity.died);
        if (entity.died && !role.to)
          yield { ...at, field: `roles.${i}.to`, message: 'a role of a dead person has an end (or `to: unknown`)' };
      }
    }
    if (entity.kind === 'organization') {
      yield* check('dissolved', entity.founded, entity.dissolved);
      for (const [i, leader] of entity.leaders.entries()) {
        yield* check(`leaders.${i}`, leader.from, leader.to);
        if (!leader.person && !leader.name) yield { ...at, field: `leaders.${i}`, message: 'a leader has a person or a name' };
      }
    }
    if (entity.kind === 'event' || entity.kind === 'place') yield* check('to', entity.from, entity.to);
  }
}
