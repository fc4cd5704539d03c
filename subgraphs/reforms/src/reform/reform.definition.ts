import type { ChangeFilter } from '../change/change-filter.type.js';
import type { ChangeNature } from '../change/change-nature.type.js';

/** The same words in both languages. */
export interface Words {
  readonly fr: string;
  readonly en: string;
}

/** An act that a reform rests on. */
export interface TextDefinition {
  /** As the official journal names it, in French. */
  readonly title: string;
  /** Day of signature (ISO). */
  readonly date: string;
  /** Its page on Légifrance; null where none is known. */
  readonly url: string | null;
  /** Whether the address was seen to be that of this text. */
  readonly verified: boolean;
}

/** A day that counts in a reform. */
export interface MilestoneDefinition extends Words {
  /** ISO. */
  readonly on: string;
}

/** A number that the register gives. */
export interface FigureDefinition {
  /** Stable, unique in its reform. */
  readonly code: string;
  readonly label: Words;
  readonly unit: Words;
  /** An aggregate of PostgreSQL over changes `c` of the reform; never a number. */
  readonly value: string;
}

/** Which changes of the register are those of a reform: all that is given must hold. */
export interface ReformChanges extends Pick<
  ChangeFilter,
  'kinds' | 'levels' | 'sources' | 'between'
> {
  readonly natures: ChangeNature[];
}

/** A reform: what it wants, what it rests on, and which changes of the register are its own. One file each, removable. */
export interface ReformDefinition {
  /** Stable slug: its id, and the end of its page's address. */
  readonly id: string;
  readonly name: Words;
  readonly aim: Words;
  /** What its figures do not say. */
  readonly caution: Words;
  /** First day (ISO), and last; null while it goes on. */
  readonly from: string;
  readonly to: string | null;
  readonly organisations: readonly { readonly name: string; readonly url: string }[];
  readonly texts: readonly TextDefinition[];
  readonly milestones: readonly MilestoneDefinition[];
  readonly changes: ReformChanges;
  /** The first is the one that a list shows. */
  readonly figures: readonly FigureDefinition[];
}
