/**
 * The search of the European search portal, as one request: what was asked, the page of the answer, and a hit or no hit
 * for each system of the asker's rights and no other (Regulation (EU) 2019/817 Art 6-9).
 */
import type { Static } from 'typebox';
import { readsSystem, type Viewer } from '../../graph/access/index.ts';
import { nameQuestion } from '../../graph/matching/question/index.ts';
import {
  comparePositions,
  isSearchableNumber,
  type Position,
  type Question,
  search,
} from '../../graph/portal/index.ts';
import { listSystems } from '../../graph/sources/index.ts';
import { problem } from '../errors.ts';
import { foreignCursor, readCursor, writeCursor } from '../platform/cursor.ts';
import type { Resources } from '../resources.ts';
import { look } from './look.ts';
import type { SearchBody } from './search-schemas.ts';

const PAGE = 20;

export async function answerSearch(resources: Resources, viewer: Viewer, body: Static<typeof SearchBody>) {
  const question = questionOf(body);
  const after = body.cursor === undefined ? undefined : positionOf(readCursor(body.cursor));
  const limit = body.limit ?? PAGE;
  const [{ hits, systems, facets, truncated }, registered] = await Promise.all([
    look(resources, viewer, (sight) => search(sight, question)),
    listSystems(resources.graph),
  ]);
  const rest = after === undefined ? hits : hits.filter(({ at }) => comparePositions(at, after) > 0);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  const readable = registered.map((system) => system.code).filter((code) => readsSystem(viewer, code));
  return {
    items: page.map(({ hit }) => hit),
    systems: Object.fromEntries(
      readable.sort().map((code): [string, 'HIT' | 'NO_HIT'] => [code, systems.has(code) ? 'HIT' : 'NO_HIT']),
    ),
    facets: { ...facets, capped: truncated },
    truncated,
    next: rest.length > limit && last !== undefined ? writeCursor(last.at.join(':')) : null,
  };
}

function questionOf(body: Static<typeof SearchBody>): Question {
  const { query, document, reference, dateOfBirth, filters } = body;
  const question: Question = filters === undefined ? {} : { filters };
  if (query !== undefined) {
    const name = nameQuestion(query, dateOfBirth);
    if (name === undefined) throw badField('/query', 'NO_NAME', 'holds no word of a name');
    question.name = name;
  } else if (dateOfBirth !== undefined)
    throw badField('/dateOfBirth', 'NOT_ALONE', 'only narrows a query by name');
  if (document !== undefined) {
    if (!isSearchableNumber(document.number))
      throw badField(
        '/document/number',
        'IDENTIFIES_NOTHING',
        'at least 5 letters A-Z or digits, not all alike',
      );
    question.document = document;
  }
  if (reference !== undefined) question.reference = reference.trim();
  return question;
}

function badField(pointer: string, code: string, detail: string) {
  return problem('SYM_INVALID_BODY', { errors: [{ pointer, code, detail }] });
}

function positionOf(text: string): Position {
  const match = /^([123]):(-?\d+(?:\.\d+)?):([0-9a-f-]{36})$/.exec(text);
  if (match === null) throw foreignCursor();
  return [Number(match[1]), Number(match[2]), match[3] as string];
}
