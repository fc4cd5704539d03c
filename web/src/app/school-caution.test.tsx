import { describe, expect, it } from '@jest/globals';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { SchoolCaution } from './school-caution.js';

const told = (props: ComponentProps<typeof SchoolCaution>, at = '/') =>
  renderToStaticMarkup(
    <MemoryRouter initialEntries={[at]}>
      <SchoolCaution {...props} />
    </MemoryRouter>,
  );

describe('where schools are shown', () => {
  it('says that the sector decides, who sets it and whom to ask, in the language of the page', () => {
    const kinds = ['mairie', 'ecole-elementaire', 'college'];
    expect(told({ kinds })).toMatch(/carte scolaire.*demandez à la mairie.*conseil départemental/);
    expect(told({ kinds })).not.toContain('rectorat');
    expect(told({ kinds }, '/en/service/S-1')).toMatch(/school sectors.*ask the town hall/);
  });

  it('says that a private school has none', () => {
    expect(told({ kinds: ['college'], isPrivate: true })).toContain('il n’a pas de secteur');
  });

  it('says nothing where no school is', () => {
    expect(told({ kinds: ['mairie'] })).toBe('');
  });
});
