import { fieldName, ownersInWords } from './words.js';

describe('the words of pages', () => {
  it.each([
    ['/projectManager', 'Project manager'],
    ['/milestones/0/dueDate', 'Milestones 1, due date'],
    ['/sowReference', 'SOW reference'],
    ['', 'Opportunity'],
  ])('call the field "%s" "%s"', (pointer, name) => {
    expect(fieldName(pointer)).toBe(name);
  });

  it('name each owner once', () => {
    expect(ownersInWords([{ owner: 'sales' }, { owner: 'pmo' }, { owner: 'sales' }])).toBe('Sales, PMO');
  });
});
