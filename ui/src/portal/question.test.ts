/** What one field may mean, what is said before anything is asked, and what is kept between pages. */
import { describe, expect, it } from 'vitest';
import { bodyOf, faultsOf, NO_FILTERS, NOTHING, type Question, readQuestion } from './question.ts';

const asked = (over: Partial<Question>): Question => ({ ...NOTHING, ...over });

describe('a question', () => {
  it('of letters in any script is a name', () => {
    expect(bodyOf(asked({ text: ' Олена Шевченко ' }))).toEqual({ query: 'Олена Шевченко' });
    expect(bodyOf(asked({ text: 'محمد 1987' }))).toEqual({ query: 'محمد 1987' });
  });

  it('with a digit inside one word may be a document and a reference', () => {
    expect(bodyOf(asked({ text: 'AB-123456' }))).toEqual({
      document: { number: 'AB-123456' },
      reference: 'AB-123456',
    });
    expect(bodyOf(asked({ text: 'AB 123456' }))).toEqual({
      document: { number: 'AB 123456' },
      reference: 'AB 123456',
    });
    expect(bodyOf(asked({ text: 'A1' }))).toEqual({ reference: 'A1' });
  });

  it('of the advanced fields asks for each', () => {
    expect(
      bodyOf(
        asked({ text: 'Olena', born: '1987-05', document: 'X1234567', country: 'ukr', reference: 'R 1' }),
      ),
    ).toEqual({
      ...{ query: 'Olena', dateOfBirth: '1987-05', reference: 'R 1' },
      document: { number: 'X1234567', issuingCountry: 'UKR' },
    });
  });

  it('sends only filters that are set, a decade as its ten years', () => {
    expect(bodyOf(asked({ text: 'Li', filters: NO_FILTERS }))).toEqual({ query: 'Li' });
    expect(
      bodyOf(asked({ text: 'Li', filters: { ...NO_FILTERS, sex: ['F'], decade: '1980' } })).filters,
    ).toEqual({ sex: ['F'], bornFrom: '1980', bornTo: '1989' });
  });

  it('of a name with a number asks for both', () => {
    expect(bodyOf(asked({ text: 'Olena X1234567 1987' }))).toEqual({
      ...{ query: 'Olena 1987', reference: 'X1234567', document: { number: 'X1234567' } },
    });
  });

  it('names the field and what is right', () => {
    expect(faultsOf(NOTHING)).toEqual({ text: 'portal.fault.nothing' });
    expect(faultsOf(asked({ born: '1980' }))).toEqual({ text: 'portal.fault.bornAlone' });
    for (const born of ['1.5.1980', '1980-13', '1980-02-30', '80'])
      expect(faultsOf(asked({ text: 'Li', born })), born).toEqual({ born: 'portal.fault.date' });
    for (const born of ['1980', '1980-02', '1980-02-29'])
      expect(faultsOf(asked({ text: 'Li', born })), born).toEqual({});
    expect(faultsOf(asked({ document: '1111111' }))).toEqual({ document: 'portal.fault.number' });
    expect(faultsOf(asked({ text: 'Li', country: 'DEU' }))).toEqual({
      document: 'portal.fault.countryAlone',
    });
    expect(faultsOf(asked({ document: 'X1234567', country: 'DE' }))).toEqual({
      country: 'portal.fault.country',
    });
    expect(faultsOf(asked({ text: '1980' }))).toEqual({ text: 'portal.fault.bornAlone' });
    expect(faultsOf(asked({ text: '?!' }))).toEqual({ text: 'portal.fault.noWord' });
  });

  it('is read back from what was kept, and nothing else is', () => {
    const question = asked({ text: 'Li', filters: { ...NO_FILTERS, colours: ['RED'], decade: '1990' } });
    expect(readQuestion(JSON.parse(JSON.stringify(question)))).toEqual(question);
    expect(readQuestion(null)).toBeUndefined();
    expect(readQuestion({ text: 5, filters: { systems: [1, 'EES'] } })).toEqual(
      asked({ filters: { ...NO_FILTERS, systems: ['EES'] } }),
    );
  });
});
